import { basename } from 'node:path';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import type { Language } from '../i18n/language.ts';
import { kindOf } from '../intake/file-kind.ts';
import { readSource } from '../intake/read-source.ts';
import type { SourceText } from '../intake/source-text.ts';
import { readAlone } from '../report/reading/reading.ts';
import { type Result, success } from '../report/result.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readInput } from './read-input.ts';
import { readingJson } from './reading-json.ts';
import { readingTable } from './reading-table.ts';
import type { Terminal } from './terminal.ts';

/**
 * Tells what can be read of any text without a report: its structure, and each numeral with its class, value, unit and bound.
 * @throws UsageError where there is no such file
 */
export async function read(
  { input, format }: Pick<Call, 'input' | 'format'>,
  terminal: Terminal,
  words: CommandWords,
  language: Language,
  bytesOf = readInput,
): Promise<ExitCode> {
  const { value, diagnostics } = await textOf(bytesOf(input, words), input === '-' ? input : basename(input));
  if (value === null) {
    terminal.complain(formatDiagnostics(diagnostics, language));
    return exitCodes.contentMistakes;
  }
  const { text, leftOut } = value;
  if (leftOut.length > 0) terminal.complain(words.leftOut(leftOut.map(({ kind, count }) => words.leftOutKinds[kind](count))));
  const reading = readAlone(text);
  terminal.print(format === 'json' ? readingJson(reading) : readingTable(text, reading, words.reading));
  return exitCodes.ok;
}

/** The text of any document. A text in UTF-8 is taken as it stands, so that places are those of the file. */
async function textOf(bytes: Uint8Array, name: string): Promise<Result<Pick<SourceText, 'text' | 'leftOut'> | null>> {
  const text = kindOf(bytes, name) === 'text' ? plainText(bytes) : null;
  return text === null ? readSource(bytes, name) : success({ text, leftOut: [] });
}

/** The text of bytes that are UTF-8; null for others, among which is UTF-16 of Latin letters. */
function plainText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
