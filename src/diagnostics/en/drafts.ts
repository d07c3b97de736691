import type { MessagesFor } from '../message.ts';

const kinds: Record<string, string> = {
  report: 'the facts of the report',
  area: 'the text of the area',
  overview: 'the text of the overview',
  questions: 'the text of the questions',
  english: 'the page in English',
  figure: 'the figure',
  document: 'the document',
  milestone: 'the milestone',
  notFigure: 'the passage that is no figure',
  readerQuestion: 'the question of readers',
  indexTerm: 'the index entry',
};

/** Drafts: what a program proposed and nobody has read yet. */
export const drafts = {
  'draft-entry': {
    what: (d) => `${kinds[d.kind ?? ''] ?? ''} “${d.name}” is still a draft`,
    why: 'a program proposed it and no person has read it',
    fix: 'read it beside the words of the speech, mend it and remove the line status: draft; or run npx xunli review',
  },
  'draft-guess': {
    what: (d) => `how the damaged passage “${d.name}” is read was guessed by a program`,
    why: 'a wrong reading changes what the sentence says',
    fix: 'if it is right, set its certainty and remove status: draft; if not, remove the entry; or run npx xunli review',
  },
  'draft-missing': {
    what: (d) => `“${d.name}” is not filled in yet`,
    why: 'the text does not tell it, and pages show [to be filled in]',
    fix: (d) => `add “${d.name}” to report.yaml`,
  },
  'draft-unread': {
    what: (d) => `this report is a draft: nobody has read ${d.open} places (draft ${d.draft}, guessed ${d.guessed}, missing ${d.missing})`,
    why: 'what no person has read must not go out as finished',
    fix: 'read it through with npx xunli review; to look at it first, use npx xunli build --draft, which marks every page as a draft',
  },
  'draft-unanswered': {
    what: (d) => `no answer was found to question ${d.question}`,
    why: 'a draft may stand so; before it is finished, see whether the answer was taken for words of who asked',
    fix:
      'name whoever answers under speakers, as the transcript calls them, such as Ann Lee: Director; ' +
      '“xunli read transcript.txt” shows who speaks where',
  },
} satisfies MessagesFor;
