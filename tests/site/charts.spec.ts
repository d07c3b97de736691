import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, listenTo, openSite, places } from './built-site.ts';
import { chartOn, liveCharts, liveChartsByPage, walkMarks } from './chart-pages.ts';

const [first] = liveCharts;
if (!first) throw new Error('the site has no chart');

for (const place of places) {
  test.describe(`charts from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('pointing at charts asks for no file, and nothing complains', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(site.address + first.page, { waitUntil: 'networkidle' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const chart of liveCharts.filter(({ page: name }) => name === first.page)) {
        const { drawing, tooltip } = chartOn(page, chart.id);
        await drawing.hover({ position: { x: 1, y: 1 } });
        await expect(tooltip).toBeVisible();
      }
      expect([asked, complaints]).toEqual([[], []]);
    });

    for (const { page: file, ids } of liveChartsByPage) {
      test(`${file}: the keyboard reaches every mark of each chart, and each is announced`, async ({ page }) => {
        for (const id of ids) {
          await page.goto(site.address + file);
          await test.step(id, () => walkMarks(page, id, { quoted: '引自讲话', derived: '推算' }));
        }
      });
    }

    test('Escape hides the tooltip and leaves the focus at the chart; Enter shows it again', async ({ page }) => {
      await page.goto(site.address + first.page);
      const { figure, drawing, tooltip, frame, announcer } = chartOn(page, first.id);
      await drawing.focus();
      await expect(announcer).not.toBeEmpty();
      await expect(figure.getByRole('status')).toContainText('方向键');
      await page.keyboard.press('Tab');
      await expect(tooltip.getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      await expect(frame).toBeHidden();
      await expect(announcer).toBeEmpty();
      await expect(drawing).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(tooltip).toBeVisible();
    });

    test('the saved SVG and PNG need nothing beside them', async ({ page, context }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(site.address + first.page);
      const { figure, downloads } = chartOn(page, first.id);
      const title = await figure.locator('.chart-title').textContent();
      await downloads.click();
      const save = async (name: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()]);
        return { name: download.suggestedFilename(), contents: readFileSync(await download.path()) };
      };
      const [svg, png] = [await save('SVG'), await save('PNG')];
      expect([svg.name, png.name]).toEqual([`${first.id}.svg`, `${first.id}.png`]);
      const text = svg.contents.toString('utf8');
      expect(text).not.toMatch(/var\(|class="chart-(wide|narrow)"|aria-labelledby|<script|style=/);
      const reader = await context.newPage();
      const read = await reader.evaluate(
        async ({ markup, address }) => {
          const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
          const image = new Image();
          image.src = address;
          await image.decode();
          return {
            name: root.nodeName,
            texts: [...root.querySelectorAll('text')].map((drawn) => drawn.textContent).join(''),
            size: [Number(root.getAttribute('width')), image.naturalWidth],
          };
        },
        { markup: text, address: `data:image/png;base64,${png.contents.toString('base64')}` },
      );
      expect(read.name).toBe('svg');
      expect(read.texts).toContain(title);
      expect(read.texts).toContain('来源：');
      // What stands under the drawing goes with it, line by line.
      const under = await figure.locator('.chart-description, .chart-remark').allTextContents();
      const unspaced = (words: string) => words.replace(/\s/g, '');
      for (const said of under) expect(unspaced(read.texts)).toContain(unspaced(said));
      expect(read.size[1]).toBe((read.size[0] ?? 0) * 2);
      expect(complaints.filter((complaint) => !complaint.startsWith('outside: blob:'))).toEqual([]);
    });
  });
}

test.describe('charts', () => {
  let site: ServedSite;
  test.beforeAll(async () => {
    site = await openSite('a sub-path of a strict host');
  });
  test.afterAll(() => site.close());

  test('the tooltip of a mark stays while a pointer goes into it, and goes when the pointer leaves or Escape is pressed', async ({
    page,
  }) => {
    await page.goto(site.address + first.page);
    const { drawing, tooltip } = chartOn(page, first.id);
    await drawing.hover({ position: { x: 1, y: 1 } });
    await expect(tooltip).toBeVisible();
    const said = await tooltip.textContent();
    await tooltip.getByRole('link').hover();
    await expect(tooltip).toHaveText(said ?? '');
    await page.locator('h1').hover();
    await expect(tooltip).toBeHidden();
    await drawing.hover();
    await expect(tooltip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tooltip).toBeHidden();
  });

  for (const width of [390, 1280]) {
    for (const { page: file, ids } of liveChartsByPage) {
      test(`${file}: each mark answers to the mouse on itself, on a window ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site.address + file);
        for (const id of ids) await test.step(id, () => expectAnsweringMarks(page, id));
      });
    }
  }

  test('a tap shows the mark under the finger, and a tap elsewhere hides it', async ({ browser }) => {
    const page = await browser.newPage({ hasTouch: true, viewport: { width: 360, height: 740 } });
    await page.goto(site.address + first.page);
    const { drawing, announcer, rows, tooltip } = chartOn(page, first.id);
    await drawing.tap({ position: { x: 40, y: 10 } });
    await expect(tooltip).toBeVisible();
    const box = await drawing.boundingBox();
    await page.keyboard.press('Escape');
    await drawing.tap({ position: { x: 40, y: (box?.height ?? 0) - 10 } });
    await expect(announcer).not.toBeEmpty();
    expect(await rows.count()).toBeGreaterThan(1);
    await page.locator('h1').tap();
    await expect(tooltip).toBeHidden();
    await page.close();
  });

  test('on paper the tooltip is left out and the drawing stays', async ({ page }) => {
    await page.goto(site.address + first.page);
    const { figure, drawing, tooltip, frame } = chartOn(page, first.id);
    await drawing.focus();
    await expect(tooltip).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(tooltip).toBeHidden();
    await expect(frame).toBeHidden();
    await expect(figure.locator('.chart-wide')).toBeVisible();
  });

  test('the frame follows its mark when the window grows narrow', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.address + first.page);
    const { drawing, figure } = chartOn(page, first.id);
    await drawing.focus();
    await page.keyboard.press('End');
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(() => figure.evaluate(frameOffMark)).toBeLessThan(1);
  });

  test('a page saved after a hover has its charts, and they answer again without anything twice', async ({ page, context }) => {
    await page.goto(site.address + first.page);
    const here = chartOn(page, first.id);
    await here.drawing.hover();
    await expect(here.tooltip).toBeVisible();
    const buttons = await here.figure.locator('button').count();
    const saved = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const copy = await context.newPage();
    await copy.route(site.address + first.page, (route) => route.fulfill({ body: saved, contentType: 'text/html; charset=utf-8' }));
    await copy.goto(site.address + first.page);
    const { figure, drawing, tooltip, announcer } = chartOn(copy, first.id);
    await expect(figure.locator('.chart-wide')).toBeVisible();
    await expect(tooltip).toHaveCount(1);
    await expect(announcer).toHaveCount(1);
    await expect(figure.locator('button')).toHaveCount(buttons);
    await drawing.focus();
    await copy.keyboard.press('End');
    await expect(tooltip).toBeVisible();
    await copy.close();
  });

  test('browsers without newer interfaces show tooltips all the same', async ({ page }) => {
    const complaints = await listenTo(page, site.address);
    await page.addInitScript(() => {
      for (const name of ['checkVisibility', 'replaceChildren', 'getHTML'])
        delete (Element.prototype as unknown as Record<string, unknown>)[name];
      for (const name of ['at', 'findLast', 'toSorted']) delete (Array.prototype as unknown as Record<string, unknown>)[name];
      Reflect.deleteProperty(globalThis, 'structuredClone');
      Reflect.deleteProperty(Object, 'hasOwn');
    });
    await page.goto(site.address + first.page);
    const { drawing, tooltip, figure } = chartOn(page, first.id);
    await drawing.hover();
    await expect(tooltip).toBeVisible();
    await expect(figure.getByRole('status')).toBeEmpty();
    expect(complaints).toEqual([]);
  });

  test('where the script of pictures is missing the reader is told, and the drawing stays', async ({ page }) => {
    await page.route('**/chart-picture*', (route) => route.abort());
    await page.goto(site.address + first.page);
    const { figure, downloads } = chartOn(page, first.id);
    await downloads.click();
    await figure.getByRole('button', { name: 'PNG' }).click();
    await expect(figure.getByRole('status')).toContainText('没有读到');
    await expect(figure.locator('.chart-wide')).toBeVisible();
  });

  test('what scripts cost before and after the first touch keeps within its budget', () => {
    const html = readFileSync(join(builtSite(), first.page), 'utf8');
    const bytesOf = (pattern: RegExp) => gzipSync(readFileSync(join(builtSite(), pattern.exec(html)?.[0] ?? '')), { level: 9 }).length;
    const before = bytesOf(/assets\/chart-[0-9a-f]{8}\.js/);
    expect(before).toBeLessThan(4096);
    expect(before + bytesOf(/assets\/chart-picture-[0-9a-f]{8}\.js/)).toBeLessThan(8192);
  });
});

