/**
 * Measures the built site with Lighthouse, as a phone on its slow 4G: the four categories and the largest contentful paint of every page,
 * or of those named, served by nginx as the host kit says, with HTTPS and HTTP/2.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArguments } from '../../src/release/installed-browser.ts';
import { browserForTests } from '../setup/browser.ts';
import { brotliForTests, nginxForTests, opensslForTests } from '../setup/nginx.ts';
import { serveWithNginx } from '../setup/nginx-site.ts';
import { installPackages } from './install-packages.ts';
import { root } from './xunli-build.ts';

/** What is read here of a result of Lighthouse. */
interface Result {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; displayValue?: string; explanation?: string }>;
}

const version = '13.5.0';
const built = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'xunli-lighthouse-'));
const [browser, nginx] = [browserForTests(), nginxForTests()];

try {
  if (!existsSync(join(built, 'index.html'))) console.log('not measured: there is no built site; run npm run build first');
  else if (browser && nginx && installPackages(folder, { lighthouse: version })) await measureAll(browser, nginx);
  else console.log('not measured: a browser, nginx or Lighthouse cannot be had here');
} finally {
  rmSync(folder, { recursive: true });
}

async function measureAll(browser: string, nginx: string): Promise<void> {
  const named = process.argv.slice(2);
  const [brotliModule, openssl] = [brotliForTests(), opensslForTests()];
  const pages = named.length > 0 ? named : readdirSync(built).filter((name) => name.endsWith('.html') && name !== '404.html');
  // Lighthouse asks for robots.txt from within the page, which the site itself never needs.
  const site = await serveWithNginx(nginx, built, '/', { policy: "; connect-src 'self'", brotliModule, openssl });
  if (!brotliModule) console.log('without Brotli: its module for nginx cannot be had here');
  if (!openssl) console.log('without HTTPS and HTTP/2: openssl, which makes a certificate, cannot be had here');
  try {
    for (const page of pages) report(page, await measure(`${site.address}${page}`, browser));
  } finally {
    await site.close();
  }
}

/** Not synchronous: this process carries what the browser asks of nginx. */
async function measure(address: string, browser: string): Promise<Result> {
  const flags = ['--headless', '--ignore-certificate-errors', ...browserArguments].join(' ');
  const args = [address, '--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${flags}`];
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'node_modules/lighthouse/cli/index.js'), ...args], {
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, CHROME_PATH: browser },
  });
  return JSON.parse(stdout) as Result;
}

/** Prints the scores of a page, of 100, its paint and, line by line, each weighted audit that is not passed in full. */
function report(page: string, { categories, audits }: Result): void {
  const paint = Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${page}: ${scores.join(', ')}; largest contentful paint ${paint} ms (aim: under 1000)`);
  for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
    const { score = null, displayValue = '', explanation = '' } = audits[id] ?? {};
    if (weight > 0 && score !== null && score < 1) console.log(`  ${id} ${score} ${displayValue} ${explanation}`);
  }
}
