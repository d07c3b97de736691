import { matches, type Rule } from './rule.ts';

/** Ordinals: 第三批, 第3批; they say which, not how many. */
export const ordinals: Rule = {
  kind: 'ordinal',
  find: (report) => matches(report, /第[\d〇零一二三四五六七八九十百千万]+|\b\d+(?:st|nd|rd|th)\b/gu),
};
