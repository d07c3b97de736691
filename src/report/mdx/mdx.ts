import type { MdastNode } from 'satteri';
import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { hiddenInText } from '../hidden-characters.ts';
import type { Result } from '../result.ts';
import { tags } from '../schema/tags.ts';
import { parseMdx } from './parse.ts';
import { readPicture, type WrittenPicture, type WrittenText } from './picture.ts';
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
  /** Running text, piece by piece, with the heading above it. */
  prose: WrittenText[];
  links: { url: string; place: Place }[];
  pictures: WrittenPicture[];
}

/**
 * Reads an MDX file, if need be past its mistakes; null where that is impossible. Content is data: imports, expressions
 * and HTML are diagnostics.
 */
export function readMdx(file: string, text: string): Result<MdxFile | null> {
  const { value: tree, diagnostics } = parseMdx(file, text);
  if (!tree) return { value: null, diagnostics };
  const mdx: MdxFile = { frontMatter: '', body: text, headings: [], tags: [], prose: [], links: [], pictures: [] };
  visit(tree, file, text, { value: mdx, diagnostics });
  return { value: mdx, diagnostics };
}

/** Adds what a node and those below it hold. */
function visit(node: MdastNode, file: string, text: string, result: Result<MdxFile>): void {
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
      mdx.prose.push({ text: node.value, place, under: mdx.headings.at(-1)?.text ?? '' });
      diagnostics.push(...tagsAsText(file, text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
      break;
    case 'html':
      found('mdx-html', { tag: node.value });
      break;
    case 'link':
    case 'definition':
      mdx.links.push({ url: node.url, place });
      break;
    case 'image': {
      const picture = readPicture(node, file, text, mdx.headings.at(-1)?.text ?? '');
      mdx.pictures.push(picture.written);
      mdx.prose.push(...picture.prose);
      break;
    }
    case 'imageReference':
      found('picture-reference', { name: node.identifier });
      break;
  }
  for (const value of spelledOut(node)) diagnostics.push(...hiddenInText(value, place));
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, file, text, result);
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

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
