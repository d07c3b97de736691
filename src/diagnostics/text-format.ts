import type { Language } from '../i18n/language.ts';
import { codes } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { en } from './en/messages.ts';
import { type Message, say } from './message.ts';
import { zhCN } from './zh-CN/messages.ts';

const frames = {
  'zh-CN': {
    messages: zhCN,
    error: '错误',
    madePage: '（做好的网页）',
    why: '为什么要紧',
    mend: '怎么改',
    total: (n: number) => `共 ${n} 处错误，没有写出任何文件。各错误编号的说明见 docs/errors.md`,
  },
  en: {
    messages: en,
    error: 'error',
    madePage: '(made page)',
    why: 'Why',
    mend: 'Mend',
    total: (n: number) => `${n} ${n === 1 ? 'mistake' : 'mistakes'}, nothing was written. docs/errors.en.md explains the codes`,
  },
};

/** The words of one diagnostic: what is wrong, why it matters, what to type instead. */
export function messageOf({ code, details, inSite }: Diagnostic, language: Language): Record<keyof Message, string> {
  const { what, why, mend } = frames[language].messages[code];
  const known = inSite ? { ...details, inSite: 'yes' } : details;
  return { what: say(what, known), why: say(why, known), mend: say(mend, known) };
}

/** The message of one diagnostic: place, code, what is wrong, why it matters, what to type instead. */
export function formatDiagnostic(found: Diagnostic, language: Language): string {
  const { error, why, mend, madePage } = frames[language];
  const message = messageOf(found, language);
  const { file, line, column } = found.place;
  const where = `${file}:${line}:${column}${found.inSite ? ` ${madePage}` : ''}`;
  return [
    `${where}  ${error} ${codes[found.code]}  ${message.what}`,
    `    ${why}${language === 'en' ? ': ' : '：'}${message.why}`,
    `    ${mend}${language === 'en' ? ': ' : '：'}${message.mend}`,
  ].join('\n');
}

/** All diagnostics in the order of files and lines, with their count. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], language: Language): string {
  const messages = inOrder(diagnostics).map((found) => formatDiagnostic(found, language));
  return `${messages.join('\n\n')}\n\n${frames[language].total(diagnostics.length)}`;
}

/** Diagnostics in the order of files, lines and columns. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
