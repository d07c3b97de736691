import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { builtSite } from './built-site.ts';

interface Figure {
  id: string;
  unit: string;
  value: number;
  basis: string;
}
/** The figures of the site, as its open data tell them. */
export const { figures } = JSON.parse(readFileSync(join(builtSite(), 'data/figures.json'), 'utf8')) as { figures: Figure[] };
export const unitsBySize = Map.groupBy(
  figures.filter(({ value }) => value > 0),
  ({ unit }) => unit,
);
/** Three figures of the unit that has most, a derived one among them, and one of another unit. */
const group =
  [...unitsBySize.values()].filter((list) => list.some(({ basis }) => basis === 'derived')).sort((a, b) => b.length - a.length)[0] ?? [];
const derived = group.find(({ basis }) => basis === 'derived');
const [first, second] = group.filter(({ basis }) => basis === 'quoted');
const other = figures.find(({ unit, value }) => unit !== first?.unit && value > 0);
if (!first || !second || !derived || !other) throw new Error('the site has no figures to compare');
/** Their ids: two that were said and one derived; the unit that they share. */
export const [a, b, c, unit] = [first.id, second.id, derived.id, first.unit];
/** The id of a figure of another unit. */
export const unlike = other.id;

export const boxOf = (page: Page, id: string) => page.locator(`[id="f-${id}"] .compare-pick input`);
export const comparison = (page: Page) => page.locator('.comparison');
export const bar = (page: Page) => page.locator('.compare-bar');
export const marks = (page: Page) =>
  comparison(page)
    .locator('svg:visible [data-mark]')
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-mark')));
