import { gunzipSync, gzipSync } from 'node:zlib';
import { checksum } from '../shared/checksum.ts';
import { readFolding } from '../shared/folding.ts';
import {
  type FileEncoding,
  fragmentList,
  fragmentOf,
  pinyinFile,
  signature,
  textFoldingFile,
  typedFoldingFile,
} from '../shared/index-files.ts';
import { normalise } from '../shared/normalise.ts';
import { outlineFile, writeOutlines } from '../shared/outline.ts';
import { byPlace, type SearchRecord, searchedText } from '../shared/section.ts';
import { sectionListFile } from '../shared/section-list.ts';
import { asciiOnly } from './ascii-only.ts';
import { foldingsOf } from './folding.ts';
import { indexedSection } from './indexed-section.ts';
import { type IndexFile, indexFiles, textOf } from './pagefind.ts';
import { pinyinOf } from './pinyin.ts';
import { sectionGroups, withoutSectionList } from './section-list.ts';

/**
 * Returns the files of a site's search folder but the engine, text by name: those that every search needs (`start.js`), the
 * list of texts, the pinyin of words, the characters of the other script, and one script for each other index file. The same sections
 * give the same files. Throws an `Error` when there is no section, two sections have the same address, or Pagefind reports an error.
 */
export async function buildSearchIndex(records: SearchRecord[]): Promise<Map<string, string>> {
  if (records.length === 0) throw new Error('No page marks a section for the search with data-search-section');
  const byUrl = new Map(records.toSorted(byPlace).map((record) => [record.url, record]));
  if (byUrl.size < records.length) throw new Error('Two search sections have the same address');
  const { inTexts, typed } = foldingsOf(records.map((record) => normalise(searchedText(record)).text));
  const folding = readFolding(inTexts);
  const sections = new Map([...byUrl].map(([url, record]) => [url, indexedSection(record, folding)]));
  const outlines = writeOutlines([...sections.values()].map(({ outline }) => outline));
  const files = await indexFiles(sections);
  const groups = sectionGroups(files, byUrl.keys());
  const scripts = new Map<string, string>();
  const always: [string, string][] = [
    [textFoldingFile, inTexts],
    [outlineFile, outlines],
  ];
  scripts.set('start.js', startScript(files, records.length) + always.map(([path, text]) => putScript(path, 'text', text)).join(''));
  scripts.set(`${typedFoldingFile}.js`, putScript(typedFoldingFile, 'text', typed));
  // Not part of `start.js`, so that the texts can still be found when that is damaged.
  scripts.set(`${fragmentList}.js`, putScript(fragmentList, 'text', JSON.stringify([...groups.keys()])));
  scripts.set(`${pinyinFile}.js`, putScript(pinyinFile, 'text', JSON.stringify(pinyinOf(records))));
  for (const [path, group] of groups) scripts.set(`${path}.js`, fragmentScript(path, group, byUrl));
  for (const { path, content } of files) if (path.endsWith('.pf_index')) scripts.set(`${path}.js`, gzipScript(path, gunzipSync(content)));
  return scripts;
}

/** Pagefind's files that every search needs. */
function startScript(files: IndexFile[], sections: number): string {
  const scripts = files.flatMap((file) => {
    const { path, content } = file;
    if (path.startsWith('wasm.')) return [gzipScript(path, gunzipSync(content))];
    if (!path.endsWith('.pf_meta')) return [];
    const { file: rest, list } = withoutSectionList(file, sections);
    return [gzipScript(path, rest), putScript(sectionListFile, 'text', JSON.stringify(list))];
  });
  return [putScript('pagefind-entry.json', 'text', textOf(files, 'pagefind-entry.json')), ...scripts].join('');
}

/** A fragment file holds tokens, which only the index needed; it is published with the text that a reader reads. */
function fragmentScript(path: string, group: ReadonlyMap<string, string>, records: ReadonlyMap<string, SearchRecord>): string {
  const readable = [...group].map(([id, url]) => [id, { url, anchors: [], ...fragmentOf(records.get(url) as SearchRecord) }]);
  return putScript(path, 'text', signature + JSON.stringify(Object.fromEntries(readable)));
}

function gzipScript(path: string, content: Uint8Array): string {
  return putScript(path, 'gzip', gzipSync(content, { level: 9 }).toString('base64'));
}

function putScript(path: string, encoding: FileEncoding, content: string): string {
  const sum = checksum(new TextEncoder().encode(content));
  return asciiOnly(`xunliSearch.put(${JSON.stringify(path)},"${encoding}",${JSON.stringify(content)},"${sum}");\n`);
}
