import type { ContentFiles } from '../../../src/report/content.ts';
import type { Report } from '../../../src/report/report.ts';
import { auditNumbers } from '../../../src/verify/numbers/audit.ts';
import { parsePages } from '../../../src/verify/pages.ts';
import { audited } from '../../setup/audited.ts';

/**
 * Audits a site as it was built, and returns how many mistakes it has and whether the audit catches files that are changed, by what they
 * say themselves: the files beside them, which tell of any change by a hash or hold the same words, are not asked. What was read of
 * the pages serves all changes.
 */
export function auditedOnce(report: Report, output: ContentFiles, isKnown: (name: string) => boolean) {
  let mistakes = 0;
  const audit = auditNumbers(report, isKnown, () => mistakes++);
  for (const page of parsePages(output)) audit.readPage(page);
  audit.readFiles(output);
  const asBuilt = mistakes;
  const isCaught = (changed: ContentFiles) => {
    mistakes = 0;
    audit.readFiles(changed);
    return mistakes > 0 || audited(report, new Map(), parsePages(changed)).mistakes.length > 0;
  };
  return { asBuilt, isCaught };
}
