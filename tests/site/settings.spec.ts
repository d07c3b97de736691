import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, listenTo, openSite, pageNames, places } from './built-site.ts';
import { openSettings, readWith, settingsOf } from './reading.ts';

/** The page for addresses that lead nowhere is answered at any depth and links to nothing beside it: no style, no scripts. */
const settable = pageNames.filter((name) => name !== '404.html');
const [first = '', second = ''] = pageNames.filter((name) => /^\d/.test(name));

for (const place of places) {
  test.describe(`reading settings from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('every setting can be made by keyboard alone, applies at once and is stored for other pages and visits', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(site.address + first);
      await page.getByRole('button', { name: '阅读设置' }).press('Enter');
      const panel = page.getByRole('region', { name: '阅读设置' });
      for (const group of ['版式', '字号', '行距', '高对比度', '光标']) {
        await panel.getByRole('group', { name: group }).getByRole('radio', { checked: true }).focus();
        await page.keyboard.press('ArrowRight');
      }
      const chosen = { layout: 'elder', size: 'large', lines: 'wide', contrast: 'dark', cursor: 'large' };
      expect(await settingsOf(page)).toEqual(chosen);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(page.getByRole('button', { name: '阅读设置' })).toBeFocused();
      await page.goto(site.address + second);
      expect(await settingsOf(page)).toEqual(chosen);
      const again = await openSettings(page);
      await expect(again.getByRole('radio', { name: '长辈版' })).toBeChecked();
      await again.getByRole('button', { name: '恢复默认' }).click();
      expect(await settingsOf(page)).toEqual({});
      await page.reload();
      expect(await settingsOf(page)).toEqual({});
      expect(complaints).toEqual([]);
    });

    test('the settings apply before anything of the page is there', async ({ page }) => {
      await readWith(page, { contrast: 'dark', size: 'largest' });
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          Object.assign(window, { atFirst: { ...document.documentElement.dataset } });
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(site.address + first);
      const atFirst = await page.evaluate(() => (window as unknown as { atFirst: object }).atFirst);
      expect(atFirst).toEqual({ contrast: 'dark', size: 'largest' });
    });

    test('the panel is loaded when it is asked for, and no sooner', async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (/\/(settings|aloud)-[0-9a-f]{8}\.js$/.test(request.url())) scripts.push(request.url());
      });
      await page.goto(site.address + first);
      await page.locator('h1').click();
      expect(scripts).toEqual([]);
      await openSettings(page);
      expect(scripts.length).toBe(1);
    });

    test('where the browser refuses to store anything, a setting applies to its page without an error', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto(site.address + first);
      await (await openSettings(page)).getByRole('radio', { name: '特大' }).click();
      expect(await settingsOf(page)).toEqual({ size: 'largest' });
      expect(complaints).toEqual([]);
    });

    test('without scripts no settings are offered', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(site.address + first);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.settings-door')).toBeHidden();
      await page.close();
    });
  });
}

test.describe('reading settings', () => {
  let site: ServedSite;
  test.beforeAll(async () => {
    site = await openSite('the disk');
  });
  test.afterAll(() => site.close());

  test('where a browser has a storage for each file, links pass the settings on, and addresses stay clean', async ({ page }) => {
    await page.addInitScript(() => {
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.getItem = function (key) {
        return getItem.call(this, location.pathname + key);
      };
      Storage.prototype.setItem = function (key, value) {
        setItem.call(this, location.pathname + key, value);
      };
    });
    await page.goto(site.address + first);
    await (await openSettings(page)).getByRole('radio', { name: '白底' }).click();
    await page.getByRole('link', { name: '讲话原文', exact: true }).click();
    await page.waitForURL(`${site.address}transcript.html`);
    expect(await settingsOf(page)).toEqual({ contrast: 'light' });
    await (await openSettings(page)).getByRole('button', { name: '恢复默认' }).click();
    await page.getByRole('link', { name: '大事记', exact: true }).click();
    await page.waitForURL(`${site.address}timeline.html`);
    expect(await settingsOf(page)).toEqual({});
  });

  test('pages that are open beside each other follow a change', async ({ context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(site.address + first);
    await other.goto(site.address + second);
    await (await openSettings(one)).getByRole('radio', { name: '更宽松' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-lines', 'widest');
  });

  test('copy puts the address of the page on the clipboard, print asks the browser to print', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.classList.add('printed');
    });
    await page.goto(site.address + first);
    const panel = await openSettings(page);
    await panel.getByRole('button', { name: '复制链接' }).click();
    await expect(panel.getByRole('status')).toHaveText('链接已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.address + first);
    await panel.getByRole('button', { name: '打印' }).click();
    await expect(page.locator('html')).toHaveClass(/printed/);
  });

  test('where the panel cannot be loaded its toggle says so', async ({ page }) => {
    await page.route(/\/settings-[0-9a-f]{8}\.js$/, (route) => route.abort());
    await page.goto(site.address + first);
    await page.getByRole('button', { name: '阅读设置' }).click();
    await expect(page.locator('.settings-door')).toHaveText('设置没有载入，请再试');
  });

  for (const width of [320, 390, 1280]) {
    test(`in the layout for old readers no text is smaller than 18 px, on any page, nor in a chart, ${width} px`, async ({ page }) => {
      await readWith(page, { layout: 'elder', size: 'small' });
      await page.setViewportSize({ width, height: 900 });
      for (const name of settable) {
        await page.goto(site.address + name);
        const small = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = new Set<string>();
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const element = node.parentElement;
            const isSeen = element?.checkVisibility({ visibilityProperty: true });
            if (!element || !isSeen || !/\S/.test(node.textContent ?? '') || element.closest('noscript')) continue;
            const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
            if (Number.parseFloat(getComputedStyle(element).fontSize) * scale < 18) found.add(`${element.tagName}.${element.className}`);
          }
          return [...found];
        });
        expect(small, name).toEqual([]);
      }
    });
  }

  test('in the layout for old readers a chart on a phone is its table, open, with bars as long as its values', async ({ page }) => {
    await readWith(page, { layout: 'elder' });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(site.address + second);
    const chart = page.locator('[data-chart="horizontal-bar"]').first();
    await expect(chart.locator('svg.chart-narrow')).toBeHidden();
    const bars = await chart.locator('tr[data-mark]').evaluateAll((rows) =>
      rows.map((row) => ({
        value: Number(row.getAttribute('data-value')),
        length: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
        isRead: row.querySelector('.number')?.checkVisibility() ?? false,
      })),
    );
    const most = bars.reduce((longest, bar) => (bar.value > longest.value ? bar : longest));
    for (const { value, length, isRead } of bars) {
      expect(isRead).toBe(true);
      expect(Math.abs(length / most.length - value / most.value)).toBeLessThan(0.01);
    }
  });
});

for (const name of settable) {
  test(`${name}: what blocks its first paint, and all its scripts before interaction, keep within their budgets`, () => {
    const html = readFileSync(join(builtSite(), name), 'utf8');
    const bytesOf = (path = '') => gzipSync(readFileSync(join(builtSite(), path)), { level: 9 }).length;
    const scripts = [...html.matchAll(/<script([^>]*) src="([^"]+)"([^>]*)>/g)].map(([tag, , path = '']) => ({ tag, path }));
    const blocking = scripts.filter(({ tag }) => !tag.includes('defer'));
    expect(blocking.map(({ path }) => path.replace(/-[0-9a-f]{8}/, ''))).toEqual(['assets/settings-start.js']);
    expect(bytesOf(blocking[0]?.path)).toBeLessThan(700);
    // Of the search page and of the register their own scripts are the purpose, not an addition, and have a budget of their own.
    const isPurpose = ({ path }: { path: string }) => /\/(?:search|register|compare)-[0-9a-f]{8}\.js$/.test(path);
    const sum = (some: { path: string }[]) => some.reduce((bytes, { path }) => bytes + bytesOf(path), 0);
    expect(sum(scripts.filter(isPurpose))).toBeLessThan(9 * 1024);
    expect(sum(scripts.filter((script) => !isPurpose(script)))).toBeLessThan(6 * 1024);
    expect(bytesOf(/assets\/style-[0-9a-f]{8}\.css/.exec(html)?.[0])).toBeLessThan(12 * 1024);
  });
}
