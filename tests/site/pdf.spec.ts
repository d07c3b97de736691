import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { placesOfPdf } from '../../src/release/pdf/destinations.ts';
import { printReport } from '../../src/release/pdf/print-report.ts';
import { poppler, popplerForTests } from '../setup/poppler.ts';
import { builtSite } from './built-site.ts';

test.describe.configure({ mode: 'serial' });

const report = readFileSync(join(builtSite(), 'report.html'), 'utf8');
const title = (/<h1>(.*?)<\/h1>/s.exec(report)?.[1] ?? '').replace(/<[^>]*>|\s/g, '');
const areas = readdirSync(builtSite()).filter((name) => /^\d+-.*\.html$/.test(name));
const measures = areas.flatMap((name) => {
  const sections = readFileSync(join(builtSite(), name), 'utf8').matchAll(
    /<section class="measure" id="m([^"]*)"[^>]* data-search-section="([^"]*)"/g,
  );
  return [...sections].map(([, id = '', heading = '']) => `${id}${heading}`);
});
const bare = (text: string) => text.replace(/\s/g, '');

let folder = '';
let file = '';
/** The text of each page, without white space. */
let pages: string[] = [];

test.beforeAll(async () => {
  const isHere = popplerForTests();
  if (process.env.CI === 'true') expect(isHere, 'poppler-utils').toBe(true);
  test.skip(!isHere, 'tests of the PDF: left out, poppler-utils is not here');
  folder = mkdtempSync(join(tmpdir(), 'xunli-pdf-'));
  file = join(folder, 'report.pdf');
  const printed = await printReport(builtSite(), process.env.XUNLI_CHROMIUM ?? '');
  writeFileSync(file, printed.pdf);
  pages = poppler('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1);
  expect(pages.length).toBe(printed.pages);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the PDF is tagged, names its title and language, and is printed on A4', () => {
  const facts = poppler('pdfinfo', [file]);
  expect(facts).toMatch(/^Tagged: +yes$/m);
  expect(facts).toMatch(/\(A4\)$/m);
  expect(facts).toMatch(/^Creator: +Xunli$/m);
  expect(bare(/^Title:(.*)$/m.exec(facts)?.[1] ?? '')).toBe(title);
  expect(readFileSync(file, 'latin1')).toMatch(/\/Lang \(zh-CN\)/);
});

test('every font is in the file with its characters, and charts are no pixels', () => {
  const fonts = poppler('pdffonts', [file]).split('\n').slice(2, -1);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((font) => !/ yes (yes|no) +yes +\d+ +0$/.test(font))).toEqual([]);
  expect(poppler('pdfimages', ['-list', file]).split('\n').slice(2, -1)).toEqual([]);
  const charts = readFileSync(join(builtSite(), 'report.html'), 'utf8').match(/<figure class="chart"/g)?.length ?? 0;
  expect(charts).toBeGreaterThan(0);
  expect(readFileSync(file, 'latin1').match(/\/Alt </g)?.length).toBeGreaterThanOrEqual(charts);
});

test('the contents name every measure, each with the page it is on', () => {
  const listed = (pages[1] ?? '').split('\n').flatMap((line) => {
    const [, entry = '', folio = ''] = /^ *(\S.*?) +(\d+) *$/.exec(line) ?? [];
    return entry === '' ? [] : [{ entry: bare(entry), folio: Number(folio) }];
  });
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.filter((measure) => !listed.some(({ entry }) => entry === measure))).toEqual([]);
  expect(listed.filter(({ entry, folio }) => !lines(folio).includes(entry))).toEqual([]);
});

test('every page but the first bears its number and the title of the report', () => {
  const wrong = pages.flatMap((_, index) => {
    const [head = ''] = lines(index + 1);
    return (head.startsWith(title) && lines(index + 1).at(-1) === String(index + 1)) === index > 0 ? [] : [index + 1];
  });
  expect(wrong).toEqual([]);
});

test('the outline holds every measure', () => {
  const titles = [...readFileSync(file, 'latin1').matchAll(/\/Title <FEFF([0-9A-F]*)>/g)].map(([, hex = '']) =>
    bare(Buffer.from(hex, 'hex').swap16().toString('utf16le')),
  );
  expect(measures.filter((measure) => !titles.includes(measure))).toEqual([]);
});

test('every link leads to a place of the PDF or to a web address, none to the disk', () => {
  const raw = readFileSync(file, 'latin1');
  const { destinations } = placesOfPdf(readFileSync(file));
  const named = [...raw.matchAll(/\/Dest \/(\S+)/g)].map(([, name = '']) => decodeURIComponent(name.replaceAll('#25', '%')));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !destinations.get(name))).toEqual([]);
  expect([...raw.matchAll(/\/URI \(([^)]*)/g)].map(([, address = '']) => address).filter((address) => !/^https?:/.test(address))).toEqual(
    [],
  );
});

/** The lines of a page, without white space. */
function lines(page: number): string[] {
  return (pages[page - 1] ?? '').split('\n').map(bare).filter(Boolean);
}
