import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'playwright/test';
import { builtSite, pageNames } from './built-site.ts';

interface PageAddresses {
  ids: string[];
  addresses: string[];
  elements: DefaultTreeAdapterTypes.Element[];
}

const pages = new Map(pageNames.map((name) => [name, readPage(name)]));

for (const [name, { addresses, ids, elements }] of pages) {
  test(`${name}: every address is relative and leads to something`, () => {
    const inside = addresses.filter((address) => !/^(https?:|mailto:|tel:|data:)/.test(address));
    expect(inside.filter((address) => address.startsWith('/') || address.includes('..'))).toEqual([]);
    expect(inside.filter((address) => !leadsSomewhere(name, address))).toEqual([]);
  });

  test(`${name}: every id stands once`, () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${name}: no script or style is written into the page`, () => {
    const inline = elements.flatMap(({ tagName, attrs }) => {
      const isData = attrs.some(({ name: key, value }) => key === 'type' && value === 'application/ld+json');
      const isInline = tagName === 'style' || (tagName === 'script' && !isData && !attrs.some(({ name: key }) => key === 'src'));
      return [
        ...(isInline ? [tagName] : []),
        ...attrs.filter(({ name: key }) => key === 'style' || key.startsWith('on')).map(({ name: key }) => key),
      ];
    });
    expect(inline).toEqual([]);
  });
}

function leadsSomewhere(from: string, address: string): boolean {
  const [path = '', anchor = ''] = address.split('#');
  const target = decodeURI(path.replace(/\?.*/, '')) || from;
  if (!existsSync(join(builtSite(), target))) return false;
  return anchor === '' || (pages.get(target)?.ids.includes(decodeURIComponent(anchor)) ?? false);
}

function readPage(name: string): PageAddresses {
  const elements = elementsOf(parse(readFileSync(join(builtSite(), name), 'utf8')));
  const values = (keys: string[]) =>
    elements.flatMap(({ attrs }) => attrs.filter((attr) => keys.includes(attr.name)).map(({ value }) => value));
  return { elements, ids: values(['id']), addresses: values(['href', 'src', 'action']) };
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}
