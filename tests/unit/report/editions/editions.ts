import type { ContentFiles } from '../../../../src/report/content.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import { type Invented, inventedFiles } from '../rules/invented-report.ts';

/** An invented town with a library: its only measure says how many books it has. */
export const library: Invented = {
  said: ['图书馆有书1200册。', '图书馆有座位40个。'],
  figures: [
    '- { id: books, label: 藏书, value: 1200, unit: 册, asOf: 2020, quote: 有书1200册 }',
    '- { id: seats, label: 座位, value: 40, unit: 个, asOf: 2020, quote: 有座位40个 }',
    '',
  ].join('\n'),
};

/** Its content folder in edition 1.0 of 7 May 2020, or another, with what editions corrected. */
export function libraryFiles(corrections: readonly string[] = [], invented = library, edition = ['1.0', '2020-05-07']): ContentFiles {
  const files = new Map(inventedFiles(invented));
  const [version, date] = edition;
  const report = new TextDecoder()
    .decode(files.get('report.yaml'))
    .replace(/edition: .*/, `edition: { version: "${version}", date: ${date} }`);
  files.set('report.yaml', new TextEncoder().encode(report));
  if (corrections.length > 0) files.set('corrections.yaml', new TextEncoder().encode(`${corrections.join('\n')}\n`));
  return files;
}

/** The codes of what is wrong with a report, with the words that each is about. */
export function codesOf(files: ContentFiles): string[] {
  return readReport(files).diagnostics.map(({ code }) => code);
}
