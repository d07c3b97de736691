import type { Messages } from '../message.ts';
import { audit } from './audit.ts';
import { charts } from './charts.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { location } from './location.ts';
import { pages } from './pages.ts';
import { transcript } from './transcript.ts';

/** Every message, for reports written in English. */
export const en: Messages = { ...files, ...transcript, ...figures, ...pages, ...charts, ...audit, ...location };
