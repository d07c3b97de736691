import type { Rule } from './rule.ts';

/** The markers with which areas and measures begin: 一、 and 一是. */
export const markers: Rule = {
  kind: 'marker',
  find: ({ transcript }) =>
    transcript.sections
      .filter(({ kind }) => kind === 'area' || kind === 'measure')
      .flatMap(({ title, paragraphs }) => {
        const first = paragraphs[0]?.[0];
        return first ? [{ start: first.start, end: first.start + first.text.indexOf(title) }] : [];
      }),
};
