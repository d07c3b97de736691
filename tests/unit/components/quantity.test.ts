import assert from 'node:assert/strict';
import { test } from 'node:test';
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
