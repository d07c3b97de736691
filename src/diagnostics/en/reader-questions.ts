import type { MessagesFor } from '../message.ts';

/** The page For you. */
export const readerQuestions = {
  'reader-question-unanswered': {
    what: (d) => `nothing answers “${d.question}”`,
    why: 'this page answers with figures and sentences of the speech alone',
    fix: 'add figures (ids of figures) or sentences (ids of sentences, as in 1.2-3), or delete the question',
  },
  'reader-question-long': {
    what: (d) => `the question “${d.given}” is too long`,
    why: 'readers glance at the questions to see which concern them',
    fix: 'make it a question of at most 90 letters (30 Chinese characters)',
  },
  'only-not-total': {
    what: (d) => `it says only: total, but the unit of ${d.id} is “${d.unit}”`,
    why: 'readers would be told that no amount for each person was given, and this is one',
    fix: 'delete only: total, or give this figure to another question',
  },
  'only-not-average': {
    what: 'it says only: average, but no sentence that answers it speaks of an average',
    why: 'readers would be told that the speech gives only an average, which it does not say',
    fix: 'delete only: average; where the speech gives only a total, write only: total',
  },
} satisfies MessagesFor;
