import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, isText, readPage } from '../../src/search/build/page-tree.js';
const blocks = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'blockquote', 'summary']);
const unread = new Set(['script', 'style', 'svg', 'nav', 'head', 'template']);
/** Reads the words of every page of a built site, for sites of other makers to be made of. */
export function wordsOfPages(site) {
    const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
    return pages.map((page) => {
        const html = readFileSync(join(site, page), 'utf8');
        const lang = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? 'zh-CN';
        return { name: page.replace(/\.html$/, ''), lang, paragraphs: paragraphs(readPage(html)) };
    });
}
/** The headings and paragraphs of a page as Markdown. */
function paragraphs(node) {
    if (isText(node) || unread.has(node.tagName))
        return [];
    if (!blocks.has(node.tagName))
        return node.children.flatMap(paragraphs);
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text === '')
        return [];
    const [, level] = /^h(\d)$/.exec(node.tagName) ?? [];
    return [`${level ? `${'#'.repeat(Number(level))} ` : ''}${text.replace(/[\\`*_{}[\]<>#|+.!-]/g, '\\$&')}`];
}
function textOf(node) {
    if (isText(node))
        return node.value;
    return unread.has(node.tagName) ? '' : childrenOf(node).map(textOf).join('');
}
