import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import { rendered, report } from './rendered.ts';

const [area] = report.areas;
if (!area) throw new Error('the invented report has no area');
const withAreas = (count: number) =>
  siteOf({ ...report, areas: Array.from({ length: count }, (_, index) => ({ ...area, number: index + 1 })) }, new Map());
const contentsOf = (count: number) => rendered('components/page/Contents.astro', {}, {}, withAreas(count));

test('the contents open the measures of few areas, and leave those of many to be opened', async () => {
  assert.match(await contentsOf(10), /<details open>/);
  const many = await contentsOf(11);
  assert.doesNotMatch(many, /<details open/);
  assert.equal(many.split('<details>').length, 12);
});
