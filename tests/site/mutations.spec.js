import { expect, test } from 'playwright/test';
import { checkReport } from '../../src/report/check.js';
import { readContent } from '../../src/report/content.js';
import { auditSite } from '../../src/verify/numbers/audit.js';
import { builtSite } from './built-site.js';
import { contentMutations } from './mutations/content.js';
import { outputMutations } from './mutations/output.js';
import { seeded } from './mutations/random.js';
const content = readContent('content');
const output = new Map([...readContent(builtSite())]);
const { report } = checkReport(content);
if (!report)
    throw new Error('the report has mistakes; run npm run check');
const audited = report;
/** Two ids swapped between figures of like wording that stand in no comparison (“254个法人组织和476个非法人组织”) may look alike to every rule. */
const SWAPPED_IDS_CAUGHT = 0.96;
/** Runs the mutations of every kind and tells the share caught; gives what escaped. */
function escapes(kinds, isCaught) {
    const escaped = new Map();
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
    const escaped = escapes(kinds, (files) => checkReport(files).diagnostics.length > 0);
    const swapped = kinds.find(({ kind }) => kind === 'two ids swapped')?.mutations.length ?? 0;
    expect(escaped.get('two ids swapped')?.length).toBeLessThanOrEqual(swapped * (1 - SWAPPED_IDS_CAUGHT));
    escaped.delete('two ids swapped');
    expect([...escaped].flatMap(([, missed]) => missed)).toEqual([]);
});
test('the audit of the output catches every change of a number, whatever the place', () => {
    test.setTimeout(240_000);
    expect(auditSite(audited, output).problems).toEqual([]);
    const escaped = escapes(outputMutations(output, seeded(1225)), (files) => auditSite(audited, files).problems.length > 0);
    expect([...escaped].flatMap(([, missed]) => missed)).toEqual([]);
});
test('there are at least 200 mutations', () => {
    const kinds = [...contentMutations(content, seeded(2020)), ...outputMutations(output, seeded(1225))];
    expect(kinds.flatMap(({ mutations }) => mutations).length).toBeGreaterThanOrEqual(200);
});
