import type { Rule } from './rule.ts';

/** The numeral that a quoted figure was read from. */
export const figures: Rule = {
  kind: 'figure',
  find: ({ figures }) => figures.flatMap(({ id, spoken }) => (spoken ? [{ ...spoken, figures: [id] }] : [])),
};
