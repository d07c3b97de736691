import type { Language } from '../language/language.ts';
import { codes } from './codes.ts';
import { en } from './en/messages.ts';
import type { Finding } from './finding.ts';
import { say } from './message.ts';
import { zhCN } from './zh-CN/messages.ts';

const frames = {
  'zh-CN': {
    messages: zhCN,
    error: '错误',
    why: '为什么要紧',
    mend: '怎么改',
    total: (n: number) => `共 ${n} 处错误，没有写出任何文件。各错误编号的说明见 docs/errors.md`,
  },
  en: {
    messages: en,
    error: 'error',
    why: 'Why',
    mend: 'Mend',
    total: (n: number) => `${n} ${n === 1 ? 'mistake' : 'mistakes'}, nothing was written. docs/errors.md explains the codes`,
  },
};

/** The message of one finding: place, code, what is wrong, why it matters, what to type instead. */
export function formatFinding(found: Finding, language: Language): string {
  const { messages, error, why, mend } = frames[language];
  const message = messages[found.code];
  const { file, line, column } = found.place;
  return [
    `${file}:${line}:${column}  ${error} ${codes[found.code]}  ${say(message.what, found.details)}`,
    `    ${why}${language === 'en' ? ': ' : '：'}${say(message.why, found.details)}`,
    `    ${mend}${language === 'en' ? ': ' : '：'}${say(message.mend, found.details)}`,
  ].join('\n');
}

/** All findings in the order of files and lines, with their count. */
export function formatFindings(findings: readonly Finding[], language: Language): string {
  const sorted = [...findings].sort(byPlace).map((found) => formatFinding(found, language));
  return `${sorted.join('\n\n')}\n\n${frames[language].total(findings.length)}`;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
