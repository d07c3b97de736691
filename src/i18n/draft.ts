import { en } from './en/draft.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN/draft.ts';
import { zhHant } from './zh-Hant/draft.ts';

/** What the program says in a draft by itself; every language has all of it. */
export type DraftWords = typeof zhCN;

const dictionaries: Record<Language, DraftWords> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of a draft in the language of its report. */
export function draftWords(language: Language): DraftWords {
  return dictionaries[language];
}
