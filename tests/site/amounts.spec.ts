import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { attachmentFiles } from '../../src/exports/attachment-files.ts';
import { readReport } from '../../src/report/read-report.ts';
import { marker } from '../../src/verify/marker.ts';
import { readOutput } from '../../src/verify/read-output.ts';
import { readFiles } from '../setup/read-files.ts';
import { builtSite, reportSite } from './built-site.ts';
import { amountMutations } from './mutations/amounts.ts';
import { auditedOnce } from './mutations/caught.ts';
import { seeded } from './mutations/random.ts';

const root = join(import.meta.dirname, '../..');

const reports: [content: string, site: string][] = [
  ['content', builtSite()],
  ['tests/reports/county-library', reportSite('county-library')],
  ['tests/reports/harbour-town', reportSite('harbour-town')],
];

for (const [content, site] of reports) {
  test(`${content}: the audit catches every amount that is told otherwise, whatever the place and the format`, () => {
    test.setTimeout(240_000);
    const { report } = readReport(readFiles(join(root, content)));
    if (!report) throw new Error(`${content} has mistakes`);
    const output = readOutput(site).files;
    // Their bytes are compared, and hold no text that could be told otherwise.
    const attached = new Set(attachmentFiles(report).map(({ path }) => path));
    const { asBuilt, isCaught } = auditedOnce(report, output, (name) => name === marker || attached.has(name));
    expect(asBuilt).toBe(0);
    for (const { kind, mutations } of amountMutations(output, seeded(1949))) {
      expect(mutations.length, `${kind}: nothing to change was found`).toBeGreaterThan(1);
      const missed = mutations.filter(({ files }) => !isCaught(files)).map(({ what }) => what);
      console.log(`amounts of ${content}: ${kind}: ${mutations.length - missed.length} of ${mutations.length} caught`);
      expect.soft(missed, kind).toEqual([]);
    }
  });
}
