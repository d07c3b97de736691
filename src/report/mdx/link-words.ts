import type { MdastNode } from 'satteri';
import { isBare } from './bare-addresses.ts';
import { textOf } from './running-text.ts';

/** A link whose words are an address: that address as it is said, where the link leads, and where it stands. */
export interface SaidAddress {
  said: string;
  url: string;
  node: MdastNode;
}

/** An address among words; a bare domain only where it is all that is said, and ends as domains mostly do. */
const address = /(?:https?:\/\/|www\.)[^\s<>，。；、（）()“”]+/i;
const domain = /^(?:[a-z\d-]+\.)+(?:com|org|net|gov|edu|int|info|example|cn|hk|tw|mo|eu|uk|us)(?:\/\S*)?$/i;

/** The links of a narrative whose words are another address than the one they lead to. */
export function linksElsewhere(nodes: readonly MdastNode[], source: string): SaidAddress[] {
  const definitions = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));
  return nodes.flatMap((node) => {
    const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
    if (url === undefined || isBare(node, source)) return [];
    const words = textOf(node).trim();
    const said = address.exec(words)?.[0] ?? domain.exec(words)?.[0];
    return said === undefined || leadsThere(said, url) ? [] : [{ said, url, node }];
  });
}

/** Whether a link leads where its words say: to the same host, and on it at least as far as they say. */
function leadsThere(said: string, url: string): boolean {
  const [from, to] = [addressOf(said.replace(/[.,:;!?…'"]+$/, '')), addressOf(url)];
  if (!from || !to) return false;
  return from.host === to.host && to.rest.startsWith(from.rest);
}

/** The host of an address without `www.`, and what follows it, as browsers read them. */
function addressOf(written: string): { host: string; rest: string } | null {
  const url = URL.parse(/^https?:/i.test(written) ? written : `https://${written}`);
  return url && { host: url.host.replace(/^www\./, ''), rest: (url.pathname + url.search + url.hash).replace(/\/$/, '') };
}
