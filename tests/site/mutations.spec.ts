import { expect, test } from 'playwright/test';
import { loadAssets, trustedCode } from '../../src/integration/assets.ts';
import type { ContentFiles } from '../../src/report/content.ts';
import { readReport } from '../../src/report/read-report.ts';
import { marker } from '../../src/verify/marker.ts';
import { readOutput } from '../../src/verify/read-output.ts';
import { verifySite } from '../../src/verify/verify.ts';
import { readFiles } from '../setup/read-files.ts';
import { builtSite } from './built-site.ts';
import { auditedOnce } from './mutations/caught.ts';
import { contentMutations, type Mutation } from './mutations/content.ts';
import { outputMutations } from './mutations/output.ts';
import { seeded } from './mutations/random.ts';

const content = readFiles('content');
const output = readOutput(builtSite()).files;
const { report: read } = readReport(content);
if (!read) throw new Error('the report has mistakes; run npm run check');
const report = read;

/** Two ids swapped between figures of like wording that stand in no comparison (“254个法人组织和476个非法人组织”) may look alike to every rule. */
const SWAPPED_IDS_CAUGHT = 0.96;

/** Runs the mutations of every kind and tells the share caught; gives what escaped. */
function escapes(kinds: { kind: string; mutations: Mutation[] }[], isCaught: (files: ContentFiles) => boolean): Map<string, string[]> {
  const escaped = new Map<string, string[]>();
  for (const { kind, mutations } of kinds) {
    const missed = mutations.filter(({ files }) => !isCaught(files)).map(({ what }) => what);
    console.log(`mutations: ${kind}: ${mutations.length - missed.length} of ${mutations.length} caught`);
    expect(mutations.length, `${kind}: nothing to change was found`).toBeGreaterThan(0);
    escaped.set(kind, missed);
  }
  return escaped;
}

test('the check catches every change of the content that readers would understand differently', () => {
  test.setTimeout(240_000);
  const kinds = contentMutations(content, seeded(2020));
  const escaped = escapes(kinds, (files) => readReport(files).diagnostics.length > 0);
  const swapped = kinds.find(({ kind }) => kind === 'two ids swapped')?.mutations.length ?? 0;
  expect(escaped.get('two ids swapped')?.length).toBeLessThanOrEqual(swapped * (1 - SWAPPED_IDS_CAUGHT));
  escaped.delete('two ids swapped');
  expect([...escaped].flatMap(([, missed]) => missed)).toEqual([]);
});

test('the site as it was built holds in every part', async () => {
  expect(verifySite({ report, content, files: output, trusted: trustedCode(await loadAssets()) }).diagnostics).toEqual([]);
});

test('the audit of the output catches every change of a number, whatever the place', () => {
  const { asBuilt, isCaught } = auditedOnce(report, output, (name) => name === marker);
  expect(asBuilt).toBe(0);
  const escaped = escapes(outputMutations(output, seeded(1225)), isCaught);
  expect([...escaped].flatMap(([, missed]) => missed)).toEqual([]);
});

test('there are at least 200 mutations', () => {
  const kinds = [...contentMutations(content, seeded(2020)), ...outputMutations(output, seeded(1225))];
  expect(kinds.flatMap(({ mutations }) => mutations).length).toBeGreaterThanOrEqual(200);
});
