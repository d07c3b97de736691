import { countedAfter, numbersOf, type WrittenNumber } from '../shared/numbers.ts';
import { numberToken, type PlacedToken, provingTokens } from '../shared/tokens.ts';
import { offsetsOf } from './match.ts';

/** A part of a query that is to be found as one piece. */
export interface Term {
  /** Its normalised letters. */
  text: string;
  /** The numbers in it, which may be spelled otherwise where it is found. */
  numbers: WrittenNumber[];
}

/** Returns the terms of normalised words: each word, but for those that are one number together (4.5 million, 260 000). */
export function termsOf(words: string[]): Term[] {
  const terms: Term[] = [];
  for (const word of words) {
    const last = terms[terms.length - 1];
    const joined = last && termOf(`${last.text} ${word}`);
    const border = last?.text.length ?? 0;
    if (joined?.numbers.some(({ start, end }) => start < border && border < end - 1)) terms[terms.length - 1] = joined;
    else terms.push(termOf(word));
  }
  return terms;
}

/** Returns normalised letters as one term. */
export function termOf(text: string): Term {
  return { text, numbers: numbersOf(text) };
}

/** Returns the runs of tokens that every text has in which the terms stand, in whatever spelling of their numbers. */
export function termTokens(terms: Term[]): PlacedToken[][] {
  return terms.flatMap((term) => [
    ...partsBetween(term).flatMap(provingTokens),
    ...term.numbers.map(({ value }) => [{ token: numberToken(value), behind: 0 }]),
  ]);
}

/** What stands before, between and after the numbers of a term. */
function partsBetween({ text, numbers }: Term): string[] {
  const ends = [0, ...numbers.map(({ end }) => end)];
  return ends.map((end, index) => text.slice(end, numbers[index]?.start));
}

/**
 * Returns the spellings in which a term with numbers stands in a normalised text, each once: 一千二百三十公里 for 1230公里.
 * @param said the numbers of the text
 */
export function spellingsOf(term: Term, text: string, said: WrittenNumber[]): string[] {
  const [first, ...parts] = partsBetween(term);
  const [wanted] = term.numbers;
  if (first === undefined || !wanted) return [];
  const isBare = term.numbers.length === 1 && term.text.length === wanted.end - wanted.start;
  const spellings = said.flatMap((number, index) => {
    const start = number.start - first.length;
    if (start < 0 || !text.startsWith(first, start)) return [];
    const end = endOf(term.numbers, parts, text, said.slice(index, index + term.numbers.length), isBare);
    return end < 0 ? [] : [inContext(text, start, end)];
  });
  return [...new Set(spellings)];
}

/** What may stand behind a number without making it a longer one: 万 of 30万元, % of 30%, 千 of 3千米 though not of 三千米. */
const scale = /^[余餘多]?[个個]?([百千]?)[万亿萬億]*(?: ?[%‰]| ?[a-z ]+)?$/u;
/** What makes a number one of a date. */
const ofDate = /[年月日号號]/u;

/**
 * Whether the letters of a term stand somewhere in a normalised text with its numbers whole, perhaps scaled: 30 in 30万元, and neither
 * in 31305 nor in 30.5 nor in 2030年.
 * @param said the numbers of the text
 */
export function standsWhole(term: Term, text: string, said: WrittenNumber[]): boolean {
  return offsetsOf(text, term.text).some((at) => wholeNumbersAt(at, term, text, said) !== null);
}

/**
 * Whether a term stands whole in a text as more than a year, a month or a day: 25 in 25个, not in 12月25日.
 * @param said the numbers of the text
 */
export function standsBesideDates(term: Term, text: string, said: WrittenNumber[]): boolean {
  return offsetsOf(text, term.text).some(
    (at) => wholeNumbersAt(at, term, text, said)?.every(({ end }) => !ofDate.test(text.charAt(end))) ?? false,
  );
}

/** The numbers of a text that are those of a term whose letters stand at an offset; null where one of them is part of a longer one. */
function wholeNumbersAt(at: number, term: Term, text: string, said: WrittenNumber[]): WrittenNumber[] | null {
  const whole = term.numbers.flatMap(({ start, end }) => {
    const number = said.find((candidate) => candidate.start === at + start && candidate.end >= at + end);
    const [, inHundreds] = (number && scale.exec(text.slice(at + end, number.end))) ?? [];
    const isWhole = inHundreds === '' || (inHundreds !== undefined && /\d/.test(term.text.charAt(end - 1)));
    return number && isWhole ? [number] : [];
  });
  return whole.length === term.numbers.length ? whole : null;
}

/** A Chinese digit alone is marked with what makes it a number, 三个 or 第三, so that 三农 is not marked beside it. */
function inContext(text: string, start: number, end: number): string {
  if (end - start > 1 || /\d/.test(text.charAt(start))) return text.slice(start, end);
  return text.charAt(start - 1) === '第'
    ? text.slice(start - 1, end)
    : text.slice(start, end) + (countedAfter.exec(text.slice(end, end + 3))?.[0] ?? '');
}

/** Where the numbers that are asked for and what stands after each of them end, if these are they; otherwise -1. */
function endOf(wanted: WrittenNumber[], parts: string[], text: string, said: WrittenNumber[], isBare: boolean): number {
  let at = -1;
  for (const [index, number] of wanted.entries()) {
    const found = said[index];
    const after = parts[index] ?? '';
    if (!found || (at >= 0 && found.start !== at) || !isSame(number, found, isBare) || !text.startsWith(after, found.end)) return -1;
    at = found.end + after.length;
  }
  return at;
}

/** A number alone is found in a share, too: 78 in 百分之七十八. */
function isSame(wanted: WrittenNumber, found: WrittenNumber, isBare: boolean): boolean {
  return wanted.value === found.value && (wanted.share === found.share || (isBare && wanted.share === ''));
}
