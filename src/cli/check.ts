import { formatFindings } from '../findings/format.ts';
import { sentencesOf } from '../transcript/transcript.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readReport } from './read-report.ts';
import type { Terminal } from './terminal.ts';
import { commandWords } from './words/words.ts';
import type { CommandWords } from './words/zh-CN.ts';

/** Lists every mistake of a report; writes no file. Throws a UsageError where there is no report. */
export function check(call: Pick<Call, 'content'>, terminal: Terminal, words: CommandWords): ExitCode {
  const { report, findings, language } = readReport(call.content, words);
  if (!report) {
    terminal.complain(formatFindings(findings, language));
    return exitCodes.contentMistakes;
  }
  terminal.print(commandWords(language).clean(sentencesOf(report.transcript).length, report.figures.length));
  return exitCodes.ok;
}
