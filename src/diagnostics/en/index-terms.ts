import type { MessagesFor } from '../message.ts';

/** The index. */
export const indexTerms = {
  'index-term-none': {
    what: (d) => `the speech does not say “${d.term}”`,
    why: 'every term of the index leads to the sentences that say it',
    fix: (d) =>
      d.nearest ? `write it as the speech does; nearest is “${d.nearest}”` : 'write it letter by letter as the speech does, or delete it',
  },
  'index-term-twice': {
    what: (d) => `“${d.term}” is written twice`,
    why: 'a term has one place in the index',
    fix: (d) => `keep one of them; the earlier one is in ${d.first}`,
  },
  'index-term-not-listed': {
    what: (d) => `the index does not have “${d.term}” anyway`,
    why: 'leaveOut: true takes out only what the index lists by itself',
    fix: (d) =>
      d.nearest
        ? `the index has “${d.nearest}”: write it as there, or delete this entry`
        : 'write it as the index page does, or delete this entry',
  },
} satisfies MessagesFor;
