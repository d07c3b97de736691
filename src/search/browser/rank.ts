import { normalise } from '../shared/normalise.ts';
import { numbersOf } from '../shared/numbers.ts';
import { type SearchRecord, searchedText, searchKinds } from '../shared/section.ts';
import { containsEveryWord, offsetsOf, standsAlone } from './match.ts';
import { memoise } from './memoise.ts';
import { spellingsOf, type Term, termsOf } from './terms.ts';

/** A section that was found, with the normalised words to mark in it. */
export interface SearchHit {
  record: SearchRecord;
  words: string[];
}

/** A hit with a score that outranks everything else. */
interface ScoredHit {
  record: SearchRecord;
  /** For each part of the query, the normalised forms in which it stands in the section. */
  forms: string[][];
  score: number;
}

/** Returns all the text of a record that a query is matched against, normalised. */
export const normalisedText = memoise((record: SearchRecord) => normalise(searchedText(record)).text);
const normalisedName = memoise((record: SearchRecord) => normalise(`${record.section}\n${record.value}`).text);

const numbersIn = memoise((record: SearchRecord) => numbersOf(normalisedText(record)));

/** Returns the records that contain every normalised word, letter by letter or with its numbers in another spelling, the best first. */
export function rankHits(records: SearchRecord[], words: string[]): SearchHit[] {
  const terms = termsOf(words);
  return inOrder(
    records.flatMap((record) => {
      const forms = formsIn(record, words, terms);
      return forms ? [{ record, forms, score: 0 }] : [];
    }),
  );
}

/** Returns the forms in which each part of a query stands in a section, or null where one of them does not. */
function formsIn(record: SearchRecord, words: string[], terms: Term[]): string[][] | null {
  const text = normalisedText(record);
  const forms = terms.map((term) => {
    const spellings = term.numbers.length > 0 ? spellingsOf(term, text, numbersIn(record)) : [];
    // Where the number stands in words, its digits inside a longer number are not what was asked for.
    const isLiteral = spellings.length === 0 ? text.includes(term.text) : standsAlone(text, term.text);
    return [...new Set([...(isLiteral ? [term.text] : []), ...spellings])];
  });
  if (forms.every(({ length }) => length > 0)) return forms;
  return containsEveryWord(text, words) ? words.map((word) => [word]) : null;
}

/**
 * Returns hits in order of their score; among equals sections whose heading contains the words come first, then figures,
 * documents and events whose name or value does, then the rest. Within each of these, hits in which numbers and Latin
 * words stand alone come first, then those of which the words are the greater share; kind and place in the report decide last.
 */
export function inOrder(hits: ScoredHit[]): SearchHit[] {
  const keyed = hits.map((hit) => ({ hit, keys: sortKeys(hit) }));
  keyed.sort((a, b) => compare(a.keys, b.keys) || byPlace.compare(a.hit.record.url, b.hit.record.url));
  return keyed.map(({ hit: { record, forms } }) => ({ record, words: [...new Set(forms.flat())] }));
}

const byPlace = new Intl.Collator('en', { numeric: true });

function sortKeys({ record, forms, score }: ScoredHit): number[] {
  const text = normalisedText(record);
  const alone = forms.every((spellings) => spellings.some((word) => standsAlone(text, word)));
  return [score, nameTier(record, forms), alone ? 1 : 0, share(text, forms.flat()), -searchKinds.indexOf(record.kind)];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier(record: SearchRecord, forms: string[][]): number {
  const name = normalisedName(record);
  if (record.kind === 'transcript' || !forms.every((spellings) => spellings.some((word) => name.includes(word)))) return 0;
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
