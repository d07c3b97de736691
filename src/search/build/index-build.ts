import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Fragment, fragmentList, fragmentOf, signature } from '../shared/fragments.ts';
import { pinyinFile } from '../shared/pinyin.ts';
import type { SearchRecord } from '../shared/section.ts';
import type { ShelfEncoding } from '../shared/shelf.ts';
import { bundleSearchEngine } from './engine-build.ts';
import { type IndexFile, indexFiles } from './pagefind-index.ts';
import { pinyinOf } from './pinyin-build.ts';

/** What was written: one entry a file, its name in the search folder and its bytes. */
export type SearchFiles = { name: string; bytes: number }[];

/**
 * Takes the sections of a site and its search folder (`dist/search`); writes there the engine, the files every
 * search needs (`start.js`), the list of texts, the pinyin of words, and one script for each other index file. The same sections give the same bytes.
 * Throws an `Error` when there is no section, two sections have one address, or Pagefind reports an error.
 */
export async function buildSearchIndex(records: SearchRecord[], searchFolder: string): Promise<SearchFiles> {
  if (records.length === 0) throw new Error('No page marks a section for the search with data-search-section');
  const byUrl = new Map(records.map((record) => [record.url, record]));
  if (byUrl.size < records.length) throw new Error('Two search sections have the same address');
  const files = await indexFiles(records);
  const scripts = new Map<string, string>();
  scripts.set('engine.js', await bundleSearchEngine(textOf(files, 'pagefind.js')));
  scripts.set('start.js', startScript(files));
  scripts.set(`${fragmentList}.js`, fragmentListScript(files));
  scripts.set(`${pinyinFile}.js`, putScript(pinyinFile, 'text', JSON.stringify(pinyinOf(records))));
  for (const { path, content } of files) {
    if (path.endsWith('.pf_fragment')) scripts.set(`${path}.js`, fragmentScript(path, content, byUrl));
    if (path.endsWith('.pf_index')) scripts.set(`${path}.js`, gzipScript(path, content));
  }
  return [...scripts].map(([name, script]) => writeScript(searchFolder, name, script));
}

function startScript(files: IndexFile[]): string {
  const always = files.filter(({ path }) => path.endsWith('.pf_meta') || path.startsWith('wasm.'));
  return [
    putScript('pagefind-entry.json', 'text', textOf(files, 'pagefind-entry.json')),
    ...always.map(({ path, content }) => gzipScript(path, content)),
  ].join('');
}

/** Beside `start.js`, so that the texts can be found where that is damaged. */
function fragmentListScript(files: IndexFile[]): string {
  const fragments = files.map(({ path }) => path).filter((path) => path.endsWith('.pf_fragment'));
  return putScript(fragmentList, 'text', JSON.stringify(fragments));
}

/** A fragment file holds tokens, which only the index needed; it goes out with the text a reader reads. */
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

function putScript(path: string, encoding: ShelfEncoding, content: string): string {
  return `xunliSearch.put(${JSON.stringify(path)},"${encoding}",${JSON.stringify(content)});\n`;
}

function textOf(files: IndexFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`Pagefind did not give ${path}`);
  return new TextDecoder().decode(file.content);
}

function writeScript(folder: string, name: string, script: string): SearchFiles[number] {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), script);
  return { name, bytes: Buffer.byteLength(script) };
}
