import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { type Finding, finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';
import { tags } from '../schema/tags.ts';

/** A heading of the second level. */
export interface Heading {
  text: string;
  place: Place;
}

/** A tag as written: attributes that are strings, and its place. */
export interface WrittenTag {
  tag: string;
  attributes: Record<string, string>;
  place: Place;
  /** Text of the last second-level heading before it; empty before the first. */
  under: string;
}

/** What an MDX file holds, as far as a report needs to know it. */
export interface MdxFile {
  frontMatter: string;
  headings: Heading[];
  tags: WrittenTag[];
  links: { url: string; place: Place }[];
  findings: Finding[];
}

interface JsxNode {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

/**
 * Reads an MDX file with the parser that Astro compiles it with, so that nothing is compiled that was not
 * looked at here. Content is data: imports, expressions, HTML and images are findings.
 */
export function readMdx(file: string, text: string): MdxFile {
  const mdx: MdxFile = { frontMatter: '', headings: [], tags: [], links: [], findings: [] };
  try {
    visit(mdxToMdast(text), file, mdx);
  } catch (error) {
    mdx.findings.push(syntaxFinding(file, (error as Error).message));
  }
  return mdx;
}

/** The parser's message begins `line:column: `. */
function syntaxFinding(file: string, message: string): Finding {
  const [, line = '1', column = '1', problem = message] = /^(\d+):(\d+): ([^(]*)/.exec(message) ?? [];
  return finding('mdx-syntax', { file, line: Number(line), column: Number(column) }, { problem: problem.trim() });
}

function visit(node: MdastNode, file: string, mdx: MdxFile): void {
  const place: Place = { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const found = (...[code, details]: [Parameters<typeof finding>[0], Record<string, string>?]) => mdx.findings.push(finding(code, place, details));
  switch (node.type) {
    case 'yaml':
      mdx.frontMatter = node.value;
      break;
    case 'heading':
      if (node.depth === 2) mdx.headings.push({ text: textOf(node).trim(), place });
      break;
    case 'mdxjsEsm':
      found('mdx-import');
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      found('mdx-expression', { expression: node.value });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readTag(node as unknown as JsxNode, 'children' in node && node.children.length > 0, place, mdx);
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
  }
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, file, mdx);
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function readTag(node: JsxNode, hasContent: boolean, place: Place, mdx: MdxFile): void {
  const name = node.name ?? '';
  const tag = tags[name];
  if (!tag) {
    const known = Object.keys(tags);
    const code = /^[A-Z]/.test(name) ? 'unknown-tag' : 'mdx-html';
    mdx.findings.push(finding(code, place, { tag: name, nearest: nearestName(name, known), known: known.join(', ') }));
    return;
  }
  if (hasContent) mdx.findings.push(finding('tag-content', place, { tag: name }));
  const written = node.attributes.map(({ name: attribute = '', value }) => ({ attribute, value }));
  const known = Object.keys(tag.attributes);
  for (const { attribute, value } of written) {
    const details = { tag: name, attribute, nearest: nearestName(attribute, known), known: known.join(', ') };
    if (attribute === '' || typeof value !== 'string') mdx.findings.push(finding('attribute-not-string', place, { tag: name, attribute: attribute || '{...}' }));
    else if (!known.includes(attribute)) mdx.findings.push(finding('unknown-attribute', place, details));
  }
  const strings = written.filter((item): item is { attribute: string; value: string } => typeof item.value === 'string');
  const attributes = Object.fromEntries(strings.map(({ attribute, value }) => [attribute, value]));
  for (const attribute of known) {
    const isMissing = tag.attributes[attribute]?.required && !written.some((item) => item.attribute === attribute);
    if (isMissing) mdx.findings.push(finding('missing-attribute', place, { tag: name, attribute }));
  }
  mdx.tags.push({ tag: name, attributes, place, under: mdx.headings.at(-1)?.text ?? '' });
}
