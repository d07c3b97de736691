import { months } from '../transcript/quote.ts';
import type { TimeSaid } from './times-said.ts';

const monthName = months.join('|');
/** What a year is compared with, or from which something went on: lower than in 2021, since 2019, compared with last year. */
const compares = 'than|since|from|against|versus|compared';
const compared = `\\b(?:${compares})(?: (?:with|to|in|at|on|for|the|end|start|of|that|level|year|early|late|mid)){0,5} `;
/** From 212 in 2021 to 268: the year is of the first number. */
const ofFirst = String.raw`\bfrom (?:(?! to )[^,;:()]){0,12}\d(?:(?! to )[^,;:()]){0,30} (?:in|at the end of) `;
const date = new RegExp(
  String.raw`(?<!\d|${compared}|${ofFirst})(?:(?:(\d{1,2}) )?\b(${monthName}) )?\b((?:19|20)\d{2})\b(?![\d.,]*\d|%)`,
  'gi',
);
const span = /\b(?:in|over|during|between|for|of) ((?:19|20)\d{2})(?:\s?[–—-]\s?| (?:to|and|through) )((?:19|20)\d{2})\b(?! and| or|,)/gi;
/** From April to June 2021. */
const monthSpan = new RegExp(`\\b(?:from|between) (${monthName}) (?:to|and) (${monthName}) ((?:19|20)\\d{2})\\b`, 'gi');
/** Words with a capital before a year that say when, and name nothing. */
const whenWords =
  'In|By|During|Since|From|Between|For|At|On|Of|Until|Through|Over|Before|After|And|To|The|End|Mid|Early|Late|Spring|Summer|Autumn|' +
  'Winter|Christmas|Easter|Fiscal|Year|Year-end';
/** Healthy Town Plan 2021–2025, the Housing Act 2019: the year belongs to a name. */
const named = new RegExp(
  `\\b(?!(?:${monthName}|${whenWords})\\b)\\p{Lu}[\\p{L}&]+,? (?:19|20)\\d{2}\\b(?:\\s?[–-]\\s?(?:19|20)?\\d{2}\\b)?`,
  'gu',
);
const beside: readonly (readonly [words: string, years: number])[] = [
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
];
const dated = String.raw`(?:(?:\d{1,2} )?(?:${monthName}) )?(?:19|20)\d{2}\b(?![\d.,]*\d|%)`;
const introduced = `\\b(?:in|during|by|on|for|as of|at (?:end-?|the (?:end|close|start|beginning) of)) ${dated}`;
/** A time in the clause behind a number: 38,214 calls in 2024, 268 at the end of last year; not one that is compared with. */
const behind = new RegExp(
  [
    `^(?:(?!\\b(?:${compares}|before|until)\\b)[^,;:()\\d]){0,40}?(?:${introduced}|\\b(?:last|this|next) year\\b(?!['’])|\\btoday\\b)`,
    `^[^,;:()\\d]{0,40}?${monthSpan.source}`,
  ].join('|'),
  'i',
);

/**
 * The times that an English text says, in order of their kinds: days, months and years, spans of years, and what is told beside the year of
 * the speech. What something is compared with does not count, nor does a year in a name.
 * @param spokenOn the day of the speech; where it is empty, “last year” and the like do not count
 */
export function englishTimes(text: string, spokenOn: string): TimeSaid[] {
  const plain = text.replace(named, (name) => ' '.repeat(name.length));
  const dates = [...plain.matchAll(date)].map(({ 1: day, 2: name, 3: year = '', index }): TimeSaid => {
    const month = name && monthOf(name);
    return { index, date: [year, ...(month ? [month, ...(day ? [day.padStart(2, '0')] : [])] : [])].join('-') };
  });
  const spans = [...plain.matchAll(span)].map(({ 0: words, 1: from, 2: to, index }) => ({
    index: index + words.length,
    date: `${from}/${to}`,
  }));
  const monthSpans = [...plain.matchAll(monthSpan)].map(({ 0: words, 1: from = '', 2: to = '', 3: year, index }) => ({
    index: index + words.length,
    date: `${year}-${monthOf(from)}/${year}-${monthOf(to)}`,
  }));
  return [...dates, ...spans, ...monthSpans, ...(spokenOn === '' ? [] : timesBeside(plain, Number(spokenOn.slice(0, 4))))];
}

function timesBeside(text: string, year: number): TimeSaid[] {
  return beside.flatMap(([words, away]) =>
    [...text.matchAll(new RegExp(`(?<!${compared}|${ofFirst})\\b${words}\\b(?!['’])`, 'gi'))].map(({ index }) => ({
      index,
      date: String(year + away),
    })),
  );
}

/** To 9 of “from 14 to 9 in 2023”: the time of a change is told behind what it led to. */
const toWhat = /^ to [£$€]?\d[\d.,]*(?: (?:million|billion|trillion|thousand))?/;

/** The time that an English text says behind a number in its clause; undefined where it says none. */
export function englishTimeBehind(after: string, spokenOn: string): string | undefined {
  const [said = ''] = behind.exec(after.replace(toWhat, '')) ?? [];
  return /\btoday$/i.test(said) ? spokenOn || undefined : englishTimes(said, spokenOn).at(-1)?.date;
}

/** The number of a month in two digits. */
function monthOf(name: string): string {
  return String(months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1).padStart(2, '0');
}
