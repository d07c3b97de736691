import type { MdastNode } from 'satteri';
import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { hiddenInText } from '../hidden-characters.ts';
import type { Result } from '../result.ts';
import { tags } from '../schema/tags.ts';
import type { Markdown } from './markdown.ts';
import { parseMdx } from './parse.ts';
import { type BlockText, blockText } from './prose.ts';
import { refusedMarkdown } from './refused.ts';
import { textOf } from './running-text.ts';
import { type JsxNode, readTag, type WrittenTag } from './written-tag.ts';

/** A heading of the second level. */
export interface Heading {
  text: string;
  place: Place;
}

/** What an MDX file holds, as far as a report needs to know it. */
export interface MdxFile {
  frontMatter: string;
  /** All that comes after the front matter. */
  body: string;
  headings: Heading[];
  tags: WrittenTag[];
  /** Running text, block by block, with the heading above it, or that it is. */
  prose: (BlockText & { under: string; isHeading: boolean })[];
  links: { url: string; place: Place }[];
}

/**
 * Reads an MDX file, if need be past its mistakes; null where that is impossible. Content is data: imports, expressions, HTML
 * and images are diagnostics, and so is what a report does not have of Markdown.
 */
export function readMdx(file: string, text: string): Result<MdxFile | null> {
  const { value: markdown, diagnostics } = parseMdx(file, text);
  if (!markdown) return { value: null, diagnostics };
  const mdx: MdxFile = { frontMatter: '', body: text, headings: [], tags: [], prose: [], links: [] };
  visit(markdown.root, { file, text, markdown, result: { value: mdx, diagnostics } });
  for (const { code, offset, details } of refusedMarkdown(markdown, text))
    diagnostics.push(diagnostic(code, placeAt(file, text, offset), details));
  return { value: mdx, diagnostics };
}

interface Reading {
  file: string;
  text: string;
  markdown: Markdown;
  result: Result<MdxFile>;
}

/** Adds what a node and those below it hold. */
function visit(node: MdastNode, reading: Reading): void {
  const { file, text, markdown, result } = reading;
  const { value: mdx, diagnostics } = result;
  const place: Place = { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const found = (...[code, details]: [Parameters<typeof diagnostic>[0], Record<string, string>?]) =>
    diagnostics.push(diagnostic(code, place, details));
  switch (node.type) {
    case 'yaml':
      mdx.frontMatter = node.value;
      mdx.body = text.slice(node.position?.end.offset);
      break;
    case 'heading':
      if (node.depth === 2) mdx.headings.push({ text: textOf(node).trim(), place });
      break;
    case 'mdxjsEsm':
      found('mdx-import', { written: /^\w+/.exec(node.value)?.[0] ?? '' });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      found('mdx-expression', { expression: `${node.value.replace(/\s+/g, ' ').slice(0, 40)}}` });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const tag = readTag(node as unknown as JsxNode, file, text, mdx.headings.at(-1)?.text ?? '');
      diagnostics.push(...tag.diagnostics);
      if (tag.value) mdx.tags.push(tag.value);
      break;
    }
    case 'text':
      diagnostics.push(...tagsAsText(file, text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
      break;
    case 'html':
      found('mdx-html', { tag: node.value });
      break;
    case 'link':
    case 'definition':
      mdx.links.push({ url: node.url, place });
      break;
    case 'image':
      found('image', { url: node.url });
      break;
    case 'imageReference':
      found('image', { url: node.identifier });
      break;
  }
  const block = blockText(node, markdown, (offset) => placeAt(file, text, offset));
  if (block) mdx.prose.push({ ...block, under: mdx.headings.at(-1)?.text ?? '', isHeading: node.type === 'heading' && node.depth === 2 });
  for (const value of spelledOut(node)) diagnostics.push(...hiddenInText(value, place));
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, reading);
}

/** The texts of a node in which Markdown reads character references such as `&#8203;`. */
function spelledOut(node: MdastNode): string[] {
  const { value, url, title, alt } = node as Partial<Record<'value' | 'url' | 'title' | 'alt', string | null>>;
  return [value, url, title, alt].filter((text) => typeof text === 'string');
}

/** Tags that the parser takes for text, because their bracket is wide or parted from the name. */
function tagsAsText(file: string, text: string, start: number, end: number): Diagnostic[] {
  const found = text.slice(start, end).matchAll(/(?:＜\s*|<\s+)(\w+)(?=[\s/])/g);
  return [...found]
    .filter(([, name = '']) => Object.hasOwn(tags, name))
    .map(({ 1: tag = '', index }) => diagnostic('mdx-tag-as-text', placeAt(file, text, start + index), { tag }));
}
