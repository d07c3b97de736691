import type { FoundMarker } from './markers.ts';

/** Families of markers from the outside in, as offices number; those not listed stand below whatever is open. */
const usualOrder = [
  'markdown1',
  'markdown2',
  'markdown3',
  'part',
  'englishPart',
  'section',
  'roman',
  'han',
  'plain',
  'hanInBrackets',
  'capital',
  'digits',
  'decimal',
  'digitsInBrackets',
  'digitsBracket',
  'letterInBrackets',
  'smallRoman',
];
const largestGap = 3;

interface Open {
  family: string;
  value: number;
}

/** A marker as it is met in a text, with those that come after it. */
export interface Met extends FoundMarker {
  /** Values of the same family that come later in the text, the next first. */
  later: readonly number[];
}

/** The levels of a text as they open and close: which markers count, and how deep each stands. */
export class Levels {
  #open: Open[] = [];
  readonly #last = new Map<string, number>();
  readonly #declared: readonly string[] | null;

  /** @param declared families from the outside in, where a report says them; then no other opens a level */
  constructor(declared: readonly string[] | null = null) {
    this.#declared = declared;
  }

  /** Someone else begins to speak: numbering begins anew. */
  reset(): void {
    this.#open = [];
  }

  get depth(): number {
    return this.#open.length;
  }

  /** How many levels stand open that have numbers or titles, so that a paragraph can belong to them. */
  isOpen(family: string): boolean {
    return this.#open.some((open) => open.family === family);
  }

  /** The level of a marker, which is open from now on; 0 where it does not count on and so is no marker. */
  enter({ family, value, later }: Pick<Met, 'family' | 'value' | 'later'>): number {
    if (this.#declared && !this.#declared.includes(family)) return 0;
    const at = this.#open.findIndex((open) => open.family === family);
    if (at >= 0) {
      if (!this.#countsOn(family, this.#open[at]?.value ?? 0, value)) return 0;
      return this.#push(at, family, value);
    }
    if (!this.#mayBegin(family, value, later)) return 0;
    return this.#push(this.#depthOf(family), family, value);
  }

  #countsOn(family: string, last: number, value: number): boolean {
    if (Number.isNaN(value) || family === 'plain') return true;
    return value === 1 || (value > last && value <= last + largestGap);
  }

  #mayBegin(family: string, value: number, later: readonly number[]): boolean {
    if (Number.isNaN(value) || value === 1) return true;
    const last = this.#last.get(family);
    return (last !== undefined && value > last && value <= last + largestGap) || later[0] === value + 1;
  }

  /** Where a family opens that is not open: below all that is usually outside it. */
  #depthOf(family: string): number {
    const order = this.#declared ?? usualOrder;
    const rank = order.indexOf(family);
    if (rank < 0) return this.#open.length;
    const inner = this.#open.findIndex((open) => order.indexOf(open.family) > rank);
    return inner < 0 ? this.#open.length : inner;
  }

  #push(at: number, family: string, value: number): number {
    this.#open = [...this.#open.slice(0, at), { family, value }];
    this.#last.set(family, value);
    return this.#open.length;
  }
}
