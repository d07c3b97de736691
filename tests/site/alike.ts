import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { builtSite } from './built-site.ts';

/** The attributes by whose value the style sheet tells elements apart. */
function styledAttributes(): string[] {
  const assets = join(builtSite(), 'assets');
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const css = sheets.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
  return ['class', ...new Set([...css.matchAll(/\[([\w-]+)[~|^$*]?=/g)].map(([, name = '']) => name))];
}

/**
 * Takes out of a page what stands there twice already: rows of a register, paragraphs of a speech. Elements are alike where they and all
 * that they stand in have the same tags and attributes, with the same values of those by which the style sheet tells elements apart; of
 * each kind two stay at least, with all that they stand in. What an element elsewhere names by its id stays too, and what stays and may
 * be named by its own words (a heading, a link, a drawing) stays whole.
 */
export async function leaveTwoAlike(page: Page): Promise<void> {
  await page.evaluate((styled) => {
    const naming = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant'];
    const namers = new Map<string, Element[]>();
    for (const name of naming)
      for (const element of document.querySelectorAll(`[${name}]`))
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) namers.set(id, [...(namers.get(id) ?? []), element]);
    const isNamedElsewhere = (all: Element[]) => all.some(({ id }) => namers.get(id)?.some((one) => one.isConnected && !all.includes(one)));
    const kinds = new Map<Element, string>();
    const numbers = new Map<string, number>();
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.attributes].map(({ name, value }) => (styled.includes(name) ? `${name}=${value}` : name)).sort();
      const kind = [kinds.get(element.parentElement ?? element), element.tagName, own].join('|');
      numbers.set(kind, numbers.get(kind) ?? numbers.size);
      kinds.set(element, String(numbers.get(kind)));
    }
    const named = 'h1, h2, h3, h4, h5, h6, a, button, caption, dt, figcaption, label, legend, summary, svg, th';
    const left = new Map<string, number>();
    const count = (element: Element) => left.set(kinds.get(element) ?? '', (left.get(kinds.get(element) ?? '') ?? 0) + 1);
    const thinOut = (parent: Element): void => {
      for (const child of [...parent.children]) {
        const all = [child, ...child.querySelectorAll('*')];
        if (all.every((element) => (left.get(kinds.get(element) ?? '') ?? 0) > 1) && !isNamedElsewhere(all)) child.remove();
        else {
          const isWhole = child.matches(named);
          for (const element of isWhole ? all : [child]) count(element);
          if (!isWhole) thinOut(child);
        }
      }
    };
    thinOut(document.body);
  }, styledAttributes());
}
