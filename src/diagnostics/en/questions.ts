import type { MessagesFor } from '../message.ts';

/** The page of questions. */
export const questions = {
  'question-unknown': {
    what: (d) => `the heading “${d.heading}” matches no question in the speech`,
    why: 'every section of this page rests on a question that was asked',
    fix: (d) =>
      d.nearest
        ? `write: ## ${d.nearest} Heading`
        : `begin the heading with the number of a question (${d.first} to ${d.last}), as in: ## ${d.first} Heading; or delete the section`,
  },
  'question-order': {
    what: (d) => `${d.id} stands after ${d.last}`,
    why: 'questions stand in the order of the speech',
    fix: (d) => `move the section “## ${d.id}” in front of “## ${d.last}”`,
  },
  'question-twice': {
    what: (d) => `${d.id} already has a section`,
    why: 'a question has only one',
    fix: (d) => `merge the two sections, or correct the number in “## ${d.id}”`,
  },
  'question-elsewhere': {
    what: (d) => `the heading “${d.heading}” belongs to a question, but this file is not questions.mdx`,
    why: 'questions have a page of their own',
    fix: 'move the section to questions.mdx, or take the number out of the heading',
  },
  'questions-none': {
    what: 'there is a questions.mdx, but no question was found in the speech',
    why: 'without a question there is no page for it, and nothing of this file would be seen',
    fix:
      'see with “xunli read transcript.txt” where questions are read' +
      ' (with structure in report.yaml none are: delete it); if there are none, move the file away',
  },
} satisfies MessagesFor;
