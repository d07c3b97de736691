import assert from 'node:assert/strict';
import { readContent } from '../../../src/report/content.ts';
import { assembleReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';

/** The report that this repository publishes. */
export function realReport(): Report {
  const { value: report, diagnostics } = assembleReport(readContent('content'));
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}
