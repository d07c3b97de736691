/**
 * Measures, in one run and by turns, the CPU time of this build after an edit and of a plain Astro + MDX + Pagefind site with
 * the same text, built by its two stock commands; and of a first build, with nothing kept of earlier ones. Then what readers load, beside
 * a Starlight site of the same words, and how all of it grows with the pages of an invented report.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAudit } from './audit.js';
import { benchCharts } from './charts.js';
import { cpuSeconds } from './cpu-time.js';
import { editedContent } from './edited-content.js';
import { benchGrowth } from './growth.js';
import { inBrowser } from './in-browser.js';
import { makePlainSite } from './plain-site.js';
import { benchSearch } from './search.js';
import { benchStarlight } from './starlight.js';
import { installStarlight } from './starlight-site.js';
import { buildXunli, buildXunliAnew, root } from './xunli-build.js';
const runs = 7;
const content = join(root, 'content');
const folder = mkdtempSync(join(tmpdir(), 'xunli-bench-'));
try {
    const site = join(folder, 'xunli');
    const plain = join(folder, 'plain');
    mkdirSync(plain);
    const packages = join(root, 'node_modules');
    const buildPlain = () => cpuSeconds([join(packages, 'astro/bin/astro.mjs'), 'build'], plain) +
        cpuSeconds([join(packages, 'pagefind/lib/runner/bin.cjs'), '--site', 'dist'], plain);
    buildXunli(content, site);
    const pages = makePlainSite(site, plain, root);
    const edited = join(folder, 'edited');
    const edit = editedContent(content, edited);
    buildPlain();
    console.log(`${pages} pages each; CPU seconds, user and system, of all processes`);
    const builds = Array.from({ length: runs }, () => {
        edit();
        return { ours: buildXunli(edited, site), plain: buildPlain() };
    });
    console.table(builds);
    const [ours, peer] = [median(builds.map((build) => build.ours)), median(builds.map((build) => build.plain))];
    const ratio = (seconds) => `ratio ${(seconds / peer).toFixed(2)}`;
    console.log(`median: xunli after an edit ${ours.toFixed(2)}, plain ${peer.toFixed(2)}; ${ratio(ours)} (aim: at most 1.5)`);
    const [least, leastPlain] = [Math.min(...builds.map((build) => build.ours)), Math.min(...builds.map((build) => build.plain))];
    console.log(`least, since what else the machine does only adds: ${least.toFixed(2)} and ${leastPlain.toFixed(2)}; ratio ${(least / leastPlain).toFixed(2)}`);
    const first = median(Array.from({ length: 3 }, () => buildXunliAnew(edited, site)));
    console.log(`first build, as in CI, nothing kept of earlier ones: ${first.toFixed(2)}; ${ratio(first)}`);
    benchAudit(edited, site, ours);
    await benchCharts(content);
    await inBrowser(async (browser) => {
        await benchSearch(browser, site);
        const starlight = installStarlight(join(folder, 'starlight'));
        if (starlight)
            await benchStarlight(browser, site, starlight);
        else
            console.log('Starlight: left out, it cannot be installed here');
        await benchGrowth(browser, folder, starlight);
    });
}
finally {
    rmSync(folder, { recursive: true });
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
