import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import {
  ignoreMark,
  inlineElements,
  nameMark,
  type SearchKind,
  type SearchRecord,
  searchKinds,
  sectionMark,
  signMark,
  silentElements,
} from '../shared/section.ts';
import { asSupplied, placesOf, withoutMarks } from '../shared/supplied.ts';

type Node = Parameters<typeof DomUtils.getChildren>[0];
type Element = Extract<Node, { attribs: Record<string, string> }>;

/** What an element inherits from those around it. */
interface Surroundings {
  area: string;
  kind: string | undefined;
}

/** The paragraph separator, because a line break in HTML source is only a space. */
const blockEdge = '\u{2029}';

/**
 * Returns the search sections of a built site whose pages are all in one folder, in the order of the pages' names. Throws
 * what `sectionsOfPage` throws.
 */
export function readSearchRecords(siteFolder: string): SearchRecord[] {
  const names = readdirSync(siteFolder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return names.flatMap((name) => sectionsOfPage(readFileSync(join(siteFolder, name), 'utf8'), name));
}

/**
 * Returns a record for each element of a page with `data-search-section`. Where that attribute is empty, an element inside
 * with `data-search-name` names the section, or else the text is the name. A section inside a section is a record of its
 * own; `data-search-ignore` excludes an element; `data-search-kind` and `data-search-area` apply to everything inside;
 * `data-search-value` is the number that the result shows, with what inside it has `data-search-sign`; `data-search-weight` is how far it
 * leads others. What the editor supplied (`<ins>`) is marked in the texts. Throws an `Error` that names
 * page and section when an id, a kind or the page's `h1` is missing, or two sections share an id.
 */
export function sectionsOfPage(html: string, fileName: string): SearchRecord[] {
  const page = parseDocument(html);
  const found = sectionElements(page, { area: '', kind: undefined });
  if (found.length === 0) return [];
  const heading = firstElement(page, ({ name }) => name === 'h1');
  if (!heading) throw new Error(`${fileName}: a page with search sections needs an h1`);
  const title = withoutMarks(blockText(heading).replaceAll('\n', ' '));
  const records = found.map(([element, around]) => recordOf(element, around, title, fileName));
  const seen = new Set<string>();
  for (const { url } of records) {
    if (seen.has(url)) throw new Error(`${url}: two search sections share this id`);
    seen.add(url);
  }
  return records;
}

function recordOf(element: Element, { area, kind }: Surroundings, title: string, fileName: string): SearchRecord {
  const section = element.attribs[sectionMark] || textMarked(element, nameMark);
  const id = element.attribs.id;
  const place = `${fileName}: search section “${section}”`;
  if (!id) throw new Error(`${place} needs an id`);
  if (!isKind(kind)) throw new Error(`${place} needs data-search-kind, one of ${searchKinds.join(', ')}; got ${kind}`);
  const lines = blockText(element).split('\n');
  const repeated = lines.findIndex((line) => withoutSpace(line) === withoutSpace(section));
  const named = section
    ? { section, text: lines.filter((_, index) => index !== repeated).join('\n') }
    : { section: lines.join(' '), text: '' };
  const weight = Number(element.attribs['data-search-weight'] ?? 0);
  const texts = {
    section: withoutMarks(named.section),
    text: withoutMarks(named.text),
    supplied: placesOf(`${named.section}\n${named.text}`),
  };
  return { url: `${fileName}#${id}`, title, ...texts, area, ...shownValue(element), weight, kind };
}

/** The number that a result shows, and the signs behind it. */
function shownValue(section: Element): Pick<SearchRecord, 'value' | 'signs'> {
  const element = firstElement(section, ({ attribs }) => attribs['data-search-value'] !== undefined);
  if (!element) return { value: '', signs: '' };
  const signs = DomUtils.findAll(({ attribs }) => attribs[signMark] !== undefined, element.children);
  return { value: blockText(element), signs: signs.map((sign) => DomUtils.textContent(sign).trim()).join('') };
}

/** The text of the first element inside that has an attribute. */
function textMarked(element: Element, mark: string): string {
  const found = firstElement(element, (inner) => inner.attribs[mark] !== undefined);
  return found ? blockText(found) : '';
}

function sectionElements(node: Node, outer: Surroundings): [Element, Surroundings][] {
  const around = isElement(node) ? surroundings(node, outer) : outer;
  const inner = DomUtils.getChildren(node)
    .filter((child) => !isIgnored(child))
    .flatMap((child) => sectionElements(child, around));
  return isSection(node) ? [[node, around], ...inner] : inner;
}

function surroundings(element: Element, outer: Surroundings): Surroundings {
  return {
    area: element.attribs['data-search-area'] ?? outer.area,
    kind: element.attribs['data-search-kind'] ?? outer.kind,
  };
}

/** The text inside a node, one line per block. */
function blockText(node: Node): string {
  const lines = innerText(node).split(blockEdge);
  const tidy = lines.map((line) => line.replace(/\s+/gu, ' ').trim());
  return tidy.filter((line) => line !== '').join('\n');
}

function withoutSpace(text: string): string {
  return withoutMarks(text).replace(/\s+/gu, '');
}

function innerText(node: Node): string {
  return DomUtils.getChildren(node).map(outerText).join('');
}

function outerText(node: Node): string {
  if (node.type === ElementType.Text) return node.data.replaceAll(blockEdge, ' ');
  if (!isElement(node)) return innerText(node);
  const text = isIgnored(node) || isSection(node) ? '' : innerText(node);
  const inside = node.name === 'ins' ? asSupplied(text) : text;
  return inlineElements.has(node.name) && node.attribs[nameMark] === undefined ? inside : `${blockEdge}${inside}${blockEdge}`;
}

function isIgnored(node: Node): boolean {
  if (!isElement(node)) return false;
  return silentElements.has(node.name) || node.attribs[ignoreMark] !== undefined || node.attribs[signMark] !== undefined;
}

function isSection(node: Node): node is Element {
  return isElement(node) && node.attribs[sectionMark] !== undefined;
}

function isKind(kind: string | undefined): kind is SearchKind {
  return searchKinds.some((known) => known === kind);
}

function firstElement(node: Node, fits: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && fits(node)) return node;
  for (const child of DomUtils.getChildren(node)) {
    const found = firstElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}
