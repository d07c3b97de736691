import { en } from './en/commands.ts';
import type { Language } from './language.ts';
import { type CommandWords, zhCN } from './zh-CN/commands.ts';

/** The words of the commands in a language. */
export function commandWords(language: Language): CommandWords {
  return language === 'en' ? en : zhCN;
}

/** The language of help and usage, from the environment of the person at the terminal. */
export function terminalLanguage(environment: Record<string, string | undefined>): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('zh') ? 'zh-CN' : 'en';
}
