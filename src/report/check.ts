import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './content.ts';
import { type Loaded, loadReport } from './load.ts';
import type { Report } from './report.ts';
import { asOfDiagnostics, derivedAsOfDiagnostics, labelYearDiagnostics } from './rules/as-of.ts';
import { auditSource } from './rules/classify.ts';
import { elsewhereDiagnostics } from './rules/elsewhere.ts';
import { sourceDiagnostics } from './rules/lost.ts';
import { rowDiagnostics } from './rules/rows.ts';
import { swappedDiagnostics } from './rules/swapped.ts';
import { typedDiagnostics } from './rules/typed.ts';

/** Reads a content folder, checks it, and holds every numeral of the speech against the registers; the report is null if anything is wrong. */
export function checkReport(files: ContentFiles): Loaded {
  const { report, diagnostics, language } = loadReport(files);
  if (!report) return { report, diagnostics, language };
  const audited = contentDiagnostics(report);
  return { report: audited.length > 0 ? null : report, diagnostics: audited, language };
}

/** What the number audit finds in the content of a report that could be read: in the speech, the registers and the narrative. */
export function contentDiagnostics(report: Report): Diagnostic[] {
  return [
    ...sourceDiagnostics(report, auditSource(report)),
    ...asOfDiagnostics(report),
    ...derivedAsOfDiagnostics(report),
    ...labelYearDiagnostics(report),
    ...elsewhereDiagnostics(report),
    ...swappedDiagnostics(report),
    ...rowDiagnostics(report),
    ...typedDiagnostics(report),
  ];
}
