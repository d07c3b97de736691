import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { inlineElements, silentElements } from '../../search/shared/section.ts';
import { type ArchivedSite, recordDate } from './archived-site.ts';
import { uuidOf } from './digest.ts';
import { pageAddress } from './responses.ts';

type Node = Parameters<typeof DomUtils.getChildren>[0];

/**
 * `pages.jsonl`: a line for the list, then one for each page that a reader goes to, with its title and its text, by which replay programs
 * search; the first page of the site leads. `404.html` is shown to those who ask for something else, and is none of them.
 */
export function pageList(files: ReadonlyMap<string, Uint8Array>, site: ArchivedSite): string {
  const ts = recordDate(site);
  const pages = [...files].filter(([path]) => path.endsWith('.html') && path !== '404.html');
  const listed = pages.map(([path, bytes]) => {
    const url = pageAddress(path, site.address);
    const page = parseDocument(new TextDecoder().decode(bytes));
    // Collections put the pages of several archives into one list: those of two editions are two.
    return { id: uuidOf(`${url} ${ts}`), url, ts, title: titleOf(page) || url, text: textOf(page) };
  });
  listed.sort((one, other) => (one.url < other.url ? -1 : 1));
  const heading = { format: 'json-pages-1.0', id: 'pages', title: site.title, hasText: true };
  return [heading, ...listed].map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

function titleOf(page: Node): string {
  const [title] = DomUtils.getElementsByTagName('title', page, true, 1);
  return title ? DomUtils.textContent(title).replace(/\s+/g, ' ').trim() : '';
}

/** What a page says, a line for each block, without what all pages have around it. */
function textOf(page: Node): string {
  const [main] = DomUtils.getElementsByTagName('main', page, true, 1);
  const lines = blockText(main ?? page).split(blockEdge);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The paragraph separator, because a line break in HTML source is only a space. */
const blockEdge = '\u{2029}';

function blockText(node: Node): string {
  if (node.type === ElementType.Text) return node.data.replaceAll(blockEdge, ' ');
  if (!('attribs' in node)) return inside(node);
  // What a drawing says, the table beside it says too, in whole sentences and numbers.
  if (silentElements.has(node.name) || node.name === 'svg') return '';
  return inlineElements.has(node.name) ? inside(node) : `${blockEdge}${inside(node)}${blockEdge}`;
}

function inside(node: Node): string {
  return DomUtils.getChildren(node).map(blockText).join('');
}
