import { gunzipSync, gzipSync } from 'node:zlib';
import { checksum } from '../shared/checksum.ts';
import { readFolding } from '../shared/folding.ts';
import {
  type FileEncoding,
  type Fragment,
  fragmentList,
  fragmentOf,
  pinyinFile,
  signature,
  textFoldingFile,
  typedFoldingFile,
} from '../shared/index-files.ts';
import { normalise } from '../shared/normalise.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { asciiOnly } from './ascii-only.ts';
import { foldingsOf } from './folding.ts';
import { type IndexFile, indexFiles, textOf } from './pagefind.ts';
import { pinyinOf } from './pinyin.ts';

/**
 * Returns the files of a site's search folder but the engine, text by name: those that every search needs (`start.js`), the
 * list of texts, the pinyin of words, the characters of the other script, and one script for each other index file. The same sections
 * give the same files. Throws an `Error` when there is no section, two sections have the same address, or Pagefind reports an error.
 */
export async function buildSearchIndex(records: SearchRecord[]): Promise<Map<string, string>> {
  if (records.length === 0) throw new Error('No page marks a section for the search with data-search-section');
  const byUrl = new Map(records.map((record) => [record.url, record]));
  if (byUrl.size < records.length) throw new Error('Two search sections have the same address');
  const { inTexts, typed } = foldingsOf(records.map((record) => normalise(searchedText(record)).text));
  const files = await indexFiles(records, readFolding(inTexts));
  const scripts = new Map<string, string>();
  scripts.set('start.js', startScript(files) + putScript(textFoldingFile, 'text', inTexts));
  scripts.set(`${typedFoldingFile}.js`, putScript(typedFoldingFile, 'text', typed));
  scripts.set(`${fragmentList}.js`, fragmentListScript(files));
  scripts.set(`${pinyinFile}.js`, putScript(pinyinFile, 'text', JSON.stringify(pinyinOf(records))));
  for (const { path, content } of files) {
    if (path.endsWith('.pf_fragment')) scripts.set(`${path}.js`, fragmentScript(path, content, byUrl));
    if (path.endsWith('.pf_index')) scripts.set(`${path}.js`, gzipScript(path, content));
  }
  return scripts;
}

function startScript(files: IndexFile[]): string {
  const always = files.filter(({ path }) => path.endsWith('.pf_meta') || path.startsWith('wasm.'));
  return [
    putScript('pagefind-entry.json', 'text', textOf(files, 'pagefind-entry.json')),
    ...always.map(({ path, content }) => gzipScript(path, content)),
  ].join('');
}

/** Not part of `start.js`, so that the texts can still be found when that is damaged. */
function fragmentListScript(files: IndexFile[]): string {
  const fragments = files.map(({ path }) => path).filter((path) => path.endsWith('.pf_fragment'));
  return putScript(fragmentList, 'text', JSON.stringify(fragments));
}

/** A fragment file holds tokens, which only the index needed; it is published with the text that a reader reads. */
function fragmentScript(path: string, content: Uint8Array, records: Map<string, SearchRecord>): string {
  const plain = gunzipSync(content).subarray(signature.length).toString();
  const group = JSON.parse(plain) as Record<string, Fragment & { url: string }>;
  const readable = Object.entries(group).map(([hash, fragment]) => {
    const record = records.get(fragment.url);
    if (!record) throw new Error(`Pagefind made a fragment for ${fragment.url}, which is no section`);
    return [hash, { ...fragment, ...fragmentOf(record) }];
  });
  return putScript(path, 'text', signature + JSON.stringify(Object.fromEntries(readable)));
}

function gzipScript(path: string, content: Uint8Array): string {
  return putScript(path, 'gzip', gzipSync(gunzipSync(content), { level: 9 }).toString('base64'));
}

function putScript(path: string, encoding: FileEncoding, content: string): string {
  const sum = checksum(new TextEncoder().encode(content));
  return asciiOnly(`xunliSearch.put(${JSON.stringify(path)},"${encoding}",${JSON.stringify(content)},"${sum}");\n`);
}
