import type { SaidAmount } from '../said-amount.ts';
import { dateStretches } from './dates.ts';
import type { KnownStretch } from './kind.ts';
import { furnitureStretches, markerStretches } from './lines.ts';
import { nameStretches } from './names.ts';
import { ordinalStretches, rankStretches } from './order.ts';
import { wordStretches } from './words.ts';

/** Titles of documents in title marks, inner titles 〈〉 included. */
const titles = /《[^《》\n]*》/gu;

/** What the rules know of a folded text. */
export interface Known {
  /** The stretch that a place belongs to. */
  at(place: number): KnownStretch | undefined;
}

/** Of two stretches in one place the later kind here holds. */
const order: readonly ((text: string) => KnownStretch[])[] = [
  wordStretches,
  ordinalStretches,
  dateStretches,
  rankStretches,
  nameStretches,
  markerStretches,
  (text) => [...text.matchAll(titles)].map(({ 0: title, index }) => ({ kind: 'title', start: index, end: index + title.length })),
  furnitureStretches,
];

/** All stretches of a folded text that a rule knows. */
export function knownStretches(text: string): Known {
  return knownBy(order, text);
}

/**
 * What the rules know of a cell of a table: no cell belongs to the page, and a marker (1. or （12）) leads to words in the same cell. What
 * is the whole of a cell is its number, not the number of a page or of an item.
 */
export function knownInCell(text: string): Known {
  const whole = text.trim().length;
  const leading = (cell: string) => markerStretches(cell).filter(({ start, end }) => end - start < whole);
  return knownBy(
    order.flatMap((find) => (find === furnitureStretches ? [] : find === markerStretches ? [leading] : [find])),
    text,
  );
}

function knownBy(rules: typeof order, text: string): Known {
  const stretches: KnownStretch[] = [];
  const owners = new Uint32Array(text.length);
  for (const find of rules)
    for (const stretch of find(text)) {
      stretches.push(stretch);
      owners.fill(stretches.length, stretch.start, stretch.end);
    }
  return { at: (place) => stretches[(owners[place] ?? 0) - 1] };
}

/** Whether numbers inside a stretch are told one by one, each as one of its kind: those of titles and of lines that belong to the page. */
export function isTransparent({ kind }: KnownStretch): boolean {
  return kind === 'title' || kind === 'furniture';
}

/** A number with a unit is a quantity before it is a date, a name or a word: 1600-2000毫米, A7亿元. */
export function yieldsTo({ kind, end }: KnownStretch, amount: SaidAmount): boolean {
  const isLonger = amount.unit !== '' && amount.unit !== '月' && amount.end > end && amount.numberEnd >= end;
  const isLimited = kind === 'word' && amount.unit !== '' && amount.bound !== 'exact';
  // 县道186公里 is no road of this number.
  const isMeasured = kind === 'name' && /^(?:[元人名家户吨亩米斤%‰]|\p{Script=Han}{2})/u.test(amount.unit);
  return isLimited || (isLonger && isMeasured) || (isLonger && (kind === 'date' || kind === 'clock' || kind === 'word'));
}
