import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../../src/report/content.ts';
import { readFiles } from '../../setup/read-files.ts';

const root = join(import.meta.dirname, '../../author-mistakes');
const notContent = /^(message(\.en)?|removed)\.txt$/;

/** Names of the folders of `tests/author-mistakes`, one a mistake. */
export const mistakes = readdirSync(root)
  .filter((name) => name !== 'base' && name !== 'README.md')
  .sort();

/** The correct report that every mistake is laid over. */
export function baseFiles(): ContentFiles {
  return readFiles(join(root, 'base'));
}

/** The base with the files of a mistake laid over it, and those named in its `removed.txt` taken away. */
export function mistakenFiles(mistake: string): ContentFiles {
  const files = new Map([...baseFiles(), ...[...readFiles(join(root, mistake))].filter(([name]) => !notContent.test(name))]);
  const removed = join(root, mistake, 'removed.txt');
  if (existsSync(removed)) for (const name of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(name);
  return files;
}

/** Where the message of a mistake is kept, as a Chinese or an English author reads it. */
export function messageFile(mistake: string, language: 'zh-CN' | 'en'): string {
  return join(root, mistake, language === 'en' ? 'message.en.txt' : 'message.txt');
}
