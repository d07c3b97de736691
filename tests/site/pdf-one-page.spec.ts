import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { printReport } from '../../src/release/pdf/print-report.ts';
import { builtSite } from './built-site.ts';

test('a report without areas, whose page has no contents, gets those of the book, and the same bytes each time', async () => {
  const [site, elsewhere] = [mkdtempSync(join(tmpdir(), 'xunli-pdf-')), mkdtempSync(join(tmpdir(), 'xunli-另一处-'))];
  try {
    const report = readFileSync(join(builtSite(), 'report.html'), 'utf8');
    const [head = '', body = ''] = report.split('<body>');
    const title = /<header class="title-page".*?<\/header>/s.exec(body)?.[0] ?? '';
    const onePage = `<main>${title}<article class="prose whole-report"><p>Text.</p></article></main>`;
    cpSync(join(builtSite(), 'data/datapackage.json'), join(site, 'data/datapackage.json'));
    writeFileSync(join(site, 'report.html'), `${head.replace(/<link[^>]*>/g, '')}<body>${onePage}</body></html>`);
    writeFileSync(join(site, 'about.html'), '<main><article class="prose"><h1>About</h1><p>Text.</p></article></main>');
    const { pdf, pages } = await printReport(site, process.env.XUNLI_CHROMIUM ?? '');
    // Title, contents, text and the part about the site, each on a page of its own.
    expect(pages).toBeGreaterThanOrEqual(3);
    // The clock goes on between the two, and the folder is another.
    cpSync(site, elsewhere, { recursive: true });
    const again = await printReport(elsewhere, process.env.XUNLI_CHROMIUM ?? '');
    expect(again.pdf.equals(pdf)).toBe(true);
    const { edition } = JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8'));
    expect(pdf.toString('latin1').match(/(?<=Date \(D:)\d{8}(?=000000)/g)).toEqual(Array(2).fill(edition.date.replaceAll('-', '')));
  } finally {
    for (const folder of [site, elsewhere]) rmSync(folder, { recursive: true });
  }
});
