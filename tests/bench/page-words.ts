import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

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
    return { name: page.replace(/\.html$/, ''), lang, paragraphs: paragraphs(parse(html)) };
  });
}

/** The headings and paragraphs of a page as Markdown. */
function paragraphs(node: Node): string[] {
  if (unread.has(node.nodeName)) return [];
  if (!blocks.has(node.nodeName)) return 'childNodes' in node ? node.childNodes.flatMap(paragraphs) : [];
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const [, level] = /^h(\d)$/.exec(node.nodeName) ?? [];
  return [`${level ? `${'#'.repeat(Number(level))} ` : ''}${text.replace(/[\\`*_{}[\]<>#|+.!-]/g, '\\$&')}`];
}

function textOf(node: Node): string {
  if (unread.has(node.nodeName)) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
