import { expect } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { rankHits } from '../../src/search/browser/rank.ts';
import { foldingsOf } from '../../src/search/build/folding.ts';
import { folded, readFolding } from '../../src/search/shared/folding.ts';
import { normalise, queryWords } from '../../src/search/shared/normalise.ts';
import { searchedText } from '../../src/search/shared/section.ts';
import { test } from '../setup/firefox-test.ts';
import { listenTo, openSite, places } from './built-site.ts';
import { findAll, sampledQueries, sectionsHolding, sectionsSaying } from './exactness.ts';
import { answerOn, records, searchPage } from './search-site.ts';

const folding = readFolding(foldingsOf(records.map((record) => normalise(searchedText(record)).text)).inTexts);
const groups = sampledQueries(records);
const queries = [...new Set(Object.values(groups).flat())].map((query) => query.trim()).filter((query) => query !== '');

/** A third of the queries, with some of every kind: in the rest of the browsers and places only the way to the answer differs. */
const third = (first: number) => queries.filter((_, index) => index % 3 === first);
const asked = {
  'a sub-path of a strict host': { chromium: queries, firefox: third(0) },
  'the disk': { chromium: third(1), firefox: third(2) },
};

/**
 * The queries whose answer lacks a section that plain substring search finds, has one that does not say them, or is not in the order
 * that reading every text gives it.
 */
const wrongAmong = (queries: string[], answers: string[][]) =>
  queries.flatMap((query, index) => {
    const found = answers[index] ?? [];
    const said = new Set(sectionsSaying(query, records));
    const missing = sectionsHolding(query, records).filter((url) => !found.includes(url));
    const foreign = found.filter((url) => !said.has(url));
    const words = queryWords(query).map((word) => folded(word, folding));
    const inOrder = rankHits(records, words, folding).map(({ record }) => record.url);
    return missing.length + foreign.length === 0 && inOrder.join() === found.join() ? [] : [{ query, missing, foreign, found, inOrder }];
  });

test('the sample is large and of every kind', () => {
  for (const [name, group] of Object.entries(groups)) expect(group.length, name).toBeGreaterThan(20);
  expect(queries.length).toBeGreaterThan(500);
  for (const part of [0, 1, 2])
    for (const [name, group] of Object.entries(groups))
      expect(group.filter((query) => third(part).includes(query.trim())).length, name).toBeGreaterThan(5);
});

for (const place of places) {
  test.describe(`search from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('each query finds the sections that hold its words, or say its numbers, and no other, in Chromium', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(searchPage(site.address, '0'));
      await answerOn(page);
      expect(wrongAmong(asked[place].chromium, await page.evaluate(findAll, asked[place].chromium))).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('each query finds the sections that hold its words, or say its numbers, and no other, in Firefox', async ({ openInFirefox }) => {
      const { page, complaints } = await openInFirefox(searchPage(site.address, '0'));
      await page.waitForFunction(() => /\d/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
      expect(wrongAmong(asked[place].firefox, await page.evaluate(findAll, asked[place].firefox))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
}
