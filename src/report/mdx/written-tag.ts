import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { hiddenInText } from '../hidden-characters.ts';
import { failure, type Result } from '../result.ts';
import { tags } from '../schema/tags.ts';
import { onOneLine } from './line-breaks.ts';

/** A tag as written: attributes that are strings, and the places of its words. */
export interface WrittenTag {
  tag: string;
  attributes: Record<string, string>;
  place: Place;
  /** The place of an attribute's value, or of a word in it. */
  placeOf(attribute: string, word?: string): Place;
  /** Text of the last second-level heading before it; empty before the first. */
  under: string;
  /** The words just before it, back to the tag or sentence before, and just after it, up to the next mark. */
  near: string;
}

/** The part of a parsed tag that is read here. */
export interface JsxNode {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: unknown[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * Reads a tag and compares it with the schema of tags.
 * @returns the tag, or null where there is none of its name
 */
export function readTag(node: JsxNode, file: string, text: string, under: string): Result<WrittenTag | null> {
  const start = node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset);
  const at = (offset: number) => placeAt(file, text, start + offset);
  const name = node.name ?? '';
  if (!Object.hasOwn(tags, name)) return failure(unknownTag(name, at(0)));
  const strings = node.attributes.filter(
    (item): item is { type: string; name: string; value: string } => typeof item.value === 'string' && Boolean(item.name),
  );
  const attributes = Object.fromEntries(strings.map((item) => [item.name, item.value]));
  const placeOf = (attribute: string, word = '') => at(wordOffset(source, attribute, word));
  const diagnostics = [
    ...(node.children.length > 0 ? [diagnostic('tag-content', at(0), { tag: name })] : []),
    ...node.attributes.flatMap((item, index) => attributeDiagnostics(name, item, node.attributes.slice(0, index), source, at)),
    ...missingAttributes(name, node.attributes, at(0)),
    ...strings.flatMap((item) => hiddenInText(item.value, placeOf(item.name))),
  ];
  return {
    value: { tag: name, attributes, place: at(0), placeOf, under, near: wordsAround(text, start, start + source.length) },
    diagnostics,
  };
}

const wordsBefore = 14;

/** Words that tell what a number in running text is about, also where they stand on the line before or behind it. */
function wordsAround(text: string, start: number, end: number): string {
  // A file may have thousands of tags: no more of it is looked at than is told.
  const before = /(?:^|[\n。；>])([^\n。；>]*\n?[^\n。；>]*)$/.exec(text.slice(Math.max(0, start - 2 * wordsBefore), start))?.[1] ?? '';
  const after = /^\n?[^，。；、：,.;:<\n]*/.exec(text.slice(end, end + 2 * wordsBefore))?.[0] ?? '';
  return onOneLine(`${before.slice(-wordsBefore)} ${after.slice(0, 8)}`);
}

function unknownTag(name: string, place: Place): Diagnostic {
  const known = Object.keys(tags);
  const isTag = /^[A-Z]/.test(name) || known.some((tag) => tag.toLowerCase() === name);
  return diagnostic(isTag ? 'unknown-tag' : 'mdx-html', place, { tag: name, nearest: nearestName(name, known), known: known.join(', ') });
}

type Attribute = JsxNode['attributes'][number];

function attributeDiagnostics(
  tag: string,
  item: Attribute,
  earlier: Attribute[],
  source: string,
  at: (offset: number) => Place,
): Diagnostic[] {
  const { name: attribute, value } = item;
  if (attribute === undefined)
    return [diagnostic('attribute-not-string', at(Math.max(source.indexOf('{'), 0)), { tag, attribute: '{…}', given: '' })];
  const known = Object.keys(tags[tag]?.attributes ?? {});
  const isTwice = earlier.some((other) => other.name === attribute);
  if (known.includes(attribute) && !isTwice && typeof value === 'string') return [];
  const details = { tag, attribute, nearest: nearestName(attribute, known), known: known.join(', ') };
  const offsets = attributeOffsets(source, attribute);
  if (!known.includes(attribute)) return [diagnostic('unknown-attribute', at(offsets[0] ?? 0), details)];
  if (isTwice) return [diagnostic('duplicate-attribute', at(offsets[1] ?? offsets[0] ?? 0), details)];
  const [, given = ''] = /^\s*([\w-]+)\s*$/.exec((value as { value?: string } | null)?.value ?? '') ?? [];
  return [diagnostic('attribute-not-string', at(offsets[0] ?? 0), { tag, attribute, given })];
}

/** Attributes that are not there, unless one is there misspelt or braces stand for it. */
function missingAttributes(tag: string, written: Attribute[], place: Place): Diagnostic[] {
  const schema = tags[tag]?.attributes ?? {};
  const meant = written.map(({ name }) => (name === undefined || name in schema ? name : nearestName(name, Object.keys(schema))));
  if (meant.includes(undefined)) return [];
  const wanted = Object.entries(schema).filter(([name, { required }]) => required && !meant.includes(name));
  return wanted.map(([attribute]) => diagnostic('missing-attribute', place, { tag, attribute }));
}

/** Where an attribute's name stands in the source of a tag; words inside quotes are passed over. */
function attributeOffsets(source: string, attribute: string): number[] {
  const words = source.matchAll(/"[^"]*"|'[^']*'|\{[^}]*\}|[\w-]+/g);
  return [...words].filter(([word]) => word === attribute).map(({ index }) => index);
}

/** Where a word stands in the value of an attribute; the value itself where it does not, the tag where there is no value. */
function wordOffset(source: string, attribute: string, word: string): number {
  const name = attributeOffsets(source, attribute)[0];
  if (name === undefined) return 0;
  const [lead = '', value = ''] = /^[^"']*["']([^"']*)/.exec(source.slice(name)) ?? [];
  const start = name + lead.length - value.length;
  const separated = value.matchAll(/[^\s|]+/g);
  return start + ([...separated].find(([token]) => token === word)?.index ?? 0);
}
