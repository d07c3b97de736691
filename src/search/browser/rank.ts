import { type Folding, folded, noFolding } from '../shared/folding.ts';
import { normalise } from '../shared/normalise.ts';
import { numbersOf } from '../shared/numbers.ts';
import { type SearchRecord, searchedText, searchKinds } from '../shared/section.ts';
import { containsEveryWord, offsetsOf, standsAlone } from './match.ts';
import { memoise } from './memoise.ts';
import { spellingsOf, type Term, termsOf } from './terms.ts';

/** A section that was found, with the normalised words to mark in it, in its own characters. */
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

/** What is compared with the words of a query; all of it but `written` is folded. */
interface ComparedTexts {
  /** The record's text in its own characters. */
  written: string;
  text: string;
  name: string;
}

const textsUnder = memoise((folding: Folding) =>
  memoise((record: SearchRecord): ComparedTexts => {
    const written = normalise(searchedText(record)).text;
    return { written, text: folded(written, folding), name: folded(normalise(`${record.section}\n${record.value}`).text, folding) };
  }),
);

/** Returns all the text of a record that a query is matched against, normalised and folded. */
export function comparedText(record: SearchRecord, folding: Folding): string {
  return textsUnder(folding)(record).text;
}

const numbersUnder = memoise((folding: Folding) => memoise((record: SearchRecord) => numbersOf(comparedText(record, folding))));

/**
 * Returns the records that contain every normalised word, letter by letter or with its numbers in another spelling, the best first.
 * @param words folded as the texts are
 */
export function rankHits(records: SearchRecord[], words: string[], folding = noFolding): SearchHit[] {
  const terms = termsOf(words);
  return inOrder(
    records.flatMap((record) => {
      const forms = formsIn(record, words, terms, folding);
      return forms ? [{ record, forms, score: 0 }] : [];
    }),
    folding,
  );
}

/** Returns the forms in which each part of a query stands in a section, or null where one of them does not. */
function formsIn(record: SearchRecord, words: string[], terms: Term[], folding: Folding): string[][] | null {
  const text = comparedText(record, folding);
  const forms = terms.map((term) => {
    const spellings = term.numbers.length > 0 ? spellingsOf(term, text, numbersUnder(folding)(record)) : [];
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
 * words stand alone come first, then those that their page gives more weight (a level that was said, before its growth), then those of
 * which the words are the greater share; kind and place in the report decide last.
 */
export function inOrder(hits: ScoredHit[], folding: Folding): SearchHit[] {
  const textsOf = textsUnder(folding);
  const keyed = hits.map((hit) => ({ hit, keys: sortKeys(hit, textsOf(hit.record)) }));
  keyed.sort((a, b) => compare(a.keys, b.keys) || byPlace.compare(a.hit.record.url, b.hit.record.url));
  return keyed.map(({ hit: { record, forms } }) => ({ record, words: asWritten(forms.flat(), textsOf(record)) }));
}

/** Each form as the record writes it, once for every way in which it does: 之後 for 之后. */
function asWritten(forms: string[], { written, text }: ComparedTexts): string[] {
  return [...new Set(forms.flatMap((form) => offsetsOf(text, form).map((at) => written.slice(at, at + form.length))))];
}

const byPlace = new Intl.Collator('en', { numeric: true });

function sortKeys({ record, forms, score }: ScoredHit, { text, name }: ComparedTexts): number[] {
  const alone = forms.every((spellings) => spellings.some((word) => standsAlone(text, word)));
  return [score, nameTier(record, name, forms), alone ? 1 : 0, record.weight, share(text, forms.flat()), -searchKinds.indexOf(record.kind)];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier(record: SearchRecord, name: string, forms: string[][]): number {
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
