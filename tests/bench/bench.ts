/**
 * Measures, in one run and by turns, the CPU time of this build and of a plain Astro + MDX + Pagefind site with the same
 * text, built by its two stock commands; and of a first build, with nothing kept of earlier ones.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchAudit } from './audit.ts';
import { benchCharts } from './charts.ts';
import { cpuSeconds } from './cpu-time.ts';
import { makePlainSite } from './plain-site.ts';
import { benchSearch } from './search.ts';

const runs = 7;
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'xunli-bench-'));

try {
  const site = join(folder, 'xunli');
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  const buildXunli = (env?: NodeJS.ProcessEnv) => cpuSeconds([join(root, 'src/cli/xunli.mjs'), 'build', '--out', site], root, env);
  const packages = join(root, 'node_modules');
  const buildPlain = () =>
    cpuSeconds([join(packages, 'astro/bin/astro.mjs'), 'build'], plain) +
    cpuSeconds([join(packages, 'pagefind/lib/runner/bin.cjs'), '--site', 'dist'], plain);
  buildXunli();
  const pages = makePlainSite(site, plain, root);
  buildPlain();
  console.log(`${pages} pages each; CPU seconds, user and system, of all processes`);
  const xunli: number[] = [];
  const first: number[] = [];
  const peer: number[] = [];
  for (let run = 1; run <= runs; run++) {
    xunli.push(buildXunli());
    peer.push(buildPlain());
    rmSync(join(packages, '.cache/xunli'), { recursive: true, force: true });
    first.push(buildXunli({ NODE_DISABLE_COMPILE_CACHE: '1' }));
    const [ours, theirs, ofFirst] = [xunli, peer, first].map((seconds) => seconds.at(-1)?.toFixed(2));
    console.log(`run ${run}: xunli ${ours}, plain Astro + MDX + Pagefind ${theirs}, xunli with nothing kept ${ofFirst}`);
  }
  const [ours, theirs, ofFirst] = [median(xunli), median(peer), median(first)];
  const ratio = (seconds: number) => `ratio ${(seconds / theirs).toFixed(2)}`;
  console.log(`median: xunli ${ours.toFixed(2)}, plain ${theirs.toFixed(2)}; ${ratio(ours)} (aim: at most 1.5)`);
  console.log(`first build after an install, nothing kept of earlier ones: ${ofFirst.toFixed(2)}; ${ratio(ofFirst)}`);
  benchAudit(join(root, 'content'), site, ours);
  await benchCharts(join(root, 'content'));
  await benchSearch(site, folder);
} finally {
  rmSync(folder, { recursive: true });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
