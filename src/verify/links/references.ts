import { ElementType } from 'htmlparser2';
import type { Code } from '../../diagnostics/codes.ts';
import { attributeOffset, childrenOf, isElement, offsetOf, ownText, type Page, type PageElement, type PageNode } from '../pages.ts';

/** The diagnostics of what binds a site to one place. */
export type LocationCode = Extract<Code, `location-${string}`>;

/**
 * What an address is for: `lead` is a link, `leave` a link that says it leaves the site, `load` is fetched by the browser,
 * `publish` tells others where the page stands.
 */
export type AddressUse = 'lead' | 'leave' | 'load' | 'publish';

/** An address, and its offset in the file in UTF-16 units. */
export interface FoundAddress {
  address: string;
  use: AddressUse;
  at: number;
}

/** What a file of markup refers to, what can be referred to in it, and what is wrong with it by itself. */
export interface References {
  addresses: FoundAddress[];
  ids: Set<string>;
  offences: { code: LocationCode; what: string; at: number }[];
}

/** Attributes with addresses (HTML Standard, index of attributes; SVG 2): what they are for, where the element does not say otherwise. */
const uses = new Map<string, AddressUse>([
  ...['src', 'href', 'poster', 'data', 'background', 'manifest', 'srcset', 'imagesrcset'].map((name): [string, AddressUse] => [
    name,
    'load',
  ]),
  ...['action', 'formaction', 'cite', 'ping'].map((name): [string, AddressUse] => [name, 'lead']),
]);
/** What the standard runs as a script; any other type is a block of data. */
const scriptTypes = /^(?:|(?:text|application)\/(?:x-)?(?:java|ecma)script|importmap|speculationrules)$/i;
/** An address in a presentation attribute of SVG, such as `fill="url(#a)"` (CSS Values 4, 4.5). */
const urls = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]*))\s*\)/gi;

/** Reads a page, or a picture or list in markup: its addresses, ids, and what a strict host or a disk would refuse. */
export function referencesOf(page: Page): References {
  const found: References = { addresses: [], ids: new Set(), offences: [] };
  for (const node of page.document.children) collect(page, node, found);
  return found;
}

function collect(page: Page, node: PageNode, found: References): void {
  if (isElement(node)) collectElement(page, node, found);
  // An XML file can ask for a style sheet before its root.
  else if (node.type === ElementType.Directive && /^\?xml-stylesheet/.test(node.name))
    found.offences.push({ code: 'location-inline-style', what: '<?xml-stylesheet?>', at: offsetOf(node) });
  for (const child of childrenOf(node)) collect(page, child, found);
}

function collectElement(page: Page, element: PageElement, found: References): void {
  const offend = (code: LocationCode, what: string) => found.offences.push({ code, what, at: offsetOf(element) });
  const tag = localName(element.name);
  judgeElement(element, tag, offend);
  for (const [written, value] of Object.entries(element.attribs)) {
    const name = localName(written);
    if (name === 'id') {
      if (found.ids.has(value)) offend('location-id-twice', value);
      found.ids.add(value);
    } else if (name === 'style') offend('location-inline-style', `style="${value}"`);
    else if (/^on[a-z]/i.test(name) || name === 'srcdoc') offend('location-inline-script', `${name}="${value}"`);
    else if (name === 'crossorigin' || name === 'integrity') offend('location-needs-server', `<${tag} ${name}>`);
    else if (uses.has(name) && /^\s*javascript:/i.test(value)) offend('location-inline-script', value);
    else
      for (const address of addressesOf(element, tag, name, value))
        found.addresses.push({ ...address, at: attributeOffset(page, element, written) });
  }
  if (tag === 'loc') found.addresses.push({ address: ownText(element), use: 'publish', at: offsetOf(element) });
}

/** A name without the prefix of its namespace: `href` of `xlink:href`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function judgeElement(element: PageElement, tag: string, offend: (code: LocationCode, what: string) => void): void {
  if (tag === 'style') offend('location-inline-style', '<style>');
  if (tag === 'base') offend('location-needs-server', '<base>');
  if (tag === 'link' && rels(element).includes('modulepreload')) offend('location-needs-server', '<link rel="modulepreload">');
  if (tag !== 'script') return;
  const { type = '', src } = element.attribs;
  if (type === 'module') offend('location-needs-server', '<script type="module">');
  else if (scriptTypes.test(type) && src === undefined) offend('location-inline-script', '<script>');
}

type Address = Omit<FoundAddress, 'at'>;

function addressesOf(element: PageElement, tag: string, name: string, value: string): Address[] {
  if (tag === 'meta') return name === 'content' ? addressesOfMeta(element, value) : [];
  const use = tag === 'object' || name !== 'data' ? uses.get(name) : undefined;
  if (use === undefined)
    return [...value.matchAll(urls)].map(([, double, single, bare]) => ({ address: double ?? single ?? bare ?? '', use: 'load' }));
  if (name.endsWith('srcset')) return value.split(',').map((candidate) => ({ address: candidate.trim().split(/\s+/)[0] ?? '', use }));
  if (name === 'href' && (tag === 'a' || tag === 'area'))
    return [{ address: value, use: rels(element).includes('external') ? 'leave' : 'lead' }];
  return [{ address: value, use: isForCrawlers(element) ? 'publish' : use }];
}

function addressesOfMeta({ attribs }: PageElement, content: string): Address[] {
  if (/^og:(url|image)$/.test(attribs.property ?? '')) return [{ address: content, use: 'publish' }];
  const [, refreshed] = /^refresh$/i.test(attribs['http-equiv'] ?? '') ? (/url=['"]?([^'"]*)/i.exec(content) ?? []) : [];
  return refreshed === undefined ? [] : [{ address: refreshed, use: 'lead' }];
}

/** Whether a link tells search engines of a published page: this one, or the same in another language, which they want in full. */
function isForCrawlers(element: PageElement): boolean {
  const all = rels(element);
  return all.includes('canonical') || (all.includes('alternate') && element.attribs.hreflang !== undefined);
}

function rels({ attribs }: PageElement): string[] {
  return (attribs.rel ?? '').toLowerCase().split(/\s+/);
}
