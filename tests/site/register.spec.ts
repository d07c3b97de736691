import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, openSite, places } from './built-site.ts';

const read = (name: string) => readFileSync(join(builtSite(), name), 'utf8');
interface PublishedFigure {
  id: string;
  value: number;
  unit: string;
  derivation: { inputs: string[] } | null;
}
const { figures } = JSON.parse(read('data/figures.json')) as { figures: PublishedFigure[] };
const shownRows = (page: Page) => page.locator('tr.figure:not([hidden])');
/** The groups that have rows, by their headings. */
const groupsOf = (page: Page) =>
  page.locator('tbody:not([hidden])').evaluateAll((groups) =>
    groups.map((group) => ({
      name: group.querySelector('[role=heading]')?.textContent ?? '',
      ids: [...group.querySelectorAll('tr.figure')].map((row) => row.id.slice('f-'.length)),
    })),
  );

for (const place of places) {
  test.describe(`the figures register from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());
    test.beforeEach(({ page }) => page.goto(`${site.address}figures.html`));

    test('finds figures by words of their label or quote, and says how many', async ({ page }) => {
      await page.locator('form[data-register-filter] input').fill('低保');
      const texts = await shownRows(page).allTextContents();
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.every((text) => text.includes('低保'))).toBe(true);
      await expect(page.locator('output')).toContainText(String(texts.length));
    });

    test('shows one area, or derived figures only, and everything again when cleared', async ({ page }) => {
      const all = await shownRows(page).count();
      await page.locator('select[name=area]').selectOption('2');
      expect(await shownRows(page).evaluateAll((rows) => rows.every((row) => row.closest('tbody')?.dataset.area === '2'))).toBe(true);
      await page.locator('select[name=area]').selectOption('');
      await page.locator('select[name=basis]').selectOption('derived');
      expect(await shownRows(page).evaluateAll((rows) => rows.every((row) => (row as HTMLElement).dataset.basis === 'derived'))).toBe(true);
      await page.locator('button[type=reset]').click();
      await expect(shownRows(page)).toHaveCount(all);
    });

    for (const layout of ['', 'elder']) {
      test(`shows nothing that a filter leaves out, wide or narrow${layout && ', in the elders’ layout'}`, async ({ page }) => {
        await page.evaluate((name) => document.documentElement.setAttribute('data-layout', name), layout);
        await page.locator('form[data-register-filter] input').fill('低保');
        const left = page.locator('.register [hidden]');
        await expect(left).not.toHaveCount(0);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 });
          await expect(left.filter({ visible: true })).toHaveCount(0);
        }
      });
    }

    test('says so when nothing matches', async ({ page }) => {
      await page.locator('form[data-register-filter] input').fill('没有这样的数据');
      await expect(shownRows(page)).toHaveCount(0);
      await expect(page.locator('output')).not.toBeEmpty();
    });

    test('shows one unit, and units that count the same together', async ({ page }) => {
      await page.locator('select[name=unit]').selectOption('元/月');
      const units = await shownRows(page).evaluateAll((rows) => rows.map((row) => row.dataset.unit));
      expect(new Set(units)).toEqual(new Set(['元/月']));
      expect(units).toHaveLength(figures.filter(({ unit }) => unit === '元/月').length);
      await page.locator('select[name=unit]').selectOption('名、人');
      await expect(shownRows(page)).toHaveCount(figures.filter(({ unit }) => unit === '名' || unit === '人').length);
    });

    test('sorts by value within units, up, down and as it was, by keyboard', async ({ page }) => {
      const heading = page.locator('th[data-sort=value]');
      const order = () => page.locator('tr.figure').evaluateAll((rows) => rows.map((row) => row.id));
      const spoken = await order();
      for (const [direction, sign] of [
        ['ascending', 1],
        ['descending', -1],
      ] as const) {
        await heading.getByRole('button').press('Enter');
        await expect(heading).toHaveAttribute('aria-sort', direction);
        const groups = await groupsOf(page);
        expect(groups.flatMap(({ ids }) => ids)).toHaveLength(figures.length);
        for (const { name, ids } of groups) {
          const own = ids.map((id) => figures.find((figure) => figure.id === id));
          for (const figure of own) expect(name.replace(/^单位：/, '').split('、')).toContain(figure?.unit);
          const values = own.map((figure) => figure?.value ?? Number.NaN);
          expect(values).toEqual([...values].sort((a, b) => sign * (a - b)));
        }
        const names = groups.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(['单位：元', '单位：元/月', '单位：张']));
        expect(new Set(names).size).toBe(names.length);
      }
      await heading.getByRole('button').press('Enter');
      await expect(heading).not.toHaveAttribute('aria-sort');
      expect(await order()).toEqual(spoken);
    });

    test('sorts by time as time goes, within each area', async ({ page }) => {
      await page.locator('th[data-sort=time]').getByRole('button').click();
      await expect(page.locator('output')).toContainText('按时间升序排列');
      for (const area of await page.locator('tbody[data-area]').all()) {
        const times = await area.locator('tr.figure').evaluateAll((rows) => rows.map((row) => row.dataset.asOf ?? ''));
        expect(times.length).toBeGreaterThan(0);
        expect(times).toEqual([...times].sort());
      }
    });

    test('a permalink leads to its row', async ({ page }) => {
      const row = page.locator('tr.figure').nth(5);
      await row.locator('.permalink').click();
      await expect(page.locator(':target')).toHaveAttribute('id', (await row.getAttribute('id')) ?? '');
    });

    test('what rests on a figure is named in its entry, as it names the figure', async ({ page }) => {
      const pairs = figures.flatMap(({ id, derivation }) => (derivation?.inputs ?? []).map((input) => [input, id]));
      const grown = await page
        .locator('.growth-of a')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('href')?.split('#f-')[1] ?? '', link.closest('tr')?.id.slice('f-'.length) ?? '']),
        );
      expect(grown.length).toBeGreaterThan(0);
      expect(pairs.length).toBeGreaterThan(0);
      const named = await page
        .locator('.related a')
        .evaluateAll((links) =>
          links.map((link) => [link.closest('tr')?.id.slice('f-'.length) ?? '', link.getAttribute('href')?.split('#f-')[1] ?? '']),
        );
      for (const pair of [...pairs, ...grown]) expect(named).toContainEqual(pair);
      const own = page.locator('#f-dibao-standard-districts-2020 .related');
      for (const amount of ['43%', '约497元/月', '48元/月']) await expect(own.locator('a', { hasText: amount })).toHaveCount(1);
    });
  });
}

for (const width of [1280, 390]) {
  test(`is a table with headings, heads that say that they sort and links that look like links, ${width} px wide`, async ({ page }) => {
    const site = await openSite('the disk');
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address}figures.html`);
    const table = page.getByRole('table', { name: '数据' });
    await expect(table.getByRole('row')).toHaveCount(figures.length + (await page.locator('tr.group').count()) + 1);
    await expect(page.locator('#f-elder-beds').getByRole('cell')).toHaveCount(4);
    const headings = page.getByRole('heading', { level: 2 });
    expect(await headings.allInnerTexts()).toEqual(await page.locator('select[name=area] option:not([value=""])').allTextContents());
    for (const column of await table.getByRole('columnheader').all()) {
      await expect(column.getByRole('button')).toHaveAccessibleDescription('按此列排序');
      const sign = await column.getByRole('button').evaluate((button) => getComputedStyle(button, '::after').content);
      expect(sign).toContain('↑↓');
    }
    const plain = await page.locator('.register a').evaluateAll((links) =>
      links
        .filter((link) => link.getClientRects().length > 0)
        .filter((link) => [link, ...link.children].every((part) => !getComputedStyle(part).textDecorationLine.includes('underline')))
        .map((link) => link.textContent),
    );
    expect(plain).toEqual([]);
    await site.close();
  });
}

test('without scripts the whole register is there, and nothing that would do nothing', async ({ browser }) => {
  const site = await openSite('the disk');
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}figures.html`);
  await expect(page.locator('tr.figure').filter({ visible: true })).toHaveCount(figures.length);
  await expect(page.locator('[data-register-filter]')).toBeHidden();
  expect(await page.locator('th[data-sort] > *').evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content))).toEqual(
    Array.from({ length: 5 }, () => 'none'),
  );
  await page.close();
  await site.close();
});
