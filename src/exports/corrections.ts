import type { Correction } from '../report/editions/corrections.ts';
import type { Report } from '../report/report.ts';
import { correctionHref } from '../report/routes.ts';
import { dataFolder } from './data-file.ts';
import { jsonText, reportEntry } from './json-files.ts';

/** The address of the corrections as open data. */
export const correctionsDataHref = `${dataFolder}corrections.json`;

/** `corrections.json`: the report and what its editions corrected, the last edition first; what was not said of one is left out. */
export function correctionsJson(report: Report): string {
  return jsonText({ report: reportEntry(report), corrections: report.corrections.map(correctionEntry) });
}

function correctionEntry({ number, edition, figure, sentence, page, withdrawn, was, reason, formerIds }: Correction): object {
  return {
    edition,
    ...withoutEmpty({ figure, sentence, page }),
    ...(withdrawn !== '' && { withdrawn: true }),
    was: withoutEmpty(was),
    reason,
    ...(formerIds.length > 0 && { formerIds }),
    href: correctionHref({ number }),
  };
}

function withoutEmpty(texts: object): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
