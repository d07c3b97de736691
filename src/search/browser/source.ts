import { type Folding, noFolding, readFolding } from '../shared/folding.ts';
import { fragmentList, recordsOfFile, textFoldingFile, typedFoldingFile } from '../shared/index-files.ts';
import { normalise } from '../shared/normalise.ts';
import { outlineFile, readOutlines } from '../shared/outline.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import type { PageSearch } from './finder.ts';
import type { SectionIndex } from './section-index.ts';

/** How an answer came about: from the index, or by scanning texts one by one, all of them or those that could be read. */
export type SearchMethod = 'index' | 'full-scan' | 'partial-scan';

/** What answers come from, and how its texts are folded. */
export interface Source {
  method: SearchMethod;
  /** Without it every text is read. */
  index: SectionIndex | null;
  /** Returns every text. */
  all(): Promise<SearchRecord[]>;
  /** Of the characters that the texts write in two ways. */
  folding: Folding;
  /** Of all characters that a reader may type. */
  typedFolding(): Promise<Folding>;
}

/** Returns the index; rejects when it cannot be read. */
export async function indexSource(search: PageSearch): Promise<Source> {
  await Promise.all([search.load('start.js'), search.load('engine.js')]);
  const { engine } = search;
  if (!engine) throw new Error('The search engine did not start');
  const [folding, outlines] = await Promise.all([
    search.read(textFoldingFile).then(readFolding),
    search.read(outlineFile).then(readOutlines),
  ]);
  return {
    method: 'index',
    index: { engine, outlines },
    all: () => engine.read('all'),
    folding,
    typedFolding: () => search.read(typedFoldingFile).then(readFolding),
  };
}

/** Returns all texts that can be read; throws when none can. */
export async function scanSource(search: PageSearch): Promise<Source> {
  const paths = JSON.parse(await search.read(fragmentList)) as string[];
  const files = await Promise.allSettled(paths.map(async (path) => recordsOfFile(await search.read(path))));
  const read = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  if (read.length === 0) throw new Error('None of the search files can be read');
  const all = read.flat();
  const typed = await search.read(typedFoldingFile).then(readFolding, () => null);
  const isWhole = typed !== null && read.length === files.length;
  const written = new Set(all.flatMap((record) => [...normalise(searchedText(record)).text]));
  return {
    method: isWhole ? 'full-scan' : 'partial-scan',
    index: null,
    all: async () => all,
    folding: new Map([...(typed ?? noFolding)].filter(([character]) => written.has(character))),
    typedFolding: async () => typed ?? noFolding,
  };
}
