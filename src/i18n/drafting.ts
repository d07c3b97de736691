import { en } from './en/drafting.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN/drafting.ts';
import { zhHant } from './zh-Hant/drafting.ts';

/** What the program says in a draft by itself; every language has all of it. */
export type DraftingWords = typeof zhCN;

const dictionaries: Record<Language, DraftingWords> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of a draft in the language of its report. */
export function draftingWords(language: Language): DraftingWords {
  return dictionaries[language];
}
