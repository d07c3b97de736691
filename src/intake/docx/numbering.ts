import { formatted } from './number-formats.ts';
import { child, type Element, isOn, propertyOf } from './xml.ts';

interface Level {
  format: string;
  /** `（%2）`: the numbers of levels, and what is written around them. */
  text: string;
  start: number;
  style?: string;
  isLegal: boolean;
  suffix: string;
  /** The level whose items begin it anew; none where it is 0. */
  restart?: number;
}

interface Listing {
  list: string;
  levels: Map<number, Level>;
  /** Levels that this use of the list begins at a number of its own. */
  starts: Map<number, number>;
}

/** Where a paragraph stands in a list. */
interface Position {
  numId: string;
  level: number;
}

const bullets: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf06c': '●',
  '\uf075': '◆',
  '\uf0d8': '▶',
  '\uf0fc': '✓',
};

/**
 * Writes the numbers that a word processor shows before paragraphs and that stand in no text: 一、, （二）, 1.
 * As it counts, each paragraph is to be asked once, in order.
 */
export class Numbering {
  readonly #listings = new Map<string, Listing>();
  readonly #styles = new Map<string, { basedOn?: string; properties?: Element }>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    const lists = new Map<string, Element>();
    for (const each of numbering?.children ?? []) if (each.name === 'abstractNum') lists.set(each.attributes.abstractNumId ?? '', each);
    for (const each of numbering?.children ?? []) {
      if (each.name !== 'num') continue;
      const list = propertyOf(each, 'abstractNumId') ?? '';
      this.#listings.set(each.attributes.numId ?? '', listingOf(list, lists.get(list), each));
    }
    for (const each of styles?.children ?? []) {
      if (each.name !== 'style') continue;
      const basedOn = propertyOf(each, 'basedOn');
      const properties = child(each, 'pPr', 'numPr');
      this.#styles.set(each.attributes.styleId ?? '', { ...(basedOn && { basedOn }), ...(properties && { properties }) });
    }
  }

  /** What is shown before the paragraph of these properties; empty where it is in no list. */
  markerOf(paragraph: Element | undefined): string {
    const position = this.#positionOf(paragraph);
    const listing = position && this.#listings.get(position.numId);
    const level = position && listing?.levels.get(position.level);
    if (!position || !listing || !level) return '';
    const counts = this.#count(position, listing, level);
    if (level.format === 'bullet') return withSpace(bulletOf(level.text), level.suffix);
    const marker = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const named = listing.levels.get(at);
      const format = level.isLegal && at < position.level ? 'decimal' : (named?.format ?? 'decimal');
      return formatted(counts[at] ?? named?.start ?? 1, format);
    });
    return withSpace(marker, level.suffix);
  }

  #positionOf(paragraph: Element | undefined): Position | null {
    const own = child(paragraph, 'numPr');
    const style = propertyOf(paragraph, 'pStyle');
    const inherited = style === undefined ? undefined : this.#ofStyle(style);
    const numId = propertyOf(own, 'numId') ?? propertyOf(inherited?.properties, 'numId');
    if (numId === undefined || numId === '0') return null;
    const said = propertyOf(own, 'ilvl') ?? propertyOf(inherited?.properties, 'ilvl');
    const level = said === undefined ? this.#levelOfStyle(numId, inherited?.style) : Number(said);
    return { numId, level: level >= 0 && level <= 8 ? level : 0 };
  }

  #levelOfStyle(numId: string, style: string | undefined): number {
    const levels = [...(this.#listings.get(numId)?.levels ?? [])];
    return levels.find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
  }

  /** The list of a style, or of the one on which it is based. */
  #ofStyle(name: string): { style: string; properties: Element } | undefined {
    const seen = new Set<string>();
    for (let style: string | undefined = name; style !== undefined && !seen.has(style); style = this.#styles.get(style)?.basedOn) {
      seen.add(style);
      const properties = this.#styles.get(style)?.properties;
      if (properties) return { style, properties };
    }
    return undefined;
  }

  #count({ numId, level }: Position, { list, levels, starts }: Listing, { start }: Level): number[] {
    const counts = this.#counts.get(list) ?? [];
    const own = starts.get(level);
    const isFirst = own !== undefined && !this.#begun.has(`${numId} ${level}`);
    this.#begun.add(`${numId} ${level}`);
    counts[level] = isFirst ? own : (counts[level] ?? (own ?? start) - 1) + 1;
    for (let below = level + 1; below < counts.length; below += 1) {
      const restart = levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) delete counts[below];
    }
    this.#counts.set(list, counts);
    return counts;
  }
}

function listingOf(list: string, listed: Element | undefined, use: Element): Listing {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const each of listed?.children ?? []) if (each.name === 'lvl') levels.set(Number(each.attributes.ilvl), levelOf(each));
  for (const each of use.children.filter(({ name }) => name === 'lvlOverride')) {
    const level = Number(each.attributes.ilvl);
    const own = child(each, 'lvl');
    if (own) levels.set(level, levelOf(own));
    const start = propertyOf(each, 'startOverride');
    if (start !== undefined) starts.set(level, Number(start));
  }
  return { list, levels, starts };
}

function levelOf(element: Element): Level {
  const restart = propertyOf(element, 'lvlRestart');
  const style = propertyOf(element, 'pStyle');
  return {
    format: propertyOf(element, 'numFmt') ?? child(element, 'AlternateContent', 'Choice', 'numFmt')?.attributes.val ?? 'decimal',
    text: propertyOf(element, 'lvlText') ?? '',
    start: Number(propertyOf(element, 'start') ?? 0),
    isLegal: isOn(element, 'isLgl'),
    suffix: propertyOf(element, 'suff') ?? 'tab',
    ...(style !== undefined && { style }),
    ...(restart !== undefined && { restart: Number(restart) }),
  };
}

/** A bullet of a font of pictures is written as the sign that it shows. */
function bulletOf(text: string): string {
  return bullets[text] ?? (/^[\ue000-\uf8ff]?$/.test(text) ? '•' : text);
}

/** Chinese markers end in a mark that needs no space behind it. */
function withSpace(marker: string, suffix: string): string {
  return marker === '' || suffix === 'nothing' || /[、，。：；）】〕．]$/u.test(marker) ? marker : `${marker} `;
}
