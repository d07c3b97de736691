import { matches, type Rule } from './rule.ts';

/** Titles of documents in title marks, inner titles 〈〉 included. */
export const titles: Rule = { kind: 'title', find: (report) => matches(report, /《[^《》]*》/gu) };
