import { matches, type Rule } from './rule.ts';

const dash = '[-—–－~～至到]';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const patterns = [
  String.raw`\d{4}年?(?:${dash}\d{4})年?`,
  String.raw`\d{4}年(?:\d{1,2}月?(?:${dash}\d{1,2})?月)?(?:\d{1,2}日)?`,
  String.raw`\d{1,2}(?:${dash}\d{1,2})?月(?:\d{1,2}日)?`,
  `[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]+月)?(?:[一二三四五六七八九十]+日)?`,
  String.raw`(?:\d{1,2} )?(?:${months})(?: \d{1,2}(?!\d),?)?(?: \d{4})?`,
  String.raw`\b(?:in|since|by|from|to|of|on|than|until|between|and|end|early|late|mid|year) (?:19|20)\d{2}(?:[–-](?:\d{2}){1,2})?\b`,
];

/** Dates: years, months, days and spans of them, in Chinese and English. */
export const dates: Rule = { kind: 'date', find: (report) => matches(report, new RegExp(patterns.join('|'), 'giu')) };
