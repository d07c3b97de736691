import type { ContentFiles } from '../../src/report/content.ts';
import { assembleReport, ruleDiagnostics } from '../../src/report/read-report.ts';
import { type Page, parsePages } from '../../src/verify/pages.ts';
import { readOutput } from '../../src/verify/read-output.ts';
import { audited } from '../setup/audited.ts';
import { readFiles } from '../setup/read-files.ts';

const rounds = 5;

/**
 * Prints what the number audit costs: the share of a build that its first run takes, and its growth when the same pages
 * stand there twice and four times. Reading the report and the trees of the pages is told apart: a build does it once, for
 * the audit and for all else. Throws where the content has mistakes.
 * @param buildSeconds CPU seconds of the whole build that wrote `site`
 */
export function benchAudit(folder: string, site: string, buildSeconds: number): void {
  const files = readFiles(folder);
  const output = readOutput(site).files;
  const load = seconds(() => assembleReport(files));
  const { value: report } = assembleReport(files);
  if (!report) throw new Error('the report has mistakes; run npm run check');
  const content = seconds(() => ruleDiagnostics(report));
  const pages: Page[] = [];
  const trees = seconds(() => pages.push(...parsePages(output)));
  const audit = seconds(() => audited(report, output, pages));
  const share = (part: number) => `${part.toFixed(3)} s, ${((100 * part) / buildSeconds).toFixed(1)} % of the build`;
  console.log(`number audit, content and output: ${share(content + audit)} (aim: under 15 %)`);
  console.log(`read for it and for all else: the report ${share(load)}; the trees of the pages ${share(trees)}`);
  for (const times of [1, 2, 4]) {
    const larger = repeated(output, times);
    const trees = [...parsePages(larger)];
    const again = Array.from({ length: rounds }, () => seconds(() => audited(report, larger, trees)));
    console.log(`audit of ${times}× the pages, median of ${rounds}: ${median(again).toFixed(3)} s (aim: linear)`);
  }
}

/** The output with every page under several names; no two copies are the same bytes, so that none is known from the other. */
function repeated(output: ContentFiles, times: number): ContentFiles {
  const pages = [...output].filter(([name]) => name.endsWith('.html'));
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    pages.map(([name, bytes]): [string, Uint8Array] => [`copy${copy}-${name}`, Buffer.concat([bytes, Buffer.from('\n'.repeat(copy + 1))])]),
  );
  return new Map([...output, ...copies.flat()]);
}

/** CPU seconds of this process for a piece of work. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
