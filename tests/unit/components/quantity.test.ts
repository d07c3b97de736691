import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import type { Figure } from '../../../src/report/figures/figure.ts';
import { rendered, report } from './rendered.ts';

/** What a reader sees of a figure of the invented report. */
async function shown(id: string, changed: object = {}): Promise<string> {
  const figure = report.figureById.get(id);
  assert.ok(figure, id);
  const html = await rendered('components/Value/Quantity.astro', { figure: { ...figure, ...changed } });
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('a planned number says so', async () => {
  assert.equal(await shown('home-beds'), '128 beds');
  assert.equal(await shown('home-beds', { plan: true }), '128 beds (planned)');
});

test('a figure of a time to come is planned', () => {
  assert.deepEqual(
    report.figures.filter(({ plan }) => plan).map(({ id }) => id),
    ['berths'],
  );
});

test('in a comparison the bar of a number that is doubted is not full', async () => {
  const doubt = {
    text: 'The speech does not say of when.',
    certainty: 'possible',
    figure: 'quay-jobs-old',
    emendation: 0,
    english: '',
  } as const;
  const figures = report.figures.map((figure): Figure => (figure.id === 'quay-jobs-old' ? { ...figure, doubts: [doubt] } : figure));
  const of = siteOf({ ...report, figures, figureById: new Map(figures.map((figure) => [figure.id, figure])) }, new Map());
  const html = await rendered('components/Compare/Compare.astro', { before: 'quay-jobs-old', after: 'quay-jobs' }, {}, of);
  assert.match(html, /<rect class="then doubted"/);
  assert.match(html, /<rect class="now"/);
});
