import { narrow } from '../numerals/chinese.ts';
import { englishOrdinal } from '../numerals/english.ts';
import { wordPattern } from '../numerals/scan.ts';
import type { ReportContent } from '../report.ts';

/** What became of a numeral of the speech. */
export type NumeralClass = 'figure' | 'date' | 'title' | 'marker' | 'name' | 'ordinal' | 'word' | 'listed' | 'lost';

/** What the rules look at. */
export type Spoken = Pick<ReportContent, 'transcript' | 'figures' | 'notFigures'>;

/** A stretch of the reading text that a rule knows. */
export interface Stretch {
  start: number;
  end: number;
  figures?: string[];
  reason?: string;
}

/** One rule: finds every stretch of the reading text in which numerals are accounted for. */
export interface Rule {
  kind: NumeralClass;
  find: (report: Spoken) => Stretch[];
}

/** The numeral that a quoted figure was read from. */
const figures: Rule = {
  kind: 'figure',
  find: ({ figures }) => figures.flatMap(({ id, spoken }) => (spoken ? [{ ...spoken, figures: [id] }] : [])),
};

/** Titles of documents in title marks, inner titles 〈〉 included. */
const titles: Rule = { kind: 'title', find: (report) => matches(report, /《[^《》]*》/gu) };

/** Passages that the authors list in not-figures.yaml with the reason why they are no figures. */
const listed: Rule = {
  kind: 'listed',
  find: ({ notFigures }) => notFigures.flatMap(({ places, reason }) => places.map((place) => ({ ...place, reason }))),
};

/** The markers with which areas and measures begin: 一、 and 一是. */
const markers: Rule = {
  kind: 'marker',
  find: ({ transcript }) =>
    transcript.sections
      .filter(({ kind }) => kind === 'area' || kind === 'measure')
      .flatMap(({ title, paragraphs }) => {
        const first = paragraphs[0]?.[0];
        return first ? [{ start: first.start, end: first.start + first.text.indexOf(title) }] : [];
      }),
};

const han = '[一二三四五六七八九十]';
const namePatterns = [
  // Five-year plans: “十三五”.
  `“?十${han}?五”?(?=规划|时期|期间|以来|末|时|”)`,
  `[“‘]十${han}?五[”’]`,
  // Party congresses and their plenary sessions: 十九大, 十九届二中、三中全会.
  `党的${han}+大`,
  `(?:${han}+届)(?=${han}中)`,
  `(?:${han}中[、和]?)+全会`,
  // Names with Latin letters: 5G, A4, COVID-19, 1+3+N; an amount may follow letters too: GDP500亿元.
  String.raw`\d+(?:\+\d+)*\+[A-Z]`,
  String.raw`(?<![A-Za-z])(?:[A-Za-z]+-|[A-Z]{1,4})\d+(?:\.\d+)?(?![\d.,]*[\d万亿余多元人名个家户张次件册项%])`,
  String.raw`(?<![\d.,])\d[A-Z](?![A-Za-z])`,
];

/** Proper names that are recognised by their form. */
const names: Rule = { kind: 'name', find: (report) => matches(report, new RegExp(namePatterns.join('|'), 'gu')) };

const dash = '[-—–－~～至到]';
const year = String.raw`(?<!\d)(?:1[5-9]|20)\d{2}`;
const day = String.raw`\d{1,2}日(?:${dash}\d{1,2}日)?`;
/** A span of years, not of amounts: 2020-2035, but not 1900-2000人. */
const noAmount = String.raw`(?![\d.,万亿余多元人名个家户张次件册项%])`;
const months = 'January|February|March|April|(?-i:May)|June|July|August|September|October|November|December';
/** Words after which a year in English is no amount; “in 1950 homes” says no year. */
const afterYear = [
  'and|to|the|a|we|our|it|they|this|that|by|on|in|as|at|for|with|until|alone|onwards?',
  'is|are|was|were|has|had|than',
].join('|');
/** What follows a year in English: the end of a clause, a capital, or a word that is not counted. */
const noNoun = String.raw`(?=\s*(?:$|[^\w\s]|(?-i:[A-Z])|(?:${afterYear})\b))`;
/** What leads to a year in English. */
const beforeYear = 'in|since|by|from|to|of|on|than|until|between|and|end|early|late|mid|year';
const datePatterns = [
  `${year}年?${dash}${year}(?:年|${noAmount})`,
  String.raw`${year}年(?:\d{1,2}月?(?:${dash}\d{1,2})?月(?:${day})?)?`,
  String.raw`\d{1,2}(?:${dash}\d{1,2})?月(?:${day})?`,
  String.raw`(?:\d{1,2}世纪)?(?<!\d)\d0年代|\d{1,2}世纪`,
  '(?:[一二三四五六七八九十]+世纪)?[一二三四五六七八九]十年代|[一二三四五六七八九十]+世纪',
  `[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]+月)?(?:[一二三四五六七八九十]+日)?`,
  String.raw`(?:\b(?:[12]?\d|3[01]) )?\b(?:${months})(?: (?:[12]?\d|3[01])(?![\d.,]\d|\d|%),?)?(?: ${year}(?!\d))?`,
  String.raw`\b(?:${beforeYear}) (?:19|20)\d{2}(?:[–-](?:\d{2}){1,2})?\b${noNoun}`,
  String.raw`\b(?:19|20)\d0s\b`,
];

/** Dates: years, months, days and spans of them, in Chinese and English. */
const dates: Rule = { kind: 'date', find: (report) => matches(report, new RegExp(datePatterns.join('|'), 'giu')) };

const ordinalPatterns = [String.raw`第[\d〇零一二三四五六七八九十百千万廿卅]+`, String.raw`\b\d+(?:st|nd|rd|th)\b`, englishOrdinal];

/** Ordinals: 第三批, 第3批, the third; they say which, not how many. In English running text they mostly point at something just said. */
const ordinals: Rule = { kind: 'ordinal', find: (report) => matches(report, new RegExp(ordinalPatterns.join('|'), 'giu')) };

/** Numerals inside ordinary words: 统一, 进一步. */
const words: Rule = { kind: 'word', find: (report) => matches(report, wordPattern) };

/** In the order in which they are asked: what a numeral is for comes before what it looks like. */
export const rules: readonly Rule[] = [figures, titles, listed, markers, names, dates, ordinals, words];

/** The stretches where a pattern matches the reading text, full-width digits read as ASCII. */
function matches({ transcript }: Spoken, pattern: RegExp): Stretch[] {
  return [...narrow(transcript.reading).matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}
