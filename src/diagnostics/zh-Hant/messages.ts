// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
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

/** 中文報告的作者看到的全部錯誤說明：錯在哪裡、為什麼要緊、怎麼改。 */
export const zhHant: Dictionary = {
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
  severities: { error: '錯誤', warning: '提醒', notice: '待辦' },
  madePage: '（做好的網頁）',
  why: '為什麼要緊',
  fix: '怎麼改',
  colon: '：',
  total: (errors, warnings) => {
    const told = warnings > 0 ? `有 ${warnings} 處提醒，不改也能生成` : '';
    if (errors === 0) return `沒有錯誤；${told}。各編號的說明見 docs/errors.md`;
    return `共 ${errors} 處錯誤，沒有寫出任何檔案${told && `；另${told}`}。各錯誤編號的說明見 docs/errors.md`;
  },
};
