import { settings as en } from './en/settings.ts';
import type { Language } from './language.ts';
import { settings as zhCN } from './zh-CN/settings.ts';

/** The words of the reading settings; scripts bring them along, so that no page carries them. */
export type SettingsWords = typeof zhCN;

const dictionaries: Record<Language, SettingsWords> = { 'zh-CN': zhCN, en };

/** The words of the reading settings in the language of a page. */
export function settingsWords(language: string): SettingsWords {
  return dictionaries[language as Language] ?? zhCN;
}
