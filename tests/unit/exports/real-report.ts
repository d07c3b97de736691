import assert from 'node:assert/strict';
import { readContent } from '../../../src/report/content.ts';
import { loadReport } from '../../../src/report/load.ts';
import type { Report } from '../../../src/report/report.ts';

/** The report that this repository publishes. */
export function realReport(): Report {
  const { report, diagnostics } = loadReport(readContent('content'));
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}
