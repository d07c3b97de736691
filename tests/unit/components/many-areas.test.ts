import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import { rendered, report } from './rendered.ts';

const [area] = report.areas;
if (!area) throw new Error('the invented report has no area');
const withAreas = (count: number) =>
  siteOf(
    { ...report, areas: Array.from({ length: count }, (_, index) => ({ ...area, slug: `${index + 1}-care`, number: index + 1 })) },
    new Map(),
  );
const headerWith = (count: number) => rendered('layouts/Header.astro', { file: '2-care.html' }, {}, withAreas(count));

test('the contents take a line an area and unfold its measures', async () => {
  const contents = await rendered('components/page/Contents.astro', {}, {}, withAreas(4));
  assert.equal(contents.split('<details>').length, 5);
});

test('few areas stand in the menu, many are folded there; the one that is read is marked', async () => {
  const few = await headerWith(6);
  assert.doesNotMatch(few, /<details/);
  assert.match(few, /href="2-care\.html" aria-current="page"/);
  const many = await headerWith(7);
  assert.match(many, /<details><summary>/);
  assert.match(many, /href="2-care\.html" aria-current="page"/);
});
