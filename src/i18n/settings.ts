import { settings as en } from './en/settings.ts';
import type { Language } from './language.ts';
import { settings as zhCN } from './zh-CN/settings.ts';
import { settings as zhHant } from './zh-Hant/settings.ts';

/** The words of the reading settings. They are shipped in a script, so that pages need not carry them. */
export type SettingsWords = typeof zhCN;

const dictionaries: Record<Language, SettingsWords> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of the reading settings in the language of a page; Chinese where there are none in that language. */
export function settingsWords(language: string): SettingsWords {
  return dictionaries[language as Language] ?? zhCN;
}
