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

/** 中文报告的作者看到的全部错误说明：错在哪里、为什么要紧、怎么改。 */
export const zhCN: Dictionary = {
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
  error: '错误',
  madePage: '（做好的网页）',
  why: '为什么要紧',
  fix: '怎么改',
  colon: '：',
  total: (count) => `共 ${count} 处错误，没有写出任何文件。各错误编号的说明见 docs/errors.md`,
};
