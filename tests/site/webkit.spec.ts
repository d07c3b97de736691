import { expect } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { test } from '../setup/webkit-test.ts';
import { openSite } from './built-site.ts';

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

/** Where numerals are read: in quoted speech, in prose, in a table, in the list of what the audit found. */
const pages = ['transcript.html', '1-relief.html', 'figures.html', 'audit.html'];

/**
 * Sets the texts with digits of a page one under the other, each in its own type; `apart` sets every character of them as a box of its
 * own, so that none can be painted over another.
 */
const setOut = `
  const apart = arguments[0];
  if (!window.texts) {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = new Map();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const shown = node.parentElement.getClientRects().length > 0 && !node.parentElement.closest('svg, select, noscript');
      for (const [text] of node.data.matchAll(/\\p{Script=Han}{0,3}\\d[\\d.,%]*\\p{Script=Han}{0,3}/gu))
        if (shown && !found.has(text)) found.set(text, getComputedStyle(node.parentElement));
    }
    window.texts = [...found].slice(0, 75).map(([text, style]) => ({ text, autospace: style.textAutospace, family: style.fontFamily }));
  }
  document.body.textContent = '';
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText = 'width:900px;height:650px;columns:3;column-fill:auto;background:#fff;color:#000;text-wrap:nowrap;font-kerning:none';
  for (const { text, autospace, family } of window.texts) {
    const line = document.createElement('div');
    line.style.cssText = 'font-size:17px;line-height:24px;font-family:' + family + ';text-autospace:' + autospace;
    const box = (textContent) => Object.assign(document.createElement('span'), { textContent, style: 'display:inline-block' });
    if (apart) line.append(...[...text].map(box));
    else line.textContent = text;
    sheet.append(line);
  }
  document.body.append(sheet);
  return window.texts.map(({ text }) => text);
`;

test('in WebKitGTK no digit is painted over another', async ({ webkitPage }) => {
  for (const name of pages) {
    await webkitPage.open(site.address + name);
    const texts = await webkitPage.evaluate<string[]>(setOut, false);
    expect(texts.length, name).toBeGreaterThan(10);
    const together = await webkitPage.picture('#sheet');
    await webkitPage.evaluate(setOut, true);
    expect(together.equals(await webkitPage.picture('#sheet')), `${name}: ${texts.join(' ')}`).toBe(true);
  }
});

test('what text-autospace does to digits is seen', async ({ webkitPage }) => {
  await webkitPage.open(`${site.address}transcript.html`);
  await webkitPage.evaluate("document.documentElement.style.textAutospace = 'normal'");
  await webkitPage.evaluate(setOut, false);
  const together = await webkitPage.picture('#sheet');
  await webkitPage.evaluate(setOut, true);
  expect(together.equals(await webkitPage.picture('#sheet'))).toBe(false);
});
