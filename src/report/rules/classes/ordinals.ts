import { englishOrdinal } from '../../numerals/english.ts';
import { matches, type Rule } from './rule.ts';

/** English ordinals in words; in running text they mostly point at something just said (“the first is taller”). */
export const ordinalWords = String.raw`\b(?:${englishOrdinal})\b`;

const patterns = [String.raw`第[\d〇零一二三四五六七八九十百千万廿卅]+`, String.raw`\b\d+(?:st|nd|rd|th)\b`, ordinalWords];

/** Ordinals: 第三批, 第3批, the third; they say which, not how many. */
export const ordinals: Rule = { kind: 'ordinal', find: (report) => matches(report, new RegExp(patterns.join('|'), 'giu')) };
