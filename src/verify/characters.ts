import { placeAt } from '../diagnostics/diagnostic.ts';
import { hiddenIn } from '../report/hidden-characters.ts';
import type { SiteMistake } from './collector.ts';
import { childrenOf, isElement, isText, offsetOf, type Page, type PageNode } from './pages.ts';

/** Files of text that are no markup. */
const textFiles = /\.(?:json|csv|txt|js|css)$/;

/**
 * Every character of the site's texts that shows nothing or turns the direction of writing, whether it stands there itself or is
 * spelled out (`&#8203;`, `\u200b`). No template writes one; only a CSV and the verbatim transcript may begin with a byte order mark.
 */
export function hiddenCharacters(files: ReadonlyMap<string, Uint8Array>, pages: ReadonlyMap<string, Page>): SiteMistake[] {
  const ofPages = [...pages.values()].flatMap((page) => page.document.children.flatMap((node) => hiddenInNode(page, node)));
  const ofFiles = [...files].filter(([name]) => textFiles.test(name)).flatMap(([name, bytes]) => hiddenInFile(name, bytes));
  return [...ofPages, ...ofFiles];
}

function hiddenInNode(page: Page, node: PageNode): SiteMistake[] {
  const own = isText(node) ? node.data : isElement(node) ? Object.values(node.attribs).join(' ') : '';
  return [...mistakes(page, own, offsetOf(node)), ...childrenOf(node).flatMap((child) => hiddenInNode(page, child))];
}

function hiddenInFile(name: string, bytes: Uint8Array): SiteMistake[] {
  const text = new TextDecoder().decode(bytes);
  const spelled = text.replace(/\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, high, low, one) =>
    String.fromCharCode(...[high, low, one].filter(Boolean).map((code: string) => Number.parseInt(code, 16))),
  );
  return mistakes({ name, source: text }, spelled, 0);
}

/** One mistake for each kind of character in a text that begins at an offset of its file. */
function mistakes({ name, source }: Pick<Page, 'name' | 'source'>, text: string, offset: number): SiteMistake[] {
  return hiddenIn(text).map((codePoint) => ({
    code: 'site-hidden-character' as const,
    place: placeAt(name, source, offset),
    details: { what: codePoint },
  }));
}
