import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { printReport } from '../../src/release/pdf/print-report.ts';
import { builtSite } from './built-site.ts';

test('a report without areas, whose page has no contents, is printed with the contents of the book', async () => {
  const site = mkdtempSync(join(tmpdir(), 'xunli-pdf-'));
  try {
    const report = readFileSync(join(builtSite(), 'report.html'), 'utf8');
    const [head = '', body = ''] = report.split('<body>');
    const title = /<header class="title-page".*?<\/header>/s.exec(body)?.[0] ?? '';
    const onePage = `<main>${title}<article class="prose whole-report"><p>Text.</p></article></main>`;
    writeFileSync(join(site, 'report.html'), `${head.replace(/<link[^>]*>/g, '')}<body>${onePage}</body></html>`);
    writeFileSync(join(site, 'about.html'), '<main><article class="prose"><h1>About</h1><p>Text.</p></article></main>');
    const { pages } = await printReport(site, process.env.XUNLI_CHROMIUM ?? '');
    // Title, contents, text and the part about the site, each on a page of its own.
    expect(pages).toBeGreaterThanOrEqual(3);
  } finally {
    rmSync(site, { recursive: true });
  }
});
