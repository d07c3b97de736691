import type { Dictionary } from '../message.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { cells } from './cells.ts';
import { charts } from './charts.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { location } from './location.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';
import { readerQuestions } from './reader-questions.ts';
import { transcript } from './transcript.ts';

/** All messages in English, for the authors of reports in English. */
export const en: Dictionary = {
  messages: {
    ...files,
    ...attachments,
    ...transcript,
    ...figures,
    ...cells,
    ...pages,
    ...questions,
    ...readerQuestions,
    ...charts,
    ...audit,
    ...location,
  },
  error: 'error',
  madePage: '(made page)',
  why: 'Why',
  fix: 'Fix',
  colon: ': ',
  total: (count) => `${count} ${count === 1 ? 'error' : 'errors'}; nothing was written. The codes are explained in docs/errors.en.md`,
};
