import { normalise } from '../shared/normalise.ts';
import { type SearchRecord, searchedText, searchKinds } from '../shared/section.ts';
import { containsEveryWord, offsetsOf, standsAlone } from './match.ts';
import { memoise } from './memoise.ts';

/** A section that was found, with the normalised words to mark in it. */
export interface SearchHit {
  record: SearchRecord;
  words: string[];
}

/** A hit with a score that outranks everything else. */
interface ScoredHit extends SearchHit {
  score: number;
}

/** Returns all the text of a record that a query is matched against, normalised. */
export const normalisedText = memoise((record: SearchRecord) => normalise(searchedText(record)).text);
const normalisedName = memoise((record: SearchRecord) => normalise(`${record.section}\n${record.value}`).text);

/** Returns the records that contain every normalised word letter by letter, the best first. */
export function rankHits(records: SearchRecord[], words: string[]): SearchHit[] {
  const found = records.filter((record) => containsEveryWord(normalisedText(record), words));
  return inOrder(found.map((record) => ({ record, words, score: 0 })));
}

/**
 * Returns hits in order of their score; among equals sections whose heading contains the words come first, then figures,
 * documents and events whose name or value does, then the rest. Within each of these, hits in which numbers and Latin
 * words stand alone come first, then those of which the words are the greater share; kind and place in the report decide last.
 */
export function inOrder(hits: ScoredHit[]): SearchHit[] {
  const keyed = hits.map((hit) => ({ hit, keys: sortKeys(hit) }));
  keyed.sort((a, b) => compare(a.keys, b.keys) || byPlace.compare(a.hit.record.url, b.hit.record.url));
  return keyed.map(({ hit: { record, words } }) => ({ record, words }));
}

const byPlace = new Intl.Collator('en', { numeric: true });

function sortKeys({ record, words, score }: ScoredHit): number[] {
  const alone = words.every((word) => standsAlone(normalisedText(record), word));
  return [score, nameTier(record, words), alone ? 1 : 0, share(normalisedText(record), words), -searchKinds.indexOf(record.kind)];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier(record: SearchRecord, words: string[]): number {
  if (record.kind === 'transcript' || !containsEveryWord(normalisedName(record), words)) return 0;
  return record.kind === 'measure' || record.kind === 'text' ? 2 : 1;
}

/** The share of a text that the words make up. */
function share(normalised: string, words: string[]): number {
  return words.reduce((sum, word) => sum + offsetsOf(normalised, word).length * word.length, 0) / normalised.length;
}

/** The greater number comes first. */
function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
