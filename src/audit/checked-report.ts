import type { Finding } from '../findings/finding.ts';
import type { ContentFiles } from '../report/content.ts';
import { type Loaded, loadReport } from '../report/load.ts';
import type { Report } from '../report/report.ts';
import { elsewhereFindings } from './narrative/elsewhere.ts';
import { rowFindings } from './narrative/rows.ts';
import { swappedFindings } from './narrative/swapped.ts';
import { typedFindings } from './narrative/typed.ts';
import { asOfFindings, derivedAsOfFindings, labelYearFindings } from './register/as-of.ts';
import { auditSource } from './source/audit.ts';
import { sourceFindings } from './source/findings.ts';

/** Reads a content folder, checks it, and holds every numeral of the speech against the registers; the report is null if anything is wrong. */
export function checkReport(files: ContentFiles): Loaded {
  const { report, findings, language } = loadReport(files);
  if (!report) return { report, findings, language };
  const audited = contentFindings(report);
  return { report: audited.length > 0 ? null : report, findings: audited, language };
}

/** What the number audit finds in the content of a report that could be read: in the speech, the registers and the narrative. */
export function contentFindings(report: Report): Finding[] {
  return [
    ...sourceFindings(report, auditSource(report)),
    ...asOfFindings(report),
    ...derivedAsOfFindings(report),
    ...labelYearFindings(report),
    ...elsewhereFindings(report),
    ...swappedFindings(report),
    ...rowFindings(report),
    ...typedFindings(report),
  ];
}
