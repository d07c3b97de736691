import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite, pageNames, places } from './built-site.ts';
import { giveVoice, readWith, type TestVoice } from './reading.ts';

const area = pageNames.find((name) => /^1-/.test(name)) ?? '';
const mandarin = { lang: 'zh-CN', localService: true };

const voiceOf = (page: Page) =>
  page.evaluate(() => {
    const { said, speaking } = (window as unknown as { testVoice: TestVoice }).testVoice;
    return { said, speaking };
  });
const finish = (page: Page) => page.evaluate(() => (window as unknown as { testVoice: TestVoice }).testVoice.finish());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => String((range as Range).toString()).replace(/\s+/g, ' ')));
const last = async (page: Page) => (await voiceOf(page)).said.at(-1);

async function startReading(page: Page) {
  await page.getByRole('button', { name: '朗读', exact: true }).click();
  const bar = page.getByRole('region', { name: '朗读' });
  await bar.waitFor();
  return bar;
}

for (const place of places) {
  test.describe(`reading aloud from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('reads sentence by sentence, marks each without a change to the page, and says when all is read', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await giveVoice(page, [{ lang: 'en-US', localService: true }, { lang: 'zh-HK', localService: true }, mandarin]);
      await page.goto(site.address + area);
      const html = await page.locator('main').innerHTML();
      const bar = await startReading(page);
      await expect(bar.getByRole('button', { name: '暂停' })).toBeFocused();
      expect(await marked(page)).toEqual(['领域一']);
      await finish(page);
      expect(await marked(page)).toEqual(await page.locator('h1').allTextContents());
      expect(await page.locator('main').innerHTML()).toBe(html);
      await page.evaluate(() => {
        const { testVoice } = window as unknown as { testVoice: TestVoice };
        for (let before = -1; before < testVoice.said.length; ) {
          before = testVoice.said.length;
          testVoice.finish();
        }
      });
      await expect(bar.getByRole('button', { name: '从头再读' })).toBeVisible();
      const { said } = await voiceOf(page);
      expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['zh-CN']));
      expect(said.filter(({ text }) => /\d|元\/月|〔|推$/.test(text))).toEqual([]);
      expect(said.some(({ text }) => text.includes('城乡低保标准统一提高到每月七百一十元'))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });
}

test.describe('reading aloud', () => {
  let site: ServedSite;
  test.beforeAll(async () => {
    site = await openSite('the disk');
  });
  test.afterAll(() => site.close());

  test('begins at a paragraph that is pressed; links keep leading where they lead', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    await startReading(page);
    const paragraph = page.locator('section.measure .passage > p').nth(3);
    await paragraph.click({ position: { x: 2, y: 8 } });
    expect(await paragraph.textContent()).toContain((await marked(page))[0]);
    const { said } = await voiceOf(page);
    await page.locator('.toc a').first().click();
    await expect(page).toHaveURL(/#m1\.1$/);
    expect((await voiceOf(page)).said.length).toBe(said.length);
  });

  test('says bounds, ranges, ratios, signs and times in words', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    await page.locator('h1').evaluate((heading) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = '满意率98%以上，候车不超过10分钟，补助20-60万元，结构为7.2：41.5：51.3，由-2.3%转为5%，10:30开始。';
      heading.replaceWith(paragraph);
      getSelection()?.selectAllChildren(paragraph);
    });
    await page.getByRole('button', { name: '朗读', exact: true }).press('Enter');
    await page.getByRole('region', { name: '朗读' }).waitFor();
    expect((await last(page))?.text).toBe(
      '满意率百分之九十八以上，候车不超过十分钟，补助二十至六十万元，结构为七点二比四十一点五比五十一点三，由负百分之二点三转为百分之五，十点三十分开始。',
    );
  });

  test('begins at the selected text', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    await page.locator('.passage p').nth(2).selectText();
    await page.getByRole('button', { name: '朗读', exact: true }).press('Enter');
    await page.getByRole('region', { name: '朗读' }).waitFor();
    expect(await page.locator('.passage p').nth(2).textContent()).toContain((await marked(page))[0]);
  });

  test('pauses, resumes at the same sentence, steps by paragraphs, changes its speed and stops, all by keyboard', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    const bar = await startReading(page);
    await finish(page);
    const before = await last(page);
    await page.keyboard.press('Enter');
    expect((await voiceOf(page)).speaking).toBe(false);
    await finish(page);
    await page.keyboard.press('Enter');
    expect(await last(page)).toEqual(before);
    await bar.getByRole('button', { name: '下一段' }).press('Enter');
    expect((await last(page))?.text).not.toBe(before?.text);
    await bar.getByRole('button', { name: '上一段' }).press('Enter');
    expect(await last(page)).toEqual(before);
    await bar.getByRole('combobox', { name: '语速' }).selectOption('较快');
    expect(await last(page)).toEqual({ ...before, rate: 1.25 });
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    expect((await voiceOf(page)).speaking).toBe(false);
    expect(await marked(page)).toEqual([]);
    await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeFocused();
  });

  test('brings the sentence into view, but leaves a reader alone who scrolled elsewhere', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    await startReading(page);
    for (let turn = 0; turn < 14; turn++) await finish(page);
    const followed = await page.evaluate(() => scrollY);
    expect(followed).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const elsewhere = await page.evaluate(() => scrollY);
    for (let turn = 0; turn < 14; turn++) await finish(page);
    expect(await page.evaluate(() => scrollY)).toBe(elsewhere);
  });

  test('keeps each sentence clear of its bar, on a small phone with the largest type', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await readWith(page, { size: 'largest' });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(site.address + area);
    await startReading(page);
    for (let turn = 0; turn < 24; turn++) {
      const room = await page.evaluate(() => {
        const [range] = CSS.highlights.get('aloud') ?? [];
        const { top, bottom, height } = (range as Range).getBoundingClientRect();
        const end = document.querySelector('.aloud')?.getBoundingClientRect().top ?? 0;
        return { text: String(range), above: Math.round(top), below: Math.round(end - bottom), isTooLong: height > end };
      });
      if (!room.isTooLong) expect(Math.min(room.above, room.below), room.text).toBeGreaterThanOrEqual(-1);
      await finish(page);
    }
  });

  test('says the gaps of the speech, reads no numbers of sentences and no tools', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(`${site.address}transcript.html`);
    await startReading(page);
    for (let turn = 0; turn < 10; turn++) await finish(page);
    const said = (await voiceOf(page)).said.map(({ text }) => text);
    expect(said.some((text) => text.includes('此处缺文'))).toBe(true);
    expect(said.filter((text) => /校读文本|本页用到|\d/.test(text))).toEqual([]);
  });

  for (const [name, voices] of [
    ['no voice', []],
    ['no voice for the page', [{ lang: 'en-US', localService: true }]],
    ['only voices that send the text elsewhere', [{ lang: 'zh-CN', localService: false }]],
  ] as const) {
    test(`says so where the browser has ${name}, and reads as soon as it has one`, async ({ page }) => {
      const given: { lang: string; localService: boolean }[] = [...voices];
      await giveVoice(page, given);
      await page.goto(site.address + area);
      const door = page.getByRole('button', { name: '朗读', exact: true });
      await door.click();
      await expect(page.getByText('这个浏览器没有中文语音，不能朗读')).toBeVisible();
      await page.evaluate((voice) => {
        speechSynthesis.getVoices().push(voice as SpeechSynthesisVoice);
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      }, mandarin);
      await door.click();
      await page.getByRole('region', { name: '朗读' }).waitFor();
      await expect(page.getByText('这个浏览器没有中文语音，不能朗读')).toBeHidden();
    });
  }

  test('says so where the browser cannot speak', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    await page.goto(site.address + area);
    await page.getByRole('button', { name: '朗读', exact: true }).click();
    await expect(page.getByText('这个浏览器没有中文语音，不能朗读')).toBeVisible();
  });

  test('听这一节 reads that section and no other, and a number that is pressed meanwhile leads nowhere', async ({ page }) => {
    await giveVoice(page, [mandarin]);
    await page.goto(site.address + area);
    const section = page.locator('#m1\\.3');
    await section.getByRole('button', { name: '听这一节' }).click();
    await page.getByRole('region', { name: '朗读' }).waitFor();
    expect(await marked(page)).toEqual([expect.stringContaining('孤儿和困境儿童的保障更加全面')]);
    await section.locator('.passage .value').first().click();
    expect(page.url()).not.toContain('transcript.html');
    expect((await last(page))?.text).toContain('儿童福利保障服务的覆盖日趋全面');
    await page.evaluate(() => {
      const { testVoice } = window as unknown as { testVoice: TestVoice };
      for (let before = -1; before < testVoice.said.length; ) {
        before = testVoice.said.length;
        testVoice.finish();
      }
    });
    const { said } = await voiceOf(page);
    expect(said.some(({ text }) => text.includes('流浪乞讨人员的救助管理服务'))).toBe(false);
    await page.getByRole('region', { name: '朗读' }).getByRole('button', { name: '停止' }).click();
    await section.locator('.passage .value').first().click();
    await page.waitForURL(/transcript\.html/);
  });
});
