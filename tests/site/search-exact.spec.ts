import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/packaging/serve-site.ts';
import { listenTo, openSite, places } from './built-site.ts';
import { findAll, sampledQueries, sectionsHolding } from './exactness.ts';
import { answerOn, records, searchPage } from './search-site.ts';

const groups = sampledQueries(records);
const queries = [...new Set(Object.values(groups).flat())].map((query) => query.trim()).filter((query) => query !== '');

test('the sample is large and of every kind', () => {
  for (const [name, group] of Object.entries(groups)) expect(group.length, name).toBeGreaterThan(20);
  expect(queries.length).toBeGreaterThan(500);
});

for (const place of places) {
  test.describe(`search from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('each query finds exactly the sections that hold its words', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(searchPage(site.address, '0'));
      await answerOn(page);
      const answers = await page.evaluate(findAll, queries);
      const wrong = queries.filter((query, index) => String(answers[index]) !== String(sectionsHolding(query, records)));
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
}
