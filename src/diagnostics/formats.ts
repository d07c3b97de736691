import { join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import { codes } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { formatDiagnostics, inOrder, messageOf } from './text-format.ts';

/** How diagnostics are written: for people, as JSON, or as annotations of GitHub Actions. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/**
 * Writes diagnostics in a format. In the formats for machines files are named from `folder`, the content folder as the
 * machine sees it; pages, which are made from it, by their names in the site.
 */
export function writeDiagnostics(diagnostics: readonly Diagnostic[], language: Language, format: Format, folder: string): string {
  if (format === 'text') return formatDiagnostics(diagnostics, language);
  const entries = inOrder(diagnostics).map((found) => ({
    code: codes[found.code],
    ...found.place,
    file: found.inSite ? found.place.file : join(folder, found.place.file),
    origin: found.inSite ? 'site' : 'content',
    ...messageOf(found, language),
  }));
  if (format === 'json') return JSON.stringify(entries, null, 2);
  return entries
    .map(({ origin, file, line, column, code, what, mend }) =>
      // An annotation of a made page would point at a file that the repository does not have.
      origin === 'site'
        ? `::error title=${code}::${data(`${file}:${line}:${column} ${what} ${mend}`)}`
        : `::error file=${escaped(file)},line=${line},col=${column},title=${code}::${data(`${what} ${mend}`)}`,
    )
    .join('\n');
}

/** Workflow commands escape line breaks and per cent in data (GitHub Actions toolkit, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In properties also colons and commas. */
function escaped(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
