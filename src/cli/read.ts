import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { diagnostic, placeAt } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import type { Language } from '../i18n/language.ts';
import { readAlone } from '../report/reading/reading.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { readingJson } from './reading-json.ts';
import { readingTable } from './reading-table.ts';
import type { Terminal } from './terminal.ts';

/** The beginnings of files that hold a text in a form of their own: ZIP (DOCX), OLE (DOC, WPS), PDF, RTF. */
const documents = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF', '{\\rtf'];

/**
 * Tells what can be read of any text without a report: its structure, and each numeral with its class, value, unit and bound.
 * @throws UsageError where there is no such file, or where it is no text file
 */
export function read(
  { input, format }: Pick<Call, 'input' | 'format'>,
  terminal: Terminal,
  words: CommandWords,
  language: Language,
  bytesOf = readBytes,
): ExitCode {
  const bytes = bytesOf(input, words);
  const name = input === '-' ? input : basename(input);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (documents.some((beginning) => head.startsWith(beginning))) throw new UsageError(words.notText(name));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const garbled = text.indexOf('\ufffd');
  if (garbled >= 0 && !isUtf8(bytes)) {
    terminal.complain(formatDiagnostics([diagnostic('not-utf8', placeAt(name, text, garbled))], language));
    return exitCodes.contentMistakes;
  }
  const reading = readAlone(text);
  terminal.print(format === 'json' ? readingJson(reading) : readingTable(text, reading, words.reading));
  return exitCodes.ok;
}

/** A text may hold the sign for what could not be decoded, too. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readBytes(input: string, words: CommandWords): Uint8Array {
  try {
    return readFileSync(input === '-' ? 0 : input);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(words.noFile(input));
    if (code === 'EISDIR') throw new UsageError(words.fileIsFolder(input));
    throw error;
  }
}
