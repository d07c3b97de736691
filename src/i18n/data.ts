import { en } from './en/data.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN/data.ts';
import { zhHant } from './zh-Hant/data.ts';

/** What the open data is called and how it describes itself; every language has all of it. */
export type OpenDataWords = typeof zhCN;
/** The name of a column or key of the open data. */
export type FieldName = keyof OpenDataWords['fields'];

/** The title of a field, and a description where the title does not say what its values mean. */
export interface FieldWords {
  title: string;
  description?: string;
}

const dictionaries: Record<Language, OpenDataWords> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of the open data in a language. */
export function openDataWords(language: Language): OpenDataWords {
  return dictionaries[language];
}