/** Goes with the mouse to the middle of each mark of a chart: its own row must be told. */
async function expectAnsweringMarks(page: Page, id: string): Promise<void> {
  const { figure, drawing, tooltip, rows } = chartOn(page, id);
  await drawing.scrollIntoViewIfNeeded();
  const values = await rows.evaluateAll((found) => found.map((row) => [row.dataset.mark, row.querySelector('.number')?.textContent]));
  for (const [mark, value] of new Map(values as [string, string][])) {
    const shape = figure.locator(`svg:visible [data-mark="${mark}"]`).first();
    const at = await shape.evaluate((element) => {
      const path = element as SVGGeometryElement;
      const scale = (path.ownerSVGElement?.getBoundingClientRect().width ?? 0) / (path.ownerSVGElement?.viewBox.baseVal.width ?? 1);
      const corner = path.ownerSVGElement?.getBoundingClientRect();
      const { x, y, width, height } = path.getBBox();
      const [middleX, middleY] = path.dataset.middle?.split(',').map(Number) ?? [x + width / 2, y + height / 2];
      return { x: (corner?.left ?? 0) + (middleX ?? 0) * scale, y: (corner?.top ?? 0) + (middleY ?? 0) * scale };
    });
    await page.mouse.move(0, 0);
    await page.mouse.move(at.x, at.y);
    await expect(tooltip.locator('.chart-tooltip-value')).toHaveText(value);
  }
  await page.mouse.move(0, 0);
}

/** How far the frame's middle is from the middle of the last row's mark in the drawing that is shown. */
function frameOffMark(figure: Element): number {
  const id = [...figure.querySelectorAll<HTMLElement>('tr[data-mark]:not([data-beside])')].slice(-1)[0]?.dataset.mark;
  const shape = [...figure.querySelectorAll(`svg [data-mark="${id}"]`)].find((found) => found.getClientRects()[0]?.width);
  const [one, other] = [shape, figure.querySelector('.chart-frame')].map((part) => part?.getBoundingClientRect());
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return Math.abs(one.left + one.width / 2 - other.left - other.width / 2);
}
