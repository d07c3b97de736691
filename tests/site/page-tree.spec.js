import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { isElement, readPage } from '../../src/search/build/page-tree.js';
import { builtSite, pageNames } from './built-site.js';
/** A page as one line for each element and text, in their order; white space alone is no text. */
function outlineOf(node) {
    if (!isElement(node))
        return node.value.trim() === '' ? [] : [node.value];
    const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`);
    return [[`<${node.tagName}>`, ...attributes].join(' '), ...node.children.flatMap(outlineOf)];
}
/** The same of a page as the browser reads it; it runs there. */
function outlineInBrowser(html) {
    const outline = (node) => {
        if (node instanceof Text)
            return node.data.trim() === '' ? [] : [node.data];
        if (!(node instanceof Element))
            return [];
        const attributes = [...node.attributes].map(({ localName, value }) => `${localName.toLowerCase()}=${value}`);
        const { childNodes } = node instanceof HTMLTemplateElement ? node.content : node;
        return [[`<${node.localName}>`, ...attributes].join(' '), ...[...childNodes].flatMap(outline)];
    };
    return outline(new DOMParser().parseFromString(html, 'text/html').documentElement);
}
test('search and audit read of every page what a browser reads of it', async ({ page }) => {
    for (const name of pageNames) {
        const html = readFileSync(join(builtSite(), name), 'utf8');
        const [, ...read] = outlineOf(readPage(html));
        expect(read, name).toEqual(await page.evaluate(outlineInBrowser, html));
    }
});
