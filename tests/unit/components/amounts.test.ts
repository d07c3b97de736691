import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { siteOf } from '../../../src/components/site.ts';
import { chartRequest } from '../../../src/report/charts/chart-requests.ts';
import { displayText, type Figure } from '../../../src/report/figures/figure.ts';
import { blocksOfPage } from '../../../src/verify/numbers/blocks.ts';
import { explainBlocks } from '../../../src/verify/numbers/explain.ts';
import { factsOf } from '../../../src/verify/numbers/facts.ts';
import { untrueDrawings } from '../../../src/verify/numbers/scales.ts';
import { parsePage } from '../../../src/verify/pages.ts';
import { rendered, report } from './rendered.ts';

const said = (before: string, number: string, after: string) => ({ before, number, after });
/** The figures of the invented report, said otherwise than they were. */
const otherwise: Record<string, Partial<Figure>> = {
  'quay-jobs-old': { value: 96, numbers: ['96'], bound: 'under', display: said('不到', '96', '个') },
  'quay-jobs-new': { value: Number.NaN, form: 'range', numbers: ['200', '600'], unitAdded: '', display: said('', '200-600', '个') },
  'quay-jobs': { value: 300, numbers: ['300'], bound: 'at-least', display: said('', '300', '个以上') },
  'home-cost': { value: Number.NaN, form: 'ratio', numbers: ['7.2', '41.5'], unit: '', display: said('', '7.2:41.5', '') },
  'home-beds': { value: Number.NaN, form: 'vague', numbers: [], display: said('', '数十', '张') },
};
const figures = report.figures.map((figure) => ({ ...figure, ...otherwise[figure.id] }));
const site = siteOf({ ...report, figures, figureById: new Map(figures.map((figure) => [figure.id, figure])) }, new Map());
const markup = (path: string, props: Record<string, unknown>) => rendered(path, props, {}, site);
const elements = (html: string) => DomUtils.findAll(() => true, parseDocument(html).children);
const textOf = (element: Parameters<typeof DomUtils.textContent>[0]) => DomUtils.textContent(element).replace(/\s/g, '');
/** The amounts that a component shows, by their figures. */
const shown = (html: string) =>
  elements(html).flatMap((element) => (element.attribs['data-figure'] ? [[element.attribs['data-figure'], textOf(element)]] : []));
const amountOf = (id: string) => displayText(site.figureOf(id).display).replace(/\s/g, '');
const ids = Object.keys(otherwise);
/** The numerals of a page that the audit of the site cannot account for. */
const unexplained = (html: string) => explainBlocks(blocksOfPage(parsePage('a.html', html).document), factsOf(site.report)).unexplained;

test('tiles and tables show a bound, a range, a ratio and a vague amount whole', async () => {
  const wanted = ids.map((id) => [id, amountOf(id)]);
  assert.deepEqual(shown(await markup('components/Stats/Stats.astro', { figures: ids.join(' ') })), wanted);
  const table = await markup('components/DataTable/DataTable.astro', { figures: ids.join(' '), title: '数' });
  const [cells = '', citation = ''] = table.split('<details');
  assert.deepEqual(shown(cells), wanted);
  assert.deepEqual(shown(`<details${citation}`), wanted);
  assert.deepEqual(unexplained(table), []);
  for (const id of ids) assert.deepEqual(shown(await markup('components/Value/Value.astro', { id })), [[id, amountOf(id)]]);
});

const chart = { type: 'horizontal-bar', title: '岗位', description: '岗位。', figures: 'quay-jobs-old quay-jobs-new quay-jobs' };

test('the table of a chart says every amount whole, with a bar that has its form', async () => {
  const html = await markup('components/Chart/Chart.astro', chart);
  const rows = elements(html).filter(({ name, attribs }) => name === 'tr' && 'data-mark' in attribs);
  assert.deepEqual(
    rows.map((row) => [row.attribs['data-value'], shown(DomUtils.getOuterHTML(row))]),
    [
      ['96', [['quay-jobs-old', '不到96个']]],
      ['200 600', [['quay-jobs-new', '200-600个']]],
      ['300', [['quay-jobs', '300个以上']]],
    ],
  );
  const bars = rows.map((row) => DomUtils.findAll(({ name }) => name === 'rect', row.children).map(({ attribs }) => attribs));
  // The scale ends at 600, and leaves six in a hundred to the arrow of what may be more.
  const share = (value: number) => `${+((value / 600) * 94).toFixed(2)}%`;
  assert.deepEqual(
    bars.flat().map(({ x, width, 'data-open': open }) => [x, width, open]),
    [
      ['0%', share(96), 'less'],
      [share(200), share(400), undefined],
      ['0%', share(300), 'more'],
    ],
  );
  const request = chartRequest(chart, site.report.figureById, 'en');
  const isUntrue = (page: string) => untrueDrawings(parsePage('a.html', page).document, () => request).length > 0;
  assert.ok(!isUntrue(html));
  const wrong = [
    html.replace(/(?<=<rect[^>]* width=")[\d.]+/, (width) => String(Number(width) + 5)),
    html.replace(/<path[^>]* data-arrow[^>]*>/, ''),
    html.replace(/(?<=data-arrow[^>]* d="M)-4/, '4'),
    html.replace(/<rect.*?>/, ''),
  ];
  for (const page of wrong) assert.ok(page !== html && isUntrue(page));
  const arrows = rows.map((row) => DomUtils.findAll(({ attribs }) => 'data-arrow' in attribs, row.children).length);
  assert.deepEqual(arrows, [1, 0, 1]);
  assert.doesNotMatch(html, /NaN|undefined/);
});

test('before and after draws no bar for a row that has no length, and puts no plus before what may be a fall', async () => {
  const compare = (before: string, after: string, change?: string) => markup('components/Compare/Compare.astro', { before, after, change });
  const slopes = (html: string) => elements(html).filter(({ attribs }) => attribs.class === 'slope').length;
  assert.equal(slopes(await compare('quay-jobs-old', 'quay-jobs')), 1);
  assert.equal(slopes(await compare('quay-jobs-new', 'quay-jobs')), 1);
  const without = await compare('home-beds', 'quay-jobs');
  assert.equal(slopes(without), 0);
  assert.doesNotMatch(without, /NaN|undefined|Infinity/);
  const signs = async (change: string) => /\+/.test(textOf(parseDocument(await compare('quay-jobs-old', 'quay-jobs', change)).children));
  assert.deepEqual(
    [await signs('quay-jobs'), await signs('quay-jobs-new'), await signs('quay-jobs-old'), await signs('home-cost')],
    [true, true, false, false],
  );
});

test('a row of the register says form, bound and numbers where they are not those of a plain number as it is shown', async () => {
  const rowOf = async (id: string) => {
    const all = elements(await markup('components/Register/Row.astro', { figure: site.figureOf(id) }));
    const row = all.find(({ name }) => name === 'tr')?.attribs ?? {};
    const amount = all.find(({ name, attribs }) => name === 'td' && attribs.class === 'amount')?.attribs ?? {};
    return [row['data-form'], row['data-bound'], amount['data-value']];
  };
  assert.deepEqual(await rowOf('quay-jobs-old'), [undefined, 'under', undefined]);
  assert.deepEqual(await rowOf('quay-jobs-new'), ['range', undefined, '200 600']);
  assert.deepEqual(await rowOf('quay-jobs'), [undefined, 'at-least', undefined]);
  assert.deepEqual(await rowOf('home-cost'), ['ratio', undefined, '7.2 41.5']);
  assert.deepEqual(await rowOf('home-beds'), ['vague', undefined, '']);
});
