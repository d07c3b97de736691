import type { ContentFiles } from '../report/content.ts';
import { type Loaded, loadReport } from '../report/load.ts';
import { type AuditedNumeral, auditSource } from './source/audit.ts';
import { sourceFindings } from './source/findings.ts';

/** A content folder as read, with what became of every numeral of the speech. */
export interface Checked extends Loaded {
  numerals: AuditedNumeral[];
}

/** Reads a content folder, checks it, and holds every numeral of the speech against the registers; the report is null if anything is wrong. */
export function checkReport(files: ContentFiles): Checked {
  const { report, findings, language } = loadReport(files);
  if (!report) return { report, findings, language, numerals: [] };
  const numerals = auditSource(report);
  const lost = sourceFindings(report, numerals);
  return { report: lost.length > 0 ? null : report, findings: lost, language, numerals };
}
