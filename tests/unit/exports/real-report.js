import assert from 'node:assert/strict';
import { readContent } from '../../../src/report/content.js';
import { loadReport } from '../../../src/report/load.js';
/** The report that this repository publishes. */
export function realReport() {
    const { report, diagnostics } = loadReport(readContent('content'));
    assert.deepEqual(diagnostics, []);
    assert.ok(report);
    return report;
}
