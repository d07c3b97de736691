import { type Folding, noFolding } from '../shared/folding.ts';
import { leadingWeight, type SearchRecord, searchKinds } from '../shared/section.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { containsEveryWord, offsetsAlone, offsetsOf, standsAlone } from './match.ts';
import { spellingsOf, standsBesideDates, standsWhole, type Term, termOf, termsOf } from './terms.ts';

/** A section that was found, with the normalised words to mark in it, in its own characters. */
export interface SearchHit {
  record: SearchRecord;
  words: string[];
  /** Whether a number that was asked for stands here only within a longer one: 30 in 31305. */
  isPart: boolean;
}

/** A hit with a score that outranks everything else. */
interface ScoredHit {
  record: SearchRecord;
  /** For each part of the query, the normalised forms in which it stands in the section. */
  forms: string[][];
  score: number;
  isPart: boolean;
}

/** How a term stands in a text; without any form it does not. */
interface Standing {
  forms: string[];
  isPart: boolean;
}

/**
 * Returns the records that contain every normalised word, letter by letter or with its numbers in another spelling, the best first.
 * @param words folded as the texts are
 */
export function rankHits(records: SearchRecord[], words: string[], folding = noFolding): SearchHit[] {
  const terms = termsOf(words);
  const hits = records.flatMap((record): ScoredHit[] => {
    const { whole } = comparedTexts(record, folding);
    const standings = terms.map((term) => standingIn(whole, term));
    const isPart = standings.some((standing) => standing.isPart);
    if (standings.every(({ forms }) => forms.length > 0)) return [{ record, forms: standings.map(({ forms }) => forms), score: 0, isPart }];
    return containsEveryWord(whole.text, words) ? [{ record, forms: words.map((word) => [word]), score: 0, isPart: false }] : [];
  });
  return inOrder(hits, folding);
}

/**
 * Returns the records that contain the most of the words, though not all of them; a number that is asked for is never done without.
 * @param words folded as the texts are
 */
export function rankPartialHits(records: SearchRecord[], words: string[], folding = noFolding): SearchHit[] {
  const terms = termsOf(words);
  const hits = records.flatMap((record): ScoredHit[] => {
    const { whole } = comparedTexts(record, folding);
    const standings = terms.map((term) => standingIn(whole, term));
    const isNumberMissing = standings.some(({ forms, isPart }, at) => terms[at]?.numbers.length !== 0 && (isPart || forms.length === 0));
    const forms = standings.flatMap((standing) => (standing.forms.length > 0 ? [standing.forms] : []));
    return isNumberMissing ? [] : [{ record, forms, score: 0, isPart: false }];
  });
  const most = hits.reduce((found, { forms }) => Math.max(found, forms.length), 1);
  return inOrder(
    hits.filter(({ forms }) => forms.length === most),
    folding,
  );
}

function standingIn({ text, numbers }: ComparedText, term: Term): Standing {
  if (term.numbers.length === 0) return { forms: text.includes(term.text) ? [term.text] : [], isPart: false };
  const spellings = spellingsOf(term, text, numbers);
  const isWhole = standsWhole(term, text, numbers);
  // Where the number stands in words, its digits inside a longer number are not what was asked for.
  if (isWhole || spellings.length > 0) return { forms: [...new Set([...(isWhole ? [term.text] : []), ...spellings])], isPart: false };
  return text.includes(term.text) ? { forms: [term.text], isPart: true } : { forms: [], isPart: false };
}

/**
 * Returns hits in order of their score; among equals those in which numbers stand whole come first, and of them those in which they are
 * no date. Of these, headline figures and figures whose label ends in the words lead, then sections whose heading contains the words, then
 * figures, documents and events whose name or value does, then the rest. Within each of these, hits in which Latin words stand alone come
 * first, then those that their page gives more weight (a level that was said, before its growth), then those of which the words are the
 * greater share; kind and place in the report decide last.
 */
export function inOrder(hits: ScoredHit[], folding: Folding): SearchHit[] {
  const keyed = hits.map((hit) => ({ hit, keys: sortKeys(hit, comparedTexts(hit.record, folding)) }));
  keyed.sort((a, b) => compare(a.keys, b.keys) || byPlace.compare(a.hit.record.url, b.hit.record.url));
  return keyed.map(({ hit: { record, forms, isPart } }) => ({
    record,
    words: asWritten(forms.flat(), comparedTexts(record, folding)),
    isPart,
  }));
}

/** Each form as the record writes it, once for every way in which it does: 之後 for 之后. */
function asWritten(forms: string[], { written, whole: { text } }: ComparedTexts): string[] {
  return [...new Set(forms.flatMap((form) => offsetsOf(text, form).map((at) => written.slice(at, at + form.length))))];
}

const byPlace = new Intl.Collator('en', { numeric: true });

function sortKeys(hit: ScoredHit, texts: ComparedTexts): number[] {
  const { record, forms, score, isPart } = hit;
  const { text, numbers } = texts.whole;
  const alone = forms.every((spellings) => spellings.some((word) => standsAlone(text, word)));
  return [
    score,
    isPart ? 0 : 1,
    forms.every((spellings) => spellings.some((form) => standsBesideDates(termOf(form), text, numbers))) ? 1 : 0,
    nameTier(hit, texts),
    alone ? 1 : 0,
    record.weight,
    share(text, forms.flat()),
    -searchKinds.indexOf(record.kind),
  ];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier({ record, forms, isPart }: ScoredHit, { name, label }: ComparedTexts): number {
  const isNamed = (form: string) => {
    const standing = standingIn(name, termOf(form));
    return standing.forms.length > 0 && (isPart || !standing.isPart);
  };
  if (record.kind === 'transcript' || !forms.every((spellings) => spellings.some(isNamed))) return 0;
  if (record.kind === 'measure' || record.kind === 'text') return 2;
  if (record.kind !== 'figure') return 1;
  return record.weight >= leadingWeight || forms.flat().some((form) => label.endsWith(form)) ? 3 : 1;
}

/** The share of a text that the words make up where they stand alone. */
function share(normalised: string, words: string[]): number {
  return words.reduce((sum, word) => sum + offsetsAlone(normalised, word).length * word.length, 0) / normalised.length;
}

/** The greater number comes first. */
function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
