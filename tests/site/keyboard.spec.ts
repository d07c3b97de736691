import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite, pageNames } from './built-site.ts';
import { readWith } from './reading.ts';

/** What a reader sees of the element that has the focus. */
interface FocusSeen {
  place: number;
  name: string;
  problem: string;
}

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

/** One page of each kind; of long lists of the same kind of row the beginning. */
const most = 90;
const area = pageNames.find((name) => name.startsWith('1-')) ?? '';

for (const name of ['index', 'figures', 'documents', 'timeline', 'transcript', 'search', 'about']
  .map((page) => `${page}.html`)
  .concat(area)) {
  test(`${name}: Tab reaches everything in its order, each time with a focus that is seen`, async ({ page }) => {
    await page.goto(site.address + name);
    await page.getByRole('button', { name: '阅读设置' }).press('Enter');
    await page.getByRole('region', { name: '阅读设置' }).waitFor();
    await walk(page);
  });
}

test('Tab reaches everything in the layout for old readers, with the largest type on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await readWith(page, { layout: 'elder', size: 'largest' });
  await page.goto(`${site.address}index.html`);
  await walk(page);
});

/** Goes through a page by Tab, from its first link to the last. */
async function walk(page: Page): Promise<void> {
  const expected = Math.min(await page.evaluate(listFocusable), most);
  await page.locator('.skip').focus();
  const seen = [await page.evaluate(lookAtFocus)];
  while (seen.at(-1)?.place !== expected - 1 && seen.length < 2 * expected) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(lookAtFocus));
  }
  expect(seen.filter(({ problem }) => problem !== '')).toEqual([]);
  // A chart that is reached adds the link of its note, which no list before could hold.
  const listed = seen.filter(({ name }) => !name.startsWith('note:'));
  expect(listed.map(({ place }) => place)).toEqual(Array.from({ length: expected }, (_, place) => place));
}

/** Numbers what Tab must reach, in the order of the page, and tells how much it is; of radio buttons it is the chosen one. */
function listFocusable(): number {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const reached = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
  for (const [place, element] of reached.entries()) Object.assign(element, { place });
  return reached.length;
}

/** Whether the focus has a ring of 2 px at least, on the screen and under nothing. */
function lookAtFocus(): FocusSeen {
  const focused = document.activeElement as HTMLElement & { place?: number };
  const name = `${focused.closest('.chart-tooltip') ? 'note: ' : ''}${focused.tagName} ${focused.textContent?.slice(0, 20) ?? ''}`;
  const seen = { place: focused.place ?? -1, name };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return { ...seen, problem: 'no ring' };
  if (/, 0\)$|transparent/.test(outlineColor)) return { ...seen, problem: 'a ring that is not seen' };
  const boxes = [...focused.getClientRects()].filter(
    ({ width, height, top, bottom }) => width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  );
  if (boxes.length === 0) return { ...seen, problem: 'not on the screen' };
  const isFree = boxes.some(({ left, right, top, bottom }) => {
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return { ...seen, problem: isFree ? '' : 'under something' };
}
