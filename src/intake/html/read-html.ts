import { refuseLonger, textOfBlocks } from '../blocks.ts';
import { decode } from '../encoding.ts';
import { elementsBelow, type MarkupNode, parseMarkup, textBelow } from '../markup.ts';
import { Refusal } from '../refusal.ts';
import type { SourceText, Tally } from '../source-text.ts';
import { articleOf } from './article.ts';
import { linesOfPage } from './lines.ts';

const declaration = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The article of a saved page.
 * @throws Refusal where its encoding cannot be told, or where it is no page
 */
export function readHtml(bytes: Uint8Array, tally: Tally, charset?: string): SourceText {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_000));
  const decoded = decode(bytes, charset ?? declaration.exec(beginning)?.[1]);
  if (!decoded) throw new Refusal('source-encoding');
  const nodes = parseMarkup(decoded.text);
  const { title, published } = metadataOf(nodes);
  const lines = linesOfPage(nodes);
  refuseLonger(lines.reduce((sum, { block }) => sum + (typeof block === 'string' ? block.length : 0), 0));
  const blocks = articleOf(lines, title ?? '');
  countLeftOut(nodes, tally);
  if (lines.length > blocks.length) tally.add('furniture', lines.length - blocks.length);
  return {
    text: textOfBlocks(blocks),
    mediaType: 'text/html',
    encoding: decoded.encoding,
    ...(title && { title }),
    ...(published && { published }),
    leftOut: [],
  };
}

function countLeftOut(nodes: readonly MarkupNode[], tally: Tally): void {
  for (const { name, attribs } of elementsBelow(nodes)) {
    if (name === 'script') tally.add('script');
    if (name === 'img') tally.add(/^(?:https?:)?\/\//i.test(attribs.src?.trim() ?? '') ? 'remote-image' : 'image');
  }
}

/** What offices of the state put into the heads of their pages, and what others do. */
const titleNames = ['articletitle', 'og:title'];
const dateNames = ['pubdate', 'article:published_time', 'publishdate', 'og:published_time'];

function metadataOf(nodes: readonly MarkupNode[]): { title: string | null; published: string | null } {
  const said = new Map<string, string>();
  let pageTitle = '';
  for (const element of elementsBelow(nodes)) {
    const { name, attribs, children = [] } = element;
    if (name === 'meta') said.set((attribs.name ?? attribs.property ?? '').toLowerCase(), attribs.content ?? '');
    if (name === 'title' && pageTitle === '') pageTitle = textBelow(children);
  }
  const firstOf = (names: readonly string[]) => names.map((name) => said.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
  const title = (firstOf(titleNames) || pageTitle).replace(/\s+/g, ' ').trim();
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(firstOf(dateNames)) ?? [];
  return { title: title || null, published: year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null };
}
