import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'blockquote', 'summary']);
const unread = new Set(['script', 'style', 'svg', 'nav', 'head', 'template']);

/**
 * Makes the peer of a built site in an empty folder: a plain Astro site with one MDX page for each of its pages, each with
 * the same headings and text, and the same packages.
 * @returns the number of pages
 */
export function makePlainSite(site: string, folder: string, root: string): number {
  cpSync(join(import.meta.dirname, 'plain'), folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  mkdirSync(join(folder, 'src/pages'));
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const lang = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? 'zh-CN';
    const head = ['---', 'layout: ../layouts/Page.astro', `title: ${page}`, `lang: ${lang}`, '---'].join('\n');
    writeFileSync(join(folder, 'src/pages', page.replace(/\.html$/, '.mdx')), `${head}\n\n${paragraphs(parse(html)).join('\n\n')}\n`);
  }
  return pages.length;
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
