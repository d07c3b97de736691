import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { childrenOf, isElement, isText, type PageNode, parsePage } from '../../src/verify/pages.ts';
import { builtSite, pageNames } from './built-site.ts';

/** A page as one line for each element and text, in their order; white space alone is no text. */
function outlineOf(node: PageNode): string[] {
  if (isText(node)) return node.data.trim() === '' ? [] : [node.data];
  if (!isElement(node)) return [];
  const attributes = Object.entries(node.attribs).map(([name, value]) => `${name.replace(/^xlink:/, '')}=${value}`);
  return [[`<${node.name}>`, ...attributes].join(' '), ...childrenOf(node).flatMap(outlineOf)];
}

/** The same of a page as the browser reads it; it runs there. */
function outlineInBrowser(html: string): string[] {
  const outline = (node: Node): string[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(({ localName, value }) => `${localName.toLowerCase()}=${value}`);
    const { childNodes } = node instanceof HTMLTemplateElement ? node.content : node;
    return [[`<${node.localName}>`, ...attributes].join(' '), ...[...childNodes].flatMap(outline)];
  };
  return outline(new DOMParser().parseFromString(html, 'text/html').documentElement);
}

test('search and audit read of every page what a browser reads of it', async ({ page }) => {
  for (const name of pageNames) {
    const html = readFileSync(join(builtSite(), name), 'utf8');
    const { document } = parsePage(name, html);
    expect(document.children.flatMap(outlineOf), name).toEqual(await page.evaluate(outlineInBrowser, html));
  }
});
