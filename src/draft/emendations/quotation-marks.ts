import type { Damage } from './damage.ts';

/** A quotation mark without its other half. */
interface Half {
  at: number;
  mark: '“' | '”';
}

/** What ends the stretch in which a lost mark can have stood. */
const boundary = /[“”‘’，。；：,;:、!！?？()（）《》\s]/u;
/** What leads to a name: 打造“…”, 实施“…”. */
const leading =
  /打造|构建|形成|建设|建成|建立|开展|实施|推进|推行|推出|创建|创新|实行|落实|深化|开通|评为|获得|荣获|称为|命名为|探索|启动|举办|组织|参与|以|的|了|和|与|及/gu;
/** What kind of thing a name in quotation marks is, behind them. */
const kindOfName =
  /^(?:[一二两三四五六七八九十百\d]+[大项个种类批]|工程|行动|计划|模式|机制|活动|项目|系统|平台|政策|制度|品牌|时期|战略|试点|体系|专项|建设|工作)/u;
const mostInMarks = 14;

/** Quotation marks of which only one of a pair is left, with the other where it most likely stood. */
export function halfPairs(text: string): Damage[] {
  const quoted = namesInMarks(text);
  return halvesOf(text).flatMap((half) => (half.mark === '”' ? openingOf(text, half.at, quoted) : closingOf(text, half.at, quoted)));
}

/** What stands in whole pairs of marks. */
export function namesInMarks(text: string): Set<string> {
  return new Set([...text.matchAll(/“([^“”\n]{2,30})”/gu)].map(([, name = '']) => name));
}

/** The marks of a text that have no other half in their paragraph. */
function halvesOf(text: string): Half[] {
  const halves: Half[] = [];
  let open: Half | null = null;
  for (const { 0: mark, index: at } of text.matchAll(/[“”\n]/gu)) {
    if (mark === '”' && !open) halves.push({ at, mark });
    if (mark !== '”' && open) halves.push(open);
    open = mark === '“' ? { at, mark } : null;
  }
  return open ? [...halves, open] : halves;
}

function openingOf(text: string, at: number, quoted: ReadonlySet<string>): Damage[] {
  let from = at;
  while (from > 0 && !boundary.test(text.charAt(from - 1))) from -= 1;
  const stretch = text.slice(from, at);
  const beside = text.charAt(at + 1) === '“' ? /^[^“”]+/u.exec(text.slice(at + 2))?.[0].length : undefined;
  const length = lengthInMarks(stretch, {
    known: [...quoted].find((name) => stretch.endsWith(name))?.length,
    beside,
    named: () => stretch.length - startOfName(stretch),
  });
  if (length === null) return [];
  const name = stretch.slice(-length);
  return [{ start: at - length, end: at + 1, reading: `“${name}”`, reason: 'openingMark' }];
}

function closingOf(text: string, at: number, quoted: ReadonlySet<string>): Damage[] {
  let to = at + 1;
  while (to < text.length && !boundary.test(text.charAt(to))) to += 1;
  const stretch = text.slice(at + 1, to);
  const beside = text.charAt(at - 1) === '”' ? /([^“”]+)”$/u.exec(text.slice(0, at))?.[1]?.length : undefined;
  const length = lengthInMarks(stretch, {
    known: [...quoted].find((name) => stretch.startsWith(name))?.length,
    beside,
    named: () => endOfName(stretch),
  });
  if (length === null) return [];
  return [{ start: at, end: at + 1 + length, reading: `“${stretch.slice(0, length)}”`, reason: 'closingMark' }];
}

/** How many characters of a stretch stood in marks: a name that is known, one as long as its neighbour, or what looks like a name. */
function lengthInMarks(
  stretch: string,
  { known, beside, named }: { known: number | undefined; beside: number | undefined; named: () => number },
): number | null {
  if (known !== undefined) return known;
  if (beside !== undefined && beside <= stretch.length) return beside;
  const length = named();
  return length >= 2 && length <= mostInMarks ? length : null;
}

/** Where a name at the end of a stretch begins: with its number, or behind the last word that leads to it. */
function startOfName(stretch: string): number {
  const number = /\d.*$/u.exec(stretch)?.index;
  if (number !== undefined) return number;
  const lead = [...stretch.matchAll(leading)].findLast(({ 0: word, index }) => index + word.length <= stretch.length - 2);
  return lead ? lead.index + lead[0].length : 0;
}

function endOfName(stretch: string): number {
  for (let at = 2; at < stretch.length; at += 1) if (kindOfName.test(stretch.slice(at))) return at;
  return stretch.length;
}
