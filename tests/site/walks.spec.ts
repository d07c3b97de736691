import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite } from './built-site.ts';
import { giveVoice, readWith, type TestVoice } from './reading.ts';

/** What an older reader does on a phone, in the layout for older readers. */
const phone = { width: 390, height: 844 };

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());

test('the first screen of a phone has the finding and a number', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(site.address);
  const number = page.locator('main .number').first();
  await expect(number).toBeVisible();
  const box = await number.boundingBox();
  expect((box?.y ?? phone.height) + (box?.height ?? 0)).toBeLessThan(phone.height);
});

test('from the front page, in three taps, a reader hears what orphans get, how much more it is, and how sure', async ({ page }) => {
  await page.setViewportSize(phone);
  await giveVoice(page, [{ lang: 'zh-CN', localService: true }]);
  await readWith(page, { layout: 'elder' });
  await page.goto(site.address);
  // Before any tap: the number, how much more in per cent, and the sign of doubt.
  const story = page.locator('.lead-story li', { hasText: '孤儿' });
  await expect(story).toContainText(/1450元\/人\/月\s*※.*45%/s);
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '社会救助' }).click();
  await page.locator('.toc').getByRole('link', { name: /孤儿/ }).click();
  await page.locator('#m1\\.3').getByRole('button', { name: '听这一节' }).click();
  await page.getByRole('region', { name: '朗读' }).waitFor();
  const said = await page.evaluate(() => {
    const { testVoice } = window as unknown as { testVoice: TestVoice };
    for (let before = -1; before < testVoice.said.length; ) {
      before = testVoice.said.length;
      testVoice.finish();
    }
    return testVoice.said.map(({ text }) => text).join('');
  });
  expect(said).toContain('一千四百五十元');
  expect(said).toContain('百分之四十五');
  expect(said).toMatch(/增加.{0,12}四百五十元/);
  expect(said).toContain('是编者补出的，很可能如此');
});
