import assert from 'node:assert/strict';
import { assembleReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { readFiles } from '../../setup/read-files.ts';

/** The report that this repository publishes. */
export function realReport(): Report {
  const { value: report, diagnostics } = assembleReport(readFiles('content'));
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}
