import { en } from './en/commands.ts';
import { type Language, languageNear } from './language.ts';
import { zhCN } from './zh-CN/commands.ts';
import { zhHant } from './zh-Hant/commands.ts';

/** The words of the commands; every language has them all. */
export type CommandWords = typeof zhCN;

/** What a summary of the number audit counts. */
export interface AuditCounts {
  pages: number;
  files: number;
  filesRead: number;
  /** Numerals on the site. */
  numerals: number;
  /** How many of them are accounted for. */
  accounted: number;
}

/** What was proposed in a new draft. */
export interface NewDraftCounts {
  areas: number;
  figures: number;
  documents: number;
  milestones: number;
  emendations: number;
}

/** How many places of a draft nobody has read, by what they lack. */
export interface DraftCounts {
  draft: number;
  guessed: number;
  missing: number;
}

const dictionaries: Record<Language, CommandWords> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of the commands in a language. */
export function commandWords(language: Language): CommandWords {
  return dictionaries[language];
}

/** The language of help and usage, from the environment variables of the person at the terminal. */
export function terminalLanguage(environment: Record<string, string | undefined>): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('zh') ? languageNear(locale) : 'en';
}
