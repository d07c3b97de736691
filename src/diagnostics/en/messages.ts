import type { Dictionary } from '../message.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { cells } from './cells.ts';
import { charts } from './charts.ts';
import { corrections } from './corrections.ts';
import { drafts } from './drafts.ts';
import { englishPage } from './english-page.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { indexTerms } from './index-terms.ts';
import { overLimits } from './limits.ts';
import { location } from './location.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';
import { readerQuestions } from './reader-questions.ts';
import { sources } from './sources.ts';
import { transcript } from './transcript.ts';

/** All messages in English, for the authors of reports in English. */
export const en: Dictionary = {
  messages: {
    ...files,
    ...overLimits,
    ...drafts,
    ...attachments,
    ...transcript,
    ...figures,
    ...cells,
    ...pages,
    ...questions,
    ...readerQuestions,
    ...indexTerms,
    ...corrections,
    ...englishPage,
    ...charts,
    ...audit,
    ...location,
    ...sources,
  },
  severities: { error: 'error', warning: 'warning', notice: 'to do' },
  madePage: '(made page)',
  why: 'Why',
  fix: 'Fix',
  colon: ': ',
  total: (errors, warnings) => {
    const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;
    const told = warnings > 0 ? `${count(warnings, 'warning')}, stopping nothing` : '';
    if (errors === 0) return `no errors; ${told}. The codes are explained in docs/errors.en.md`;
    return `${count(errors, 'error')}; nothing was written${told && `; ${told}`}. The codes are explained in docs/errors.en.md`;
  },
};
