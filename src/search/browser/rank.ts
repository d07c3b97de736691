import { type Folding, noFolding } from '../shared/folding.ts';
import { byPlace, type SearchRecord } from '../shared/section.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { containsEveryWord, offsetsAlone, offsetsOf, standsAlone } from './match.ts';
import { compareKeys, sortKeys } from './order.ts';
import { spellingsOf, standsBesideDates, standsWhole, type Term, termOf, termsOf } from './terms.ts';

/** A section that was found, with the normalised words to mark in it, in its own characters. */
export interface SearchHit {
  record: SearchRecord;
  words: string[];
  /** Whether a number that was asked for stands here only within a longer one: 30 in 31305. */
  isPart: boolean;
  /** By which it is put in order. */
  keys: number[];
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

/** Returns hits in order of their score, then as `sortKeys` says, then by their places in the report. */
export function inOrder(hits: ScoredHit[], folding: Folding): SearchHit[] {
  const keyed = hits.map((hit) => ({ hit, keys: keysOf(hit, comparedTexts(hit.record, folding)) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys) || byPlace(a.hit.record, b.hit.record));
  return keyed.map(({ hit: { record, forms, isPart }, keys }) => ({
    record,
    words: asWritten(forms.flat(), comparedTexts(record, folding)),
    isPart,
    keys,
  }));
}

/** Each form as the record writes it, once for every way in which it does: 之後 for 之后. */
function asWritten(forms: string[], { written, whole: { text } }: ComparedTexts): string[] {
  return [...new Set(forms.flatMap((form) => offsetsOf(text, form).map((at) => written.slice(at, at + form.length))))];
}

function keysOf({ record, forms, score, isPart }: ScoredHit, { whole: { text, numbers }, name, label }: ComparedTexts): number[] {
  const isNamed = (form: string) => {
    const standing = standingIn(name, termOf(form));
    return standing.forms.length > 0 && (isPart || !standing.isPart);
  };
  const each = (holds: (form: string) => boolean) => forms.every((spellings) => spellings.some(holds));
  return sortKeys({
    ...record,
    score,
    isPart,
    isBesideDates: each((form) => standsBesideDates(termOf(form), text, numbers)),
    isNamed: each(isNamed),
    endsName: forms.flat().some((form) => label.endsWith(form)),
    isAlone: each((form) => standsAlone(text, form)),
    share: share(text, forms.flat()),
  });
}

/** The share of a text that the words make up where they stand alone. */
function share(normalised: string, words: string[]): number {
  return words.reduce((sum, word) => sum + offsetsAlone(normalised, word).length * word.length, 0) / normalised.length;
}
