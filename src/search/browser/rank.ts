import type { SearchHit } from '../shared/answer.ts';
import { foldText } from '../shared/fold.ts';
import { holdsEveryWord, offsetsOf, standsAlone } from '../shared/literal.ts';
import { oncePer } from '../shared/once.ts';
import { type SearchRecord, searchedText, searchKinds } from '../shared/section.ts';

/** Takes a record and gives all of it that a query is held against, folded. */
export const foldedText = oncePer((record: SearchRecord) => foldText(searchedText(record)).folded);
const foldedName = oncePer((record: SearchRecord) => foldText(`${record.section}\n${record.value}`).folded);

/** A hit, and what decides about its place before all else, the greatest first. */
interface Found extends SearchHit {
  before: number;
}

/** Takes sections and folded words; gives those that hold every word letter by letter, in order. */
export function rankHits(records: SearchRecord[], words: string[]): SearchRecord[] {
  const hits = records.filter((record) => holdsEveryWord(foldedText(record), words));
  return inOrder(hits.map((record) => ({ record, words, before: 0 }))).map(({ record }) => record);
}

/**
 * Puts hits in order: first sections whose heading holds the words, then figures, documents and events whose name or value
 * does, then the rest; in each of these the ones where numbers and Latin words stand alone lead, then those of which
 * the words are the greater part, then kind and place in the report decide.
 */
export function inOrder<Hit extends Found>(hits: Hit[]): Hit[] {
  const ordered = hits.map((hit) => ({ hit, order: orderOf(hit) }));
  ordered.sort((a, b) => compare(a.order, b.order) || byPlace.compare(a.hit.record.url, b.hit.record.url));
  return ordered.map(({ hit }) => hit);
}

const byPlace = new Intl.Collator('en', { numeric: true });

function orderOf({ record, words, before }: Found): number[] {
  const alone = words.every((word) => standsAlone(foldedText(record), word));
  return [before, nameTier(record, words), alone ? 1 : 0, share(foldedText(record), words), -searchKinds.indexOf(record.kind)];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier(record: SearchRecord, words: string[]): number {
  if (record.kind === 'transcript' || !holdsEveryWord(foldedName(record), words)) return 0;
  return record.kind === 'measure' || record.kind === 'text' ? 2 : 1;
}

/** How much of a text the words are. */
function share(folded: string, words: string[]): number {
  return words.reduce((sum, word) => sum + offsetsOf(folded, word).length * word.length, 0) / folded.length;
}

/** The greater number leads. */
function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
