import type { Language } from '../i18n/language.ts';
import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { en } from './en/messages.ts';
import type { Severity } from './severity.ts';
import { shown } from './shown.ts';
import { zhCN } from './zh-CN/messages.ts';
import { zhHant } from './zh-Hant/messages.ts';

type Details = Record<string, string>;
type Words = string | ((details: Details) => string);

/** What is wrong, why it matters in half a sentence, and what to type instead. */
export interface Message {
  what: Words;
  why: Words;
  fix: Words;
}
export type MessagesFor = Partial<Record<Code, Message>>;

/** The messages of a language, and the words between their parts. */
export interface Dictionary {
  messages: Record<Code, Message>;
  severities: Record<Severity, string>;
  /** Behind a place in a made page. */
  madePage: string;
  why: string;
  fix: string;
  colon: string;
  /** Below the list: how many there are of either kind, and where the codes are explained. */
  total: (errors: number, warnings: number) => string;
}

export const dictionaries: Record<Language, Dictionary> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The three parts of the message of a diagnostic; what they repeat of the content is on one line and nothing obeys it. */
export function messageOf({ code, details, inSite }: Diagnostic, language: Language): Record<keyof Message, string> {
  const { what, why, fix } = dictionaries[language].messages[code];
  const known = new Proxy(details, {
    get: (written, name: string) => (name === 'inSite' && inSite ? 'yes' : written[name] && shown(written[name])),
  });
  return { what: say(what, known), why: say(why, known), fix: say(fix, known) };
}

/** The words of a part of a message for these details. */
function say(words: Words, details: Details): string {
  return typeof words === 'string' ? words : words(details);
}
