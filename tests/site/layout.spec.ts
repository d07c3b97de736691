import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { widths } from '../pictures/modes.ts';
import { openSite, pageNames } from './built-site.ts';
import { setAs } from './reading.ts';

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

// What is asked of every page at once, because to open a long page takes longer than to measure it.
for (const name of pageNames) {
  test(`${name} fits every width: nothing scrolls sideways, no text covers another, no line begins with closing punctuation`, async ({
    page,
  }) => {
    await page.goto(site.address + name);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      expect(await coveredTexts(page), `${width} px`).toEqual([]);
      expect(await brokenLines(page), `${width} px`).toEqual([]);
      if (width === 320)
        await test.step('on a phone of 320 px no part of a row of a comparison or of figures must be scrolled to', async () =>
          expect(await rowsBeyond(page)).toEqual([]));
      if (width >= 768)
        await test.step('running text has 30 to 38 characters a line wherever the window is wide enough', async () =>
          expect(
            (await lineLengths(page)).filter((length) => length < 30 || length > 38),
            `${width} px`,
          ).toEqual([]));
    }
    await test.step('on paper stands nothing that can only be pressed or typed into', async () => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 900 });
      expect(await controlsShown(page)).toEqual([]);
    });
  });
}

test('titles of a contents begin under each other, in both layouts', async ({ page }) => {
  for (const layout of ['', 'elder']) {
    for (const name of ['index.html', 'sitemap.html', ...pageNames.filter((file) => file.startsWith('1-'))]) {
      await page.goto(site.address + name);
      await setAs(page, layout ? { layout } : {});
      const spreads = await page.locator('.toc ol, .contents ol, .site-map ul ul').evaluateAll((lists) =>
        lists.map((list) => {
          const begins = [...list.querySelectorAll('a:has(.measure-number)')].map((link) => {
            const title = document.createRange();
            title.selectNodeContents(link);
            title.setStartAfter(link.querySelector('.measure-number') as Element);
            return Math.min(...[...title.getClientRects()].filter(({ width }) => width > 6).map(({ left }) => left));
          });
          return Math.max(...begins) - Math.min(...begins);
        }),
      );
      expect(spreads.length).toBeGreaterThan(0);
      for (const spread of spreads) expect(spread, `${name} ${layout}`).toBeLessThan(1.5);
    }
  }
});

test('in the margin each note is whole, beside its paragraph or close below a longer note before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let seen = 0;
  for (const name of pageNames) {
    await page.goto(site.address + name);
    const notes = await page.locator('.prose:not(.transcript) .passage > .notes').evaluateAll((found) =>
      found.map((note, place) => {
        const [box, paragraph, before] = [note, note.previousElementSibling, found[place - 1]].map((part) => part?.getBoundingClientRect());
        const [top, beside] = [box?.top ?? 0, paragraph?.top ?? 0];
        return {
          // The number of a sentence may be touched a little below its line.
          isWhole: note.scrollHeight <= note.clientHeight + 3 && note.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }),
          isInMargin: (box?.left ?? 0) > (paragraph?.right ?? 0),
          isInPlace: Math.abs(top - beside) < 2 || (top > beside && Math.abs(top - (before?.bottom ?? 0)) < 16),
        };
      }),
    );
    for (const note of notes) expect(note, name).toEqual({ isWhole: true, isInMargin: true, isInPlace: true });
    seen += notes.length;
  }
  expect(seen).toBeGreaterThan(0);
});

/** How many characters the lines of each paragraph of running text hold. */
function lineLengths(page: Page): Promise<number[]> {
  return page
    .locator('.prose > p, .prose section:not(.lead-story) > p:not([class]), :not(.lead-story) > .passage > p')
    .evaluateAll((paragraphs) =>
      paragraphs
        .filter((paragraph) => paragraph.clientWidth > 0)
        .map((paragraph) => paragraph.clientWidth / Number.parseFloat(getComputedStyle(paragraph).fontSize)),
    );
}

/** The comparisons and tables of figures that are wider than their place. */
function rowsBeyond(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator(':is(.compare, .data-table) .scroll')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent?.trim().slice(0, 20)));
}

/** What can be pressed or typed into and is seen. */
function controlsShown(page: Page): Promise<string[]> {
  return page
    .locator('button, input, select, textarea')
    .evaluateAll((controls) => controls.filter((control) => control.checkVisibility()).map((control) => control.outerHTML.slice(0, 60)));
}

/** Pairs of texts that lie on each other: the cores of their lines, without what a face adds above and below or a box cuts off. */
function coveredTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = new Map<Element, { top: number; bottom: number }>();
    /** What of an element can be seen: its ancestors may cut it off. */
    const clipOf = (element: Element): { top: number; bottom: number } => {
      const known = clips.get(element);
      if (known) return known;
      const outer = element.parentElement
        ? clipOf(element.parentElement)
        : { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
      const { overflowY, clipPath } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      const own = overflowY === 'visible' ? outer : { top: Math.max(outer.top, top), bottom: Math.min(outer.bottom, bottom) };
      const clip = clipPath === 'none' ? own : { top: 0, bottom: 0 };
      clips.set(element, clip);
      return clip;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: { text: string; top: number; bottom: number; left: number; right: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim().slice(0, 20) ?? '';
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('svg, .skip')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = clipOf(parent);
      for (const { top, bottom, left, right, height } of range.getClientRects())
        boxes.push({ text, top: Math.max(clip.top, top + height / 4), bottom: Math.min(clip.bottom, bottom - height / 4), left, right });
    }
    const seen = boxes.filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
    return seen.flatMap((box, index) => {
      const beside = seen.slice(index + 1, seen.findIndex((other, at) => at > index && other.top >= box.bottom - 1) >>> 0);
      return beside
        .filter((other) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2)
        .map((other) => `${box.text} / ${other.text}`);
    });
  });
}

/** Lines that begin with punctuation which closes what stood on the line before. */
function brokenLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const rectOf = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (const block of document.querySelectorAll('main p, main li, main th, main td, main dd, main h1, main h2, main h3')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before: { node: Node; at: number } | null = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // A closed fold is as wide as its summary, and nobody sees the lines in it.
        if (node.parentElement?.closest('details:not([open]) > :not(summary)')) continue;
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          if (/\s/.test(text[at] ?? '')) continue;
          if (before && /[、，。；：？！）》”’〕]/.test(text[at] ?? '')) {
            const [last, own] = [rectOf(before.node, before.at), rectOf(node, at)];
            if (last.height > 0 && own.height > 0 && own.top > last.bottom - 2 && own.left < last.left)
              found.push(text.slice(Math.max(0, at - 6), at + 6));
          }
          before = { node, at };
        }
      }
    }
    return found;
  });
}
