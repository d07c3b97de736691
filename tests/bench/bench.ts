/**
 * Measures, in one run and by turns, the CPU time of a build and of a plain Astro + MDX + Pagefind site with the same text,
 * built by its two stock commands. No build keeps anything for a later one, so that a build after an edit is a first build. Then
 * what readers load, beside a Starlight site of the same words, and how all of it grows with the pages of an invented report.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAudit } from './audit.ts';
import { benchCharts } from './charts.ts';
import { cpuSeconds } from './cpu-time.ts';
import { benchGrowth } from './growth.ts';
import { inBrowser } from './in-browser.ts';
import { benchNumerals } from './numerals.ts';
import { makePlainSite } from './plain-site.ts';
import { benchSearch } from './search.ts';
import { benchStarlight } from './starlight.ts';
import { installStarlight } from './starlight-site.ts';
import { buildXunli, root } from './xunli-build.ts';

const runs = 7;
const content = join(root, 'content');
const folder = mkdtempSync(join(tmpdir(), 'xunli-bench-'));

try {
  const site = join(folder, 'xunli');
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  const packages = join(root, 'node_modules');
  const buildPlain = () =>
    cpuSeconds([join(packages, 'astro/bin/astro.mjs'), 'build'], plain) +
    cpuSeconds([join(packages, 'pagefind/lib/runner/bin.cjs'), '--site', 'dist'], plain);
  buildXunli(content, site);
  const pages = makePlainSite(site, plain, root);
  buildPlain();
  console.log(`${pages} pages each; CPU seconds, user and system, of all processes`);
  const builds = Array.from({ length: runs }, () => ({ ours: buildXunli(content, site), plain: buildPlain() }));
  console.table(builds);
  const [ours, peer] = [median(builds.map((build) => build.ours)), median(builds.map((build) => build.plain))];
  console.log(`median: xunli ${ours.toFixed(2)}, plain ${peer.toFixed(2)}; ratio ${(ours / peer).toFixed(2)} (aim: at most 2.5)`);
  const [least, leastPlain] = [Math.min(...builds.map((build) => build.ours)), Math.min(...builds.map((build) => build.plain))];
  console.log(
    `least, since what else the machine does only adds: ${least.toFixed(2)} and ${leastPlain.toFixed(2)};`,
    `ratio ${(least / leastPlain).toFixed(2)}`,
  );
  benchAudit(content, site, ours);
  benchNumerals(content);
  await benchCharts(content);
  await inBrowser(async (browser) => {
    await benchSearch(browser, site);
    const starlight = installStarlight(join(folder, 'starlight'));
    if (starlight) await benchStarlight(browser, site, starlight);
    else console.log('Starlight: left out, it cannot be installed here');
    await benchGrowth(browser, folder, starlight);
  });
} finally {
  rmSync(folder, { recursive: true });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
