import { gunzipSync } from 'node:zlib';
import { type Fragment, signature } from '../shared/index-files.ts';
import { idOfNumber, type SectionList } from '../shared/section-list.ts';
import { type IndexFile, language } from './pagefind.ts';

/** An entry of Pagefind's list: id, length and the name of a file, in CBOR. */
const id = String.raw`(?:[\x60-\x77]|\x78.)${language}_`;
const entry = new RegExp(
  String.raw`\x83${id}[0-9a-f]+(?:[\x00-\x17]|\x18.|\x19..|\x1a....)(?:[\x60-\x77]|\x78.)(${language}_group_[0-9a-f]+)`,
  'gs',
);

/** The addresses of the sections in each file of texts, by id. */
export type SectionGroups = Map<string, Map<string, string>>;

/**
 * Returns which sections each of Pagefind's fragment files has, under ids that are their numbers. Throws an `Error` where one is unknown.
 * @param urls the addresses of the sections, in the order of their numbers
 */
export function sectionGroups(files: readonly IndexFile[], urls: Iterable<string>): SectionGroups {
  const numbers = new Map([...urls].map((url, number) => [url, number]));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const groups = fragments.map(({ path, content }): [number, string, Map<string, string>] => {
    const group = JSON.parse(gunzipSync(content).subarray(signature.length).toString()) as Record<string, Fragment & { url: string }>;
    const numbered = Object.values(group).map(({ url }): [number, string] => {
      const number = numbers.get(url);
      if (number === undefined) throw new Error(`Pagefind made a fragment for ${url}, which is no section`);
      return [number, url];
    });
    numbered.sort(([one], [other]) => one - other);
    return [numbered[0]?.[0] ?? 0, path, new Map(numbered.map(([number, url]) => [idOfNumber(number), url]))];
  });
  groups.sort(([one], [other]) => one - other);
  return new Map(groups.map(([, path, group]) => [path, group]));
}

/**
 * Returns Pagefind's file with the list of all sections, unpacked and without the list, and what that said. Throws an `Error` where the
 * list is not as expected.
 */
export function withoutSectionList({ path, content }: IndexFile, sections: number): { file: Uint8Array; list: SectionList } {
  const file = gunzipSync(content);
  const entries = [...file.toString('latin1').matchAll(entry)];
  const [at, end] = [entries[0]?.index ?? 0, (entries.at(-1)?.index ?? 0) + (entries.at(-1)?.[0].length ?? 0)];
  const isWhole = entries.length === sections && entries.reduce((sum, [{ length }]) => sum + length, 0) === end - at;
  if (!isWhole) throw new Error(`Pagefind lists ${entries.length} of ${sections} sections in ${path}`);
  const groups: SectionList['groups'] = [];
  for (const [, name = ''] of entries) {
    const last = groups.at(-1);
    if (last?.[0] === name) last[1] += 1;
    else groups.push([name, 1]);
  }
  return { file: Buffer.concat([file.subarray(0, at), file.subarray(end)]), list: { at, groups } };
}
