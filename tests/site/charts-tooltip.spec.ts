import { expect, type Locator, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite } from './built-site.ts';
import { chartOn, liveChartsByPage } from './chart-pages.ts';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error('the part is not on the page');
  return box;
}

const overlap = (one: Box, other: Box) =>
  Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x) &&
  Math.min(one.y + one.height, other.y + other.height) > Math.max(one.y, other.y);

for (const width of [340, 390]) {
  test.describe(`on a screen ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const { page: file, ids } of liveChartsByPage) {
      test(`${file}: the tooltip of a mark leaves it and its neighbours to be seen in each chart`, async ({ page }) => {
        await page.goto(site.address + file);
        for (const id of ids) await test.step(id, () => expectSeenMarks(page, id));
      });
    }
  });
}

async function expectSeenMarks(page: Page, id: string): Promise<void> {
  const { figure, drawing, tooltip, rows } = chartOn(page, id);
  await drawing.focus();
  await page.keyboard.press('Home');
  const [marks, tooltips]: [Box[], Box[]] = [[], []];
  for (const _ of await rows.all()) {
    marks.push(await boxOf(figure.locator('.chart-frame')));
    tooltips.push(await boxOf(tooltip));
    await page.keyboard.press('ArrowRight');
  }
  const covered = tooltips.flatMap((box, place) =>
    [place - 1, place, place + 1].filter((at) => marks[at] && overlap(box, marks[at])).map((at) => `tooltip ${place} covers mark ${at}`),
  );
  expect(covered).toEqual([]);
  const { x, width: room } = await boxOf(drawing);
  for (const box of tooltips) expect([box.x >= x, box.x + box.width <= x + room + 1]).toEqual([true, true]);
}
