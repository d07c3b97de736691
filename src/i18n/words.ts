import { en } from './en/interface.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN/interface.ts';
import { zhHant } from './zh-Hant/interface.ts';

/** The words of a site's interface; every language has them all. */
export type Words = typeof zhCN;

const dictionaries: Record<Language, Words> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The interface words of a language. */
export function wordsOf(language: Language): Words {
  return dictionaries[language];
}
