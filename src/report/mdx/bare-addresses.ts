import type { MdastNode } from 'satteri';
import { type Character, extentOf, isCharacter, type Part, type Phrase, type Text } from './running-text.ts';
import { isSharedPunctuation, isUnspaced } from './scripts.ts';

/** A source as the parser should read it, and where the bare addresses begin that it is to leave alone. */
interface Spared {
  tree: MdastNode;
  starts: ReadonlySet<number>;
}

/**
 * Parses a source without the bare addresses into which the Chinese behind them would be taken: GFM lets an address run on to the next
 * space. What stands in code or in a link is no bare address.
 */
export function withoutChineseAddresses(source: string, parse: (source: string) => MdastNode): Spared {
  const starts = new Set<number>();
  let spared = source;
  for (;;) {
    const tree = parse(spared);
    const links = linksOf(tree).filter((link) => isBare(link, spared));
    const found = links.map(extentOf).filter(({ start, end }) => [...spared.slice(start, end)].some(isChinese));
    if (found.length === 0) return { tree, starts };
    // With another first letter it is no address, and every place in the source stays what it was.
    for (const { start } of found) {
      starts.add(start);
      spared = `${spared.slice(0, start)}x${spared.slice(start + 1)}`;
    }
  }
}

function linksOf(node: MdastNode): MdastNode[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap((child) => linksOf(child as MdastNode)) : [];
}

/** Whether a link is an address that stands in the text as it is. */
export function isBare(link: MdastNode, source: string): boolean {
  return source[extentOf(link).start] !== '[';
}

function isChinese(character: string): boolean {
  return isUnspaced(character) || isSharedPunctuation(character);
}

/** An address of GFM's extended autolinks (6.9): a scheme or `www.`, and a domain. */
const address = /^(?:https?:\/\/[\w-]+|www\.[\w-]+)(?:[.:/?#].*)?$/is;
/** What does not belong to an address at its end. */
const trailing = /(?:[?!.,:*_~'"]|&[a-z\d]+;)$/i;

/**
 * Running text in which the addresses that begin at these places are links, each up to where Chinese begins.
 * @param nodeOf a text of the tree, from its characters
 */
export function withAddresses(parts: readonly Part[], starts: ReadonlySet<number>, nodeOf: (characters: Character[]) => Text): Part[] {
  const linked: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    const characters = isCharacter(part) && starts.has(part.start) ? addressFrom(parts, at) : [];
    linked.push(characters.length > 0 ? linkTo(nodeOf(characters)) : part);
    at += Math.max(0, characters.length - 1);
  }
  return linked;
}

/** The characters of the address that begins at a part; none where it has no domain before Chinese begins. */
function addressFrom(parts: readonly Part[], at: number): Character[] {
  const characters: Character[] = [];
  for (
    let part = parts[at];
    isCharacter(part) && !/[\s<]/u.test(part.value) && !isChinese(part.value);
    part = parts[at + characters.length]
  )
    characters.push(part);
  for (let text = textOf(characters); isTooLong(text); text = textOf(characters)) characters.pop();
  return address.test(textOf(characters)) ? characters : [];
}

function isTooLong(text: string): boolean {
  return trailing.test(text) || (text.endsWith(')') && text.split(')').length > text.split('(').length);
}

function linkTo(text: Text): Phrase {
  const url = /^www/i.test(text.value) ? `http://${text.value}` : text.value;
  return { type: 'link', url, children: [text], position: text.position };
}

function textOf(characters: readonly Character[]): string {
  return characters.map(({ value }) => value).join('');
}
