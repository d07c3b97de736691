import { expect, type Page, test } from 'playwright/test';
import { styleSheet } from '../../src/integration/style-sheet.ts';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite, pageNames } from './built-site.ts';
import { setAs } from './reading.ts';

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

/** Ways to see a page that have rules of their own. */
const situations: { name: string; width: number; media?: Parameters<Page['emulateMedia']>[0]; settings?: Record<string, string> }[] = [
  { name: 'a phone', width: 390 },
  { name: 'a desk', width: 1280 },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'the layout for old readers on a phone', width: 390, settings: { layout: 'elder', size: 'largest', cursor: 'large' } },
  { name: 'the layout for old readers on a desk', width: 1280, settings: { layout: 'elder' } },
  { name: 'paper', width: 680, media: { media: 'print' } },
];
/** One page of each kind; the others are made of the same parts. */
const kinds = pageNames.filter((name) => /^(index|1-.*|figures|transcript|search|audit|documents|timeline|sitemap)\.html$/.test(name));

for (const { name, width, media, settings } of situations) {
  test(`the style sheet looks the same with its layers and without them: ${name}`, async ({ page }) => {
    const sheets = [await styleSheet(), await styleSheet({ asWritten: true })] as const;
    expect(sheets.map((sheet) => sheet.includes('@layer'))).toEqual([false, true]);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media ?? {});
    for (const file of kinds) {
      await page.goto(site.address + file);
      await setAs(page, settings ?? {});
      expect(await differences(page, sheets), file).toEqual([]);
    }
  });
}

/** What two style sheets make of a page differently, as “element: property: one → other”; of elements that are alike, of one. */
function differences(page: Page, sheets: readonly [string, string]): Promise<string[]> {
  return page.evaluate(([one, other]) => {
    document.querySelector('link[rel="stylesheet"]')?.remove();
    const style = document.head.appendChild(document.createElement('style'));
    const described = (element: Element | null) => `${element?.tagName}.${element?.className}`;
    const alike = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*:not(svg *)')) {
      const place = `${element.previousElementSibling ? '' : 'first'} ${element.nextElementSibling ? '' : 'last'}`;
      const parent = element.parentElement;
      alike.set(`${described(parent?.parentElement ?? null)} ${described(parent)} ${described(element)} ${place}`, element);
    }
    const parts = [...alike.values()].flatMap((element) => ['', '::before', '::after'].map((pseudo) => ({ element, pseudo })));
    const properties = new Set<string>();
    const gather = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) for (const name of rule.style) properties.add(name);
        if (rule instanceof CSSGroupingRule) gather(rule.cssRules);
      }
    };
    const look = (css: string) => {
      style.textContent = css;
      // Laid out anew: Chromium keeps used margins of boxes whose container query holds as before.
      document.body.hidden = true;
      document.body.getBoundingClientRect();
      document.body.hidden = false;
      if (style.sheet) gather(style.sheet.cssRules);
      return parts.map(({ element, pseudo }) => {
        const computed = getComputedStyle(element, pseudo);
        const shown = !pseudo || computed.content !== 'none';
        return shown ? [...properties].map((name) => `${name}: ${computed.getPropertyValue(name)}`) : [];
      });
    };
    const [before, after] = [look(one), look(other)];
    return parts.flatMap(({ element, pseudo }, part) => {
      const others = after[part] ?? [];
      const place = before[part]?.findIndex((line, index) => line !== others[index]) ?? -1;
      return place < 0 ? [] : [`${described(element)}${pseudo}: ${before[part]?.[place]} → ${others[place]}`];
    });
  }, sheets);
}
