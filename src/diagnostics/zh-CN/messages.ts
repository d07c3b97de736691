import type { Messages } from '../message.ts';
import { audit } from './audit.ts';
import { charts } from './charts.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { location } from './location.ts';
import { pages } from './pages.ts';
import { transcript } from './transcript.ts';

/** 中文报告的作者看到的全部错误说明：错在哪里、为什么要紧、怎么改。 */
export const zhCN: Messages = { ...files, ...transcript, ...figures, ...pages, ...charts, ...audit, ...location };
