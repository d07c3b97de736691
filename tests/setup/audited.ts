import type { Report } from '../../src/report/report.ts';
import type { SiteMistake } from '../../src/verify/collector.ts';
import { auditNumbers, type SiteAudit } from '../../src/verify/numbers/audit.ts';
import type { Page } from '../../src/verify/pages.ts';

/** What the number audit alone says of the files of a site, and of the pages among them. */
export function audited(
  report: Report,
  files: ReadonlyMap<string, Uint8Array>,
  pages: Iterable<Page>,
  isKnown: (name: string) => boolean = () => false,
): { audit: SiteAudit; mistakes: SiteMistake[] } {
  const mistakes: SiteMistake[] = [];
  const audit = auditNumbers(report, isKnown, (mistake) => mistakes.push(mistake));
  for (const page of pages) audit.readPage(page);
  return { audit: audit.readFiles(files), mistakes };
}
