import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite, pageNames } from './built-site.ts';

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

const areaPage = pageNames.find((name) => /^1-/.test(name)) ?? '';

/** The figures whose numbers or words are lit. */
const lit = (page: Page) =>
  page
    .locator('.lit')
    .evaluateAll((found) => found.map((element) => element.getAttribute('data-figure') ?? element.getAttribute('data-of')));

test('a number that is pointed at lights up its words, words reached with the keyboard their number', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.address + areaPage);
  const own = page.locator('.notes p:not(.shown) .own').first();
  const id = (await own.getAttribute('data-of')) ?? '';
  const number = page.locator(`.passage .value [data-figure="${id}"]`).first();
  await number.hover();
  expect(await lit(page)).toContain(id);
  await expect(own).toHaveClass(/\blit\b/);
  await page.locator('h1').hover();
  expect(await lit(page)).toEqual([]);
  await own.focus();
  await expect(number).toHaveClass(/\blit\b/);
});

test('a number whose sentence stands in the note above lights up its words there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.address + areaPage);
  const passage = page.locator('.passage:has(.above [data-of].own)').first();
  const id = (await passage.locator('.above .own').first().getAttribute('data-of')) ?? '';
  await passage.locator(`.value [data-figure="${id}"]`).first().hover();
  const above = page.locator(`.notes p:not(.shown) [data-of~="${id}"].lit`);
  expect(await above.evaluateAll((found) => found.some((element) => element.checkVisibility()))).toBe(true);
});

test('in the margin and on paper a sentence that stands near by is a word, in a fold it is said', async ({ page }) => {
  await page.goto(site.address + areaPage);
  const shown = page.locator('.shown').first();
  for (const [media, width] of [
    ['screen', 1280],
    ['print', 680],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    await expect(shown.locator('[data-spoken]').last()).toBeHidden();
    await expect(shown.locator('.mark')).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.locator('.notes:has(.shown) summary').first().click();
  await expect(shown.locator('[data-spoken]').last()).toBeVisible();
  await expect(shown.locator('.elsewhere')).toBeHidden();
});

test('no quotation on paper says a sentence that the note right above it says', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  let seen = 0;
  for (const name of pageNames) {
    await page.goto(site.address + name);
    const twice = await page.locator('.passage + .source').evaluateAll((quotations) =>
      quotations.map((quotation) => {
        const said = (element: Element | null) =>
          [...(element?.querySelectorAll('[data-spoken]') ?? [])]
            .filter((part) => part.checkVisibility())
            .map((part) => part.getAttribute('data-spoken'));
        const above = said(quotation.previousElementSibling);
        return said(quotation).filter((sentence) => above.includes(sentence));
      }),
    );
    for (const sentences of twice) expect(sentences, name).toEqual([]);
    seen += twice.length;
  }
  expect(seen).toBeGreaterThan(0);
});

test('notes that are longer than a text make room for themselves: none runs over what follows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const name of pageNames) {
    await page.goto(site.address + name);
    const beyond = await page
      .locator('.prose .notes')
      .evaluateAll(
        (notes) =>
          notes.filter((note) => note.getBoundingClientRect().bottom > (note.closest('.prose')?.getBoundingClientRect().bottom ?? 0) + 1)
            .length,
      );
    expect(beyond, name).toBe(0);
  }
});

test('in the transcript a reason stands beside its paragraph, and numerals lead to their entries', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.address}transcript.html`);
  const reason = page.locator('.reasons .reason').first();
  await expect(reason).toBeVisible();
  expect(await page.locator('.emendations .reason').allTextContents()).toContain(await reason.textContent());
  const entries = await page.locator('.sentence .said-figure').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(entries.length).toBeGreaterThan(0);
  for (const href of entries) expect(href).toMatch(/^figures\.html#f-/);
  const numbers = await page
    .locator('.sentence')
    .evaluateAll((sentences) =>
      sentences.map((sentence) => [sentence.getAttribute('data-spoken'), sentence.querySelector('.sentence-number')?.textContent?.trim()]),
    );
  for (const [id, number] of numbers) expect(number).toBe(id);
});
