import type { Rule } from './rule.ts';

/** Passages that the authors list in not-figures.yaml with the reason why they are no figures. */
export const listed: Rule = {
  kind: 'listed',
  find: ({ notFigures }) => notFigures.flatMap(({ places, reason }) => places.map((place) => ({ ...place, reason }))),
};
