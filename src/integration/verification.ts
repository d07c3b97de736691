import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ContentFiles, readContent } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import { checkLocation } from '../verify/links/check.ts';
import { locationDiagnostics } from '../verify/links/diagnostics.ts';
import { auditSite, type SiteAudit } from '../verify/numbers/audit.ts';
import { siteDiagnostics } from '../verify/numbers/diagnostics.ts';

/** What the checks on a made site found, and what they looked at. */
export interface Verification {
  diagnostics: Diagnostic[];
  audit: SiteAudit;
}

/** Checks every file of a made site against its report: each number has its sentence, and all works anywhere. */
export async function verifyOutput(report: Report, source: ContentFiles, output: string): Promise<Verification> {
  const files = readContent(output);
  const bound = await checkLocation(files, report.meta.hosting.address);
  const audit = auditSite(report, files);
  return { audit, diagnostics: [...locationDiagnostics(bound, source), ...siteDiagnostics(audit.problems, source)] };
}
