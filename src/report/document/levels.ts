import type { FoundMarker } from './markers.ts';

/** Families of markers from the outside in, as offices number; those not listed stand below whatever is open. */
const usualOrder = [
  'backMatter',
  'markdown1',
  'markdown2',
  'markdown3',
  'attached',
  'part',
  'englishPart',
  'chapter',
  'section',
  'article',
  'roman',
  'romanSign',
  'hanFormal',
  'han',
  'minute',
  'stars',
  'plain',
  'plainBelow',
  'hanInBrackets',
  'capital',
  'digits',
  'bareDigits',
  'decimal',
  'decimals',
  'digitsInBrackets',
  'digitsBracket',
  'letterInBrackets',
  'letterStop',
  'letterBracket',
  'smallRoman',
];
const largestGap = 3;
const plain = ['plain', 'plainBelow'];
const uncounted = ['plain', 'plainBelow', 'backMatter', 'attached'];

interface Open {
  family: string;
  value: number;
  isItem: boolean;
}

/** A marker as it is met in a text. */
export interface Met extends Pick<FoundMarker, 'family' | 'value'> {
  /** The value of the next marker of a family at the beginning of a later line; NaN where there is none. */
  next: (family: string) => number;
}

/** The levels of a text as they open and close: which markers count, and how deep each stands. */
export class Levels {
  #open: Open[] = [];
  /** How many levels stand open outside of what anybody says. */
  #base = 0;
  readonly #last = new Map<string, number>();
  /** Under which families each stood when it was last opened. */
  readonly #outside = new Map<string, readonly string[]>();
  readonly #declared: readonly string[] | null;

  #order: readonly string[];

  /** @param declared families from the outside in, where a report says them; then no other opens a level */
  constructor(declared: readonly string[] | null = null) {
    this.#declared = declared;
    this.#order = declared ?? usualOrder;
  }

  /** Headings without marker stand below those of a family: a text has one right below such. */
  putPlainBelow(family: string): void {
    const at = usualOrder.indexOf(family);
    if (this.#declared || at < usualOrder.indexOf('plain')) return;
    const [outer, inner] = [usualOrder.slice(0, at + 1), usualOrder.slice(at + 1)].map((part) =>
      part.filter((name) => !plain.includes(name)),
    );
    this.#order = [...(outer ?? []), ...plain, ...(inner ?? [])];
  }

  /** Someone else begins to speak: numbering begins anew below the heading under which they all speak. */
  reset(): void {
    this.#open = this.#open.slice(0, this.#base);
  }

  /** A heading between what several say, which stands over all that follows. */
  enterBetween(met: Met): number {
    this.#base = this.#declared ? 0 : this.#base;
    const level = this.enter(met);
    this.#base = level;
    return level;
  }

  /** A paragraph ends the list above it: what comes next stands below the heading again. */
  endList(): void {
    while (this.#open.at(-1)?.isItem) this.#open.pop();
  }

  /** What the last marker of a family turned out to begin. */
  setItem(family: string, isItem: boolean): void {
    const open = this.#open.find((each) => each.family === family);
    if (open) open.isItem = isItem;
  }

  isOpen(family: string): boolean {
    return this.#open.some((open) => open.family === family);
  }

  /** Whether a marker would go on with a level that stands open. */
  expects({ family, value }: Pick<Met, 'family' | 'value'>): boolean {
    return this.#open.some((open) => open.family === family && open.value + 1 === value);
  }

  /** Whether a report says the levels. */
  get declares(): boolean {
    return this.#declared !== null;
  }

  isDeclared(family: string): boolean {
    return this.#declared?.includes(family) ?? false;
  }

  /** The level of a marker, which is open from now on; 0 where it does not count on and so is no marker. */
  enter({ family, value, next }: Met): number {
    if (this.#declared && !this.#declared.includes(family)) return 0;
    const at = this.#open.findIndex((open) => open.family === family);
    if (at >= 0) {
      const counts = countsOn(family, this.#open[at]?.value ?? 0, value);
      return counts ? this.#push(at, family, value) : 0;
    }
    if (!this.#mayBegin(family, value, next(family))) return 0;
    return this.#push(this.#depthOf(family, next), family, value);
  }

  #mayBegin(family: string, value: number, next: number): boolean {
    if (family === 'bareDigits' && value === 1) return next === 2;
    if (Number.isNaN(value) || value === 1) return true;
    const last = this.#last.get(family);
    return (last !== undefined && value > last && value <= last + largestGap) || next === value + 1;
  }

  /** Where a family opens that is not open: where it stood before under the same levels, else below all that is usually outside it. */
  #depthOf(family: string, next: Met['next']): number {
    const rank = this.#order.indexOf(family);
    const before = this.#outside.get(family);
    if (before && !this.#declared && this.#standsUnder(before, rank)) return before.length;
    if (rank < 0) return this.#open.length;
    const inner = this.#open.findIndex((open) => this.#order.indexOf(open.family) > rank && !isContinued(open, next));
    return inner < 0 ? this.#open.length : inner;
  }

  /** Whether just these families stand open, and besides them only such as are not outside one of this rank. */
  #standsUnder(families: readonly string[], rank: number): boolean {
    if (!families.every((outer, index) => this.#open[index]?.family === outer)) return false;
    const ranks = this.#open.slice(families.length).map((open) => this.#order.indexOf(open.family));
    return ranks.every((each) => each < 0 || (rank >= 0 && each > rank));
  }

  #push(at: number, family: string, value: number): number {
    this.#outside.set(
      family,
      this.#open.slice(0, at).map((open) => open.family),
    );
    this.#open = [...this.#open.slice(0, at), { family, value, isItem: false }];
    this.#last.set(family, value);
    return this.#open.length;
  }
}

function countsOn(family: string, last: number, value: number): boolean {
  if (Number.isNaN(value) || uncounted.includes(family)) return true;
  return value === 1 || (value > last && value <= last + largestGap);
}

/** What counts on later in the text does not end here: what stands between belongs to it. */
function isContinued({ family, value }: Open, next: Met['next']): boolean {
  return next(family) === value + 1;
}
