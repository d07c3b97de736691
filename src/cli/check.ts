import { watch } from 'node:fs';
import { relative } from 'node:path';
import { auditSource } from '../audit/source/audit.ts';
import { writeFindings } from '../findings/report-format.ts';
import { sentencesOf } from '../transcript/transcript.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { interrupted } from './interrupt.ts';
import { readReport } from './read-report.ts';
import type { Terminal } from './terminal.ts';
import { commandWords } from './words/words.ts';
import type { CommandWords } from './words/zh-CN.ts';

type CheckCall = Pick<Call, 'content' | 'format' | 'watch'>;

/** Editors write a file in several steps; one look after the last is enough. */
const quietMilliseconds = 50;

/** Lists every mistake of a report, once or (`--watch`) after each save; writes no file. Throws a UsageError where there is no report. */
export async function check(call: CheckCall, terminal: Terminal, words: CommandWords): Promise<ExitCode> {
  const first = checkOnce(call, terminal, words);
  if (!call.watch) return first;
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(call.content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => checkOnce(call, terminal, words), quietMilliseconds);
  });
  await interrupted();
  clearTimeout(waiting);
  watcher.close();
  return exitCodes.ok;
}

function checkOnce({ content, format }: CheckCall, terminal: Terminal, words: CommandWords): ExitCode {
  const { report, findings, language } = readReport(content, words);
  if (!report) {
    const text = writeFindings(findings, language, format, relative(process.cwd(), content));
    if (format === 'text') terminal.complain(text);
    else terminal.print(text);
    return exitCodes.contentMistakes;
  }
  if (format === 'json') terminal.print('[]');
  if (format === 'text')
    terminal.print(commandWords(language).clean(sentencesOf(report.transcript).length, auditSource(report).length, report.figures.length));
  return exitCodes.ok;
}
