import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, openSite, pageNames } from './built-site.ts';

/** The distances of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-bottom: 2em !important }';
/** 1.4.4: the browser's letters twice as large. */
const twice = ':root { font-size: calc(2 * var(--body)) !important }';
/** 1.4.10: a window of 1280 px at 400 % is one of 320 px. */
const narrow = 320;

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

for (const name of pageNames) {
  test(`${name}: nothing is cut or scrolls sideways at 400 % zoom, with text twice as large, wider spacing, or every setting`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: narrow, height: 640 });
    await page.goto(site.address + name);
    expect(await lost(page), '400 %').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    const large = await page.addStyleTag({ content: twice });
    expect(await lost(page), 'text of 200 %').toEqual([]);
    await large.evaluate((style) => style.parentNode?.removeChild(style));
    const wide = await page.addStyleTag({ content: spacing });
    expect(await lost(page), 'spacing').toEqual([]);
    await page.setViewportSize({ width: narrow, height: 640 });
    expect(await lost(page), 'spacing at 320 px').toEqual([]);
    await wide.evaluate((style) => style.parentNode?.removeChild(style));
    for (const settings of [
      { size: 'largest', lines: 'widest' },
      { layout: 'elder', size: 'largest', lines: 'widest', contrast: 'dark' },
    ]) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), settings);
      expect(await lost(page), JSON.stringify(settings)).toEqual([]);
    }
    expect(await smallTargets(page, 44)).toEqual([]);
  });
}

test('nothing moves by itself, so that nothing is to be held still', () => {
  for (const file of readdirSync(join(builtSite(), 'assets')).filter((name) => name.endsWith('.css')))
    expect(readFileSync(join(builtSite(), 'assets', file), 'utf8')).not.toMatch(/transition|animation|scroll-behavior:\s*smooth/);
});

/** What is cut off, and whether the page scrolls sideways. A note in the margin opens when it is reached; tables scroll in themselves. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowX + overflowY) || clipPath !== 'none' || element.closest('.hidden, .notes, svg')) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    const outside = [...document.body.querySelectorAll<HTMLElement>('main *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll, svg, .hidden') && element.checkVisibility(),
    );
    return [
      ...(scrollWidth > clientWidth ? [`sideways: ${scrollWidth}`] : []),
      ...[...cut, ...outside].slice(0, 8).map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 20)}`),
    ];
  });
}

/** What can be pressed and is smaller than it should be; WCAG 2.5.8 leaves out links in a line of text. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const pressed = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    const isInLine = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, td, th, span.sentence, dd, blockquote');
      return (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    return pressed
      .filter((element) => element.checkVisibility() && !element.matches('.skip') && !isInLine(element))
      .filter((element) => element.getBoundingClientRect().height < size - 0.5)
      .slice(0, 8)
      .map(
        (element) =>
          `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 20)} ${element.getBoundingClientRect().height}`,
      );
  }, least);
}
