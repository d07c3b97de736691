import { matches, type Rule } from './rule.ts';

const dash = '[-—–－~～至到]';
const year = String.raw`(?<!\d)(?:1[5-9]|20)\d{2}`;
const day = String.raw`\d{1,2}日(?:${dash}\d{1,2}日)?`;
/** A span of years, not of amounts: 2020-2035, but not 1900-2000人. */
const noAmount = String.raw`(?![\d.,万亿余多元人名个家户张次件册项%])`;
const months = 'January|February|March|April|(?-i:May)|June|July|August|September|October|November|December';
/** What follows a year in English: the end of a clause, a capital, or a word that is not counted; “in 1950 homes” says no year. */
const noNoun = String.raw`(?=\s*(?:$|[^\w\s]|(?-i:[A-Z])|(?:and|to|the|a|we|our|it|they|this|that|by|on|in|as|at|for|with|until|alone|onwards?|is|are|was|were|has|had|than)\b))`;
const patterns = [
  `${year}年?${dash}${year}(?:年|${noAmount})`,
  String.raw`${year}年(?:\d{1,2}月?(?:${dash}\d{1,2})?月(?:${day})?)?`,
  String.raw`\d{1,2}(?:${dash}\d{1,2})?月(?:${day})?`,
  String.raw`(?:\d{1,2}世纪)?(?<!\d)\d0年代|\d{1,2}世纪`,
  '(?:[一二三四五六七八九十]+世纪)?[一二三四五六七八九]十年代|[一二三四五六七八九十]+世纪',
  `[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]+月)?(?:[一二三四五六七八九十]+日)?`,
  String.raw`(?:\b(?:[12]?\d|3[01]) )?\b(?:${months})(?: (?:[12]?\d|3[01])(?![\d.,]\d|\d|%),?)?(?: ${year}(?!\d))?`,
  String.raw`\b(?:in|since|by|from|to|of|on|than|until|between|and|end|early|late|mid|year) (?:19|20)\d{2}(?:[–-](?:\d{2}){1,2})?\b${noNoun}`,
  String.raw`\b(?:19|20)\d0s\b`,
];

/** Dates: years, months, days and spans of them, in Chinese and English. */
export const dates: Rule = { kind: 'date', find: (report) => matches(report, new RegExp(patterns.join('|'), 'giu')) };
