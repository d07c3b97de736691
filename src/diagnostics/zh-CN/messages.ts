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

/** 中文报告的作者看到的全部错误说明：错在哪里、为什么要紧、怎么改。 */
export const zhCN: Dictionary = {
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
  severities: { error: '错误', warning: '提醒', notice: '待办' },
  madePage: '（做好的网页）',
  why: '为什么要紧',
  fix: '怎么改',
  colon: '：',
  total: (errors, warnings) => {
    const told = warnings > 0 ? `有 ${warnings} 处提醒，不改也能生成` : '';
    if (errors === 0) return `没有错误；${told}。各编号的说明见 docs/errors.md`;
    return `共 ${errors} 处错误，没有写出任何文件${told && `；另${told}`}。各错误编号的说明见 docs/errors.md`;
  },
};
