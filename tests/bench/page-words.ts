import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, isElement, isText, type PageNode, parsePage } from '../../src/verify/pages.ts';

const blocks = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'blockquote', 'summary']);
const unread = new Set(['script', 'style', 'svg', 'nav', 'head', 'template']);

/** The words of one page of a built site: its file without its ending, its language, its headings and paragraphs as Markdown. */
export interface PageWords {
  name: string;
  lang: string;
  paragraphs: string[];
}

/** Reads the words of every page of a built site, for sites of other makers to be made of. */
export function wordsOfPages(site: string): PageWords[] {
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  return pages.map((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const lang = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? 'zh-CN';
    return { name: page.replace(/\.html$/, ''), lang, paragraphs: parsePage(page, html).document.children.flatMap(paragraphs) };
  });
}

/** The headings and paragraphs of a page as Markdown. */
function paragraphs(node: PageNode): string[] {
  if (!isElement(node) || unread.has(node.name)) return [];
  if (!blocks.has(node.name)) return node.children.flatMap(paragraphs);
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const [, level] = /^h(\d)$/.exec(node.name) ?? [];
  return [`${level ? `${'#'.repeat(Number(level))} ` : ''}${text.replace(/[\\`*_{}[\]<>#|+.!-]/g, '\\$&')}`];
}

function textOf(node: PageNode): string {
  if (isText(node)) return node.data;
  return isElement(node) && unread.has(node.name) ? '' : childrenOf(node).map(textOf).join('');
}
