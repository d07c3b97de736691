import { en } from './en/words.ts';
import type { Language } from './language.ts';
import { type Words, zhCN } from './zh-CN/words.ts';

const dictionaries: Record<Language, Words> = { 'zh-CN': zhCN, en };

export type { Words };

/** The interface words of a language. */
export function wordsOf(language: Language): Words {
  return dictionaries[language];
}
