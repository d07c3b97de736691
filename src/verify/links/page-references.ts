import { attribute, childrenOf, isElement, isText, type PageElement, type PageNode } from '../../search/build/page-tree.ts';
import { type AddressUse, noReferences, type OwnRule, type References } from './references.ts';
import { styleAddresses } from './style-references.ts';

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

/** Reads a page, or a picture or list in markup: its addresses, ids, and what a strict host or a disk would refuse. */
export function pageReferences(page: PageNode): References {
  const found = noReferences();
  collect(page, found);
  return found;
}

function collect(node: PageNode, found: References): void {
  if (!isElement(node)) return;
  const offend = (rule: OwnRule, what: string) => found.offences.push({ rule, what, at: node.at });
  judgeElement(node, offend);
  for (const { name, value, at } of node.attrs) {
    if (name === 'id') {
      if (found.ids.has(value)) offend('id-twice', value);
      found.ids.add(value);
    } else if (name === 'style') offend('inline-style', `style="${value}"`);
    else if (/^on[a-z]/.test(name) || name === 'srcdoc') offend('inline-script', `${name}="${value}"`);
    else if (name === 'crossorigin' || name === 'integrity') offend('needs-server', `<${node.tagName} ${name}>`);
    else if (uses.has(name) && /^\s*javascript:/i.test(value)) offend('inline-script', value);
    else for (const address of addressesOf(node, name, value)) found.addresses.push({ ...address, at });
  }
  if (node.tagName === 'loc') found.addresses.push({ address: textOf(node), use: 'publish', at: node.at });
  for (const child of node.children) collect(child, found);
}

function judgeElement(element: PageElement, offend: (rule: OwnRule, what: string) => void): void {
  if (element.tagName === 'style') offend('inline-style', '<style>');
  if (element.tagName === 'base') offend('needs-server', '<base>');
  if (element.tagName === 'link' && rels(element).includes('modulepreload')) offend('needs-server', '<link rel="modulepreload">');
  if (element.tagName !== 'script') return;
  const type = attribute(element, 'type') ?? '';
  if (type === 'module') offend('needs-server', '<script type="module">');
  else if (scriptTypes.test(type) && attribute(element, 'src') === undefined) offend('inline-script', '<script>');
}

function addressesOf(element: PageElement, name: string, value: string): { address: string; use: AddressUse }[] {
  const { tagName } = element;
  if (tagName === 'meta') return name === 'content' ? addressesOfMeta(element, value) : [];
  const use = tagName === 'object' || name !== 'data' ? uses.get(name) : undefined;
  if (use === undefined) return value.includes('url(') && name !== 'style' ? styleAddresses(`${name}:${value}`) : [];
  if (name.endsWith('srcset')) return value.split(',').map((candidate) => ({ address: candidate.trim().split(/\s+/)[0] ?? '', use }));
  if (name === 'href' && (tagName === 'a' || tagName === 'area')) {
    return [{ address: value, use: rels(element).includes('external') ? 'leave' : 'lead' }];
  }
  return [{ address: value, use: rels(element).includes('canonical') ? 'publish' : use }];
}

function addressesOfMeta(element: PageElement, content: string): { address: string; use: AddressUse }[] {
  if (/^og:(url|image)$/.test(attribute(element, 'property') ?? '')) return [{ address: content, use: 'publish' }];
  const [, refreshed] = /^refresh$/i.test(attribute(element, 'http-equiv') ?? '') ? (/url=['"]?([^'"]*)/i.exec(content) ?? []) : [];
  return refreshed === undefined ? [] : [{ address: refreshed, use: 'lead' }];
}

function rels(element: PageElement): string[] {
  return (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
}

function textOf(node: PageNode): string {
  return childrenOf(node)
    .map((child) => (isText(child) ? child.value : ''))
    .join('');
}
