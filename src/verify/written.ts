import { type Place, placeAt } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../report/content.ts';

/** A part of a page's text, and where it comes from. */
export interface Passage {
  text: string;
  /** The figure whose tag makes it; empty for all else. */
  figure: string;
  /** Whether it is the marker of a list item. */
  isMarker: boolean;
  /** Whether a template makes it, so that it stands in no content file. */
  isMade: boolean;
}

/** Markdown that leaves no trace in the text of a page: marks of stress and code, the brackets and the address of a link. */
const markup = '(?:[*_~`\\\\[]|\\]\\([^)]*\\))*';

/**
 * How a numeral and the text around it may stand in a content file, the likeliest first. The group `found` is the numeral, or what
 * stands in its place. None where a template makes the numeral, or nothing tells it from others like it.
 */
export function writtenPatterns(before: Passage[], numeral: Passage[], after: Passage[]): RegExp[] {
  if (numeral.some(({ isMade }) => isMade)) return [];
  const [left, right] = [upToMade(before.toReversed()).reverse(), upToMade(after)];
  const group = `(?<found>${patternOf(numeral)})`;
  const patterns: string[] = [];
  if (numeral.some(({ isMarker }) => isMarker)) {
    const item = patternOf(right.filter(({ isMarker }) => !isMarker));
    // A list counts on by itself: the author may have typed any number before a later item.
    patterns.push(`${group}[.)]\\s+${item}`, `(?<found>\\d+)[.)]\\s+${item}`);
  } else {
    const parts = [patternOf(left), group, patternOf(right)];
    if (left.length + right.length > 0) patterns.push(parts.filter((part) => part !== '').join(markup));
    // A tag among the parts tells by itself.
    if (numeral.some(({ figure }) => figure !== '')) patterns.push(group);
  }
  return patterns.map((pattern) => new RegExp(pattern, 'du'));
}

/** The address of a Markdown link. */
export function linkPattern(address: string): RegExp {
  return new RegExp(`\\]\\((?<found>${escaped(address)})\\)`, 'du');
}

function upToMade(passages: Passage[]): Passage[] {
  const made = passages.findIndex(({ isMade }) => isMade);
  return made < 0 ? [...passages] : passages.slice(0, made);
}

function patternOf(passages: Passage[]): string {
  return passages.map(({ text, figure }) => (figure ? tagOf(figure) : charactersOf(text))).join(markup);
}

function tagOf(figure: string): string {
  return `<Value\\b[^>]*\\bid\\s*=\\s*["']${escaped(figure)}["'][^>]*>(?:</Value>)?`;
}

function charactersOf(text: string): string {
  return [...text].map((character) => (/\s/u.test(character) ? '\\s+' : escaped(character))).join(markup);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Where the author wrote what a pattern describes; null where no content file holds it. The transcript is not the author's. */
export function findWritten(content: ContentFiles, patterns: readonly RegExp[]): Place | null {
  const texts = [...content].filter(([name]) => name !== 'transcript.txt');
  for (const pattern of patterns)
    for (const [name, bytes] of texts) {
      const text = new TextDecoder().decode(bytes);
      const [start] = pattern.exec(text)?.indices?.groups?.found ?? [];
      if (start !== undefined) return placeAt(name, text, start);
    }
  return null;
}
