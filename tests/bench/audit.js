import { contentDiagnostics } from '../../src/report/check.js';
import { readContent } from '../../src/report/content.js';
import { loadReport } from '../../src/report/load.js';
import { readPage } from '../../src/search/build/page-tree.js';
import { auditSite } from '../../src/verify/numbers/audit.js';
const rounds = 5;
/**
 * Prints what the number audit costs: the share of a build that its first run takes, and its growth when the same pages
 * stand there twice and four times. Reading the report and the trees of the pages is told apart: a build does it once, for
 * the audit and for all else. Throws where the content has mistakes.
 * @param buildSeconds CPU seconds of the whole build that wrote `site`
 */
export function benchAudit(folder, site, buildSeconds) {
    const files = readContent(folder);
    const output = readContent(site);
    const load = seconds(() => loadReport(files));
    const { report } = loadReport(files);
    if (!report)
        throw new Error('the report has mistakes; run npm run check');
    const content = seconds(() => contentDiagnostics(report));
    const trees = seconds(() => readPages(output));
    const audit = seconds(() => auditSite(report, output));
    const share = (part) => `${part.toFixed(3)} s, ${((100 * part) / buildSeconds).toFixed(1)} % of the build`;
    console.log(`number audit, content and output: ${share(content + audit)} (aim: under 15 %)`);
    console.log(`read for it and for all else: the report ${share(load)}; the trees of the pages ${share(trees)}`);
    for (const times of [1, 2, 4]) {
        const larger = repeated(output, times);
        const again = Array.from({ length: rounds }, () => seconds(() => auditSite(report, larger)));
        console.log(`audit of ${times}× the pages, median of ${rounds}: ${median(again).toFixed(3)} s (aim: linear)`);
    }
}
function readPages(output) {
    for (const [name, bytes] of output)
        if (name.endsWith('.html'))
            readPage(new TextDecoder().decode(bytes));
}
/** The output with every page under several names; no two copies are the same bytes, so that none is known from the other. */
function repeated(output, times) {
    const pages = [...output].filter(([name]) => name.endsWith('.html'));
    const copies = Array.from({ length: times - 1 }, (_, copy) => pages.map(([name, bytes]) => [`copy${copy}-${name}`, Buffer.concat([bytes, Buffer.from('\n'.repeat(copy + 1))])]));
    return new Map([...output, ...copies.flat()]);
}
/** CPU seconds of this process for a piece of work. */
function seconds(work) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
