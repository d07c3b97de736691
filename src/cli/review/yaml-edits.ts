import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, stringify, type YAMLMap } from 'yaml';

/** Which entry of a list file is meant. */
export type Find = (entry: YAMLMap, index: number) => boolean;

/** An entry by its id or, where it has none, by its place in the file. */
export function entryOf(id: string): Find {
  return (entry, index) => (entry.has('id') ? entry.get('id') === id : String(index) === id);
}

/**
 * A list file without a key of one of its entries; all else stays byte for byte, comments too. The text as it is where the entry has no
 * such key.
 */
export function withoutKey(text: string, find: Find, key: string): string {
  const entry = found(text, find);
  const at = entry ? entry.items.findIndex((pair) => nameOf(pair) === key) : -1;
  const pair = entry?.items[at];
  if (!entry || !pair) return text;
  const [from, to] = [startOf(pair), endOf(pair)];
  const line = lineStart(text, from);
  // A key that has its line for itself goes with the line.
  if (text.slice(line, from).trim() === '' && !entry.flow) return text.slice(0, line) + text.slice(lineEnd(text, to));
  const next = entry.items[at + 1];
  const previous = entry.items[at - 1];
  if (next) return text.slice(0, from) + text.slice(startOf(next));
  return previous ? text.slice(0, endOf(previous)) + text.slice(to) : text;
}

/** A list file with another value of a key, which the entry has. */
export function withValue(text: string, find: Find, key: string, value: string): string {
  const pair = found(text, find)?.items.find((one) => nameOf(one) === key);
  if (!pair || !isScalar(pair.value) || !pair.value.range) return text;
  const [from, to] = pair.value.range;
  return text.slice(0, from) + scalar(value) + text.slice(from + text.slice(from, to).trimEnd().length);
}

/** A list file without one of its entries; null where it was the last. What stands between entries stays. */
export function withoutEntry(text: string, find: Find): string | null {
  const entry = found(text, find);
  const list = parseDocument(text).contents;
  const [first] = entry?.items ?? [];
  if (!entry?.range || !first || !isSeq(list)) return text;
  if (list.items.length === 1) return null;
  return text.slice(0, lineStart(text, entry.range[0])) + text.slice(lineEnd(text, endOf(entry.items.at(-1) ?? first)));
}

/** A list file with one more entry at its end. */
export function withEntry(text: string, entry: Record<string, string | boolean>): string {
  const written = stringify([entry], { lineWidth: 0 });
  const own = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return (text === '' || text.endsWith('\n') ? text : `${text}\n`) + own;
}

function found(text: string, find: Find): YAMLMap | undefined {
  const list = parseDocument(text).contents;
  const maps = isSeq(list) ? list.items.flatMap((item) => (isMap(item) ? [item as YAMLMap] : [])) : [];
  return maps.find(find);
}

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : undefined;
}

function startOf({ key }: Pair): number {
  return (isScalar(key) && key.range?.[0]) || 0;
}

/** Where the last value inside a pair ends: a block reaches to what follows it. */
function endOf({ key, value }: Pair): number {
  const node = value as Node | null;
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node)) return endOf(last as Pair);
    const inner = last as Node | undefined;
    return isMap(inner) ? endOf(inner.items.at(-1) as Pair) : (inner?.range?.[1] ?? 0);
  }
  return node?.range?.[1] ?? ((isScalar(key) && key.range?.[1]) || 0);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line that holds a place. What ends with its line break ends there. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** A text as YAML on one line; years and dates stand without quotation marks. */
function scalar(value: string): string {
  if (/^\d{4}$/.test(value)) return value;
  const node = new Scalar(value);
  if (value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
  return stringify(node, { lineWidth: 0 }).trimEnd();
}
