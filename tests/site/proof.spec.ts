import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, openSite, pageNames } from './built-site.ts';

interface PublishedFigure {
  id: string;
  display: string;
  quote: { exact: string; sentence: string } | null;
}

const read = (name: string) => readFileSync(join(builtSite(), name), 'utf8');
const { figures } = JSON.parse(read('data/figures.json')) as { figures: PublishedFigure[] };
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const areaPages = pageNames.filter((name) => /^\d+-/.test(name));

test.use({ javaScriptEnabled: false });

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

test('without JavaScript, every number of every page says what the register says and is a link to its proof', async ({ page }) => {
  for (const name of pageNames.filter((one) => one !== 'english.html')) {
    await page.goto(site.address + name);
    const numbers = await page.locator('.number[data-figure]').evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.getAttribute('data-figure') || element.closest('[id^="f-"]')?.id.slice('f-'.length) || '',
        text: element.textContent ?? '',
        href: element.closest('a')?.getAttribute('href') ?? '',
      })),
    );
    for (const { id, text, href } of numbers) {
      const figure = byId.get(id);
      expect(text.trim(), `${name}: ${id}`).toBe(figure?.display);
      const proofs = figure?.quote ? [`transcript.html#s${figure.quote.sentence}`, `figures.html#f-${id}`] : [`figures.html#f-${id}`];
      expect(proofs, `${name}: ${id}`).toContain(href);
    }
  }
});

test('without JavaScript, one click on a number of an area page shows the sentence that says it', async ({ page }) => {
  for (const name of areaPages) {
    await page.goto(site.address + name);
    const value = page.locator('a.value[data-basis="quoted"]').first();
    const id = await value.locator('.number').getAttribute('data-figure');
    await value.click();
    await expect(page.locator('.sentence:target')).toContainText(byId.get(id ?? '')?.quote?.exact ?? 'no quote');
  }
});

test('every quote stands in the sentence that it names, exactly once in the speech', async ({ page }) => {
  await page.goto(`${site.address}transcript.html`);
  const sentences = new Map(
    await page
      .locator('.sentence')
      .evaluateAll((elements) =>
        elements.map((element): [string, string] => [element.id, (element.textContent ?? '').replace(/^\d+/, '')]),
      ),
  );
  const speech = read('data/reading.txt');
  for (const { id, quote } of figures.filter((figure) => figure.quote)) {
    expect(sentences.get(`s${quote?.sentence}`), id).toContain(quote?.exact);
    expect(speech.split(quote?.exact ?? '').length - 1, id).toBe(1);
  }
});

test('every sentence that a page rests on leads back to that page', async ({ page }) => {
  await page.goto(`${site.address}transcript.html`);
  const uses = await page.locator('a.use[data-kind="figure"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const { id } of figures.filter((figure) => figure.quote)) expect(uses).toContain(`figures.html#f-${id}`);
});

test('the verbatim page and the downloadable transcript are the published text', async ({ page }) => {
  await page.goto(`${site.address}verbatim.html`);
  const sentences = await page.locator('.verbatim .sentence').evaluateAll((elements) =>
    elements.map((element) => {
      element.querySelector('.sentence-number')?.remove();
      return element.textContent ?? '';
    }),
  );
  const squeezed = (text: string) => text.replace(/\s+/gu, '');
  expect(squeezed(sentences.join(''))).toBe(squeezed(read('data/transcript.txt')));
});
