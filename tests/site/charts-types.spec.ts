import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { chartDrawing, type DrawingWidth } from '../../src/charts/configuration.ts';
import { chartPageWords } from '../../src/charts/page-words.ts';
import { cssPalette } from '../../src/charts/palette.ts';
import { drawSvg } from '../../src/charts/svg/draw.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { type ChartRequest, markLabel } from '../../src/report/charts/request.ts';
import { displayText } from '../../src/report/figures/figure.ts';
import type { Report } from '../../src/report/report.ts';
import { boundedExamples } from '../unit/charts/bounded-requests.ts';
import { examples } from '../unit/charts/requests.ts';
import { builtSite, listenTo, openSite } from './built-site.ts';
import { chartOn } from './chart-pages.ts';

/** The charts of every type, also of those that the site has none of, in a page with the site's own style and scripts. */
function pageOf(asked: ChartRequest): string {
  const assets = readdirSync(join(builtSite(), 'assets'));
  const asset = (pattern: RegExp) => `assets/${assets.find((name) => pattern.test(name))}`;
  const meta = { language: 'zh-CN', title: '发布会', publisher: '发布单位', event: { date: '2020-12-25' } } as Report['meta'];
  const words = JSON.stringify(chartPageWords(wordsOf('zh-CN'), meta)).replace(/"/g, '&quot;');
  const draw = (width: DrawingWidth) =>
    drawSvg(chartDrawing(asked, cssPalette, width), { id: `c-${width}`, class: `chart-${width}`, labelledBy: 'c-title', describedBy: 'd' });
  const bodies = asked.figures.map((list, series) => {
    const rows = list.map(({ id, display, basis, asOf }, place) => {
      const label = markLabel(asked, series, place);
      const number = `<td><a href="#s"><span class="number">${displayText(display)}</span></a></td>`;
      return `<tr data-mark="${id}" data-basis="${basis}"><th>${label}</th>${number}<td>${asOf}</td><td><a href="#s">原话</a></td></tr>`;
    });
    return `<tbody>${rows.join('')}</tbody>`;
  });
  return `<!doctype html><html lang="zh-CN" class="scripts"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>图</title><link rel="stylesheet" href="${asset(/^style-/)}"><script defer src="${asset(/^page-[0-9a-f]{8}\.js$/)}"></script>
<script defer src="${asset(/^chart-[0-9a-f]{8}\.js$/)}"></script>
<body><main class="page" style="max-width: 36rem; margin: 160px auto; container-type: inline-size"><h1>图</h1>
<figure class="chart" id="c" data-chart="${asked.type}" data-words="${words}">
<figcaption><span class="chart-title" id="c-title">标题</span></figcaption>
<div class="chart-drawing">${draw('wide')}${draw('narrow')}</div>
<p class="chart-description" id="d">说明</p>
<div class="chart-tools"><details class="chart-data"><summary>数据表</summary><table>${bodies.join('')}</table></details>
<details class="chart-download"><summary>下载</summary></details>
<a class="chart-link" href="#c">链接</a></div></figure></main></body></html>`;
}

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());

/** Opens a chart of a type and gives where its marks are, in the order of its table, and what must be told of each. */
async function open(page: Page, asked: ChartRequest) {
  const address = `${site.address}chart.html`;
  await page.route(address, (route) => route.fulfill({ body: pageOf(asked), contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  const chart = chartOn(page, 'c');
  await expect(chart.drawing).toHaveAttribute('role', 'application');
  const middles = await chart.figure.evaluate((figure) =>
    [...figure.querySelectorAll<HTMLElement>('tr[data-mark]')].map((row) => {
      const shapes = [...figure.querySelectorAll<SVGGeometryElement>(`svg [data-mark="${row.dataset.mark}"]`)];
      const shape = shapes.find((found) => found.getClientRects().length > 0);
      const svg = shape?.ownerSVGElement;
      if (!shape || !svg) throw new Error(`no mark of ${row.dataset.mark}`);
      const [corner, box] = [svg.getBoundingClientRect(), shape.getBBox()];
      const [x = 0, y = 0] = shape.dataset.middle?.split(',').map(Number) ?? [box.x + box.width / 2, box.y + box.height / 2];
      const scale = corner.width / svg.viewBox.baseVal.width;
      return { x: corner.left + x * scale, y: corner.top + y * scale };
    }),
  );
  const told = asked.figures.flatMap((list, series) =>
    list.map(({ display, basis }, place) => ({ label: markLabel(asked, series, place), value: displayText(display), basis })),
  );
  expect(middles.length).toBe(told.length);
  return { ...chart, marks: told.map((said, place) => ({ ...said, at: middles[place] ?? { x: 0, y: 0 } })) };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function answersToMouse(page: Page, { tooltip, frame, marks }: Opened): Promise<void> {
  for (const { at, value, label } of marks) {
    await page.mouse.move(0, 0);
    await page.mouse.move(at.x, at.y);
    await expect(tooltip.locator('.chart-tooltip-value')).toHaveText(value);
    await expect(tooltip.locator('.chart-tooltip-label')).toHaveText(label);
    const box = await frame.boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(2);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - at.y)).toBeLessThan(2);
  }
}

async function answersToFinger(page: Page, { tooltip, marks }: Opened): Promise<void> {
  for (const { at, value } of marks) {
    await page.keyboard.press('Escape');
    await page.touchscreen.tap(at.x, at.y);
    await expect(tooltip.locator('.chart-tooltip-value')).toHaveText(value);
  }
}

async function isWalkedByKeyboard(page: Page, { drawing, announcer, tooltip, marks }: Opened): Promise<void> {
  await drawing.focus();
  for (const [place, { label, value, basis }] of marks.entries()) {
    for (const said of [label, value, basis === 'derived' ? '推算' : '引自讲话', `${place + 1}/${marks.length}`])
      await expect(announcer).toContainText(said);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await expect(announcer).toContainText(`1/${marks.length}`);
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await expect(announcer).toBeEmpty();
}

const { line, 'before-after': beforeAfter, 'horizontal-bar': bars } = boundedExamples;
const bounds = { 'line with bounds': line, 'before-after with bounds': beforeAfter, 'horizontal-bar with bounds': bars };
for (const [type, asked] of Object.entries({ ...examples, ...bounds })) {
  for (const width of [390, 1280]) {
    test.describe(`${type} on a window ${width} pixels wide`, () => {
      test.use({ viewport: { width, height: 1000 }, hasTouch: true });

      test('the keyboard walks its marks in the order of the table, and each answers to the mouse and to a finger', async ({ page }) => {
        const complaints = await listenTo(page, site.address);
        // The keyboard comes first, for it starts at the first mark only where none was shown before.
        const opened = await open(page, asked);
        await test.step('the keyboard walks its marks in the order of the table, and each is announced', () =>
          isWalkedByKeyboard(page, opened));
        await test.step('each mark answers to the mouse, and its frame stands on it', () => answersToMouse(page, opened));
        await test.step('each mark answers to a finger', () => answersToFinger(page, opened));
        expect(complaints).toEqual([]);
      });
    });
  }
}
