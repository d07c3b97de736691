import { fileURLToPath } from 'node:url';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { IndexedSection } from './indexed-section.ts';

export type { IndexFile };

/** Not a language Pagefind knows, so that it neither stems nor segments what is already split into tokens. */
export const language = 'unknown';
const sectionsPerFragmentFile = 24;
/**
 * A query of two characters reads one chunk of the index, so chunks are small. Pagefind takes their size from the environment
 * only, under a name that warns it may go; without it chunks are larger, and nothing else changes.
 */
const chunkSize = '2000';

/** Returns Pagefind's files for the sections of a site, in memory, under their addresses. Throws an `Error` with what Pagefind reports. */
export async function indexFiles(sections: ReadonlyMap<string, IndexedSection>): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  return filesOf({ includeCharacters: '.', maxFragments: Math.ceil(sections.size / sectionsPerFragmentFile) }, async (index) => {
    // All at once: Pagefind takes them in their order, and waiting for each answer costs more than indexing does.
    const added = [...sections].map(([url, { tokens }]) => index.addCustomRecord({ url, content: tokens.join(' '), language }));
    for (const { errors } of await Promise.all(added)) throwOn(errors);
  });
}

/** What a bundler needs to make the search engine: one classic script that runs under a strict policy and from disk. */
export interface EngineBundle {
  entry: string;
  /** Modules that are in no file, by the name under which they are imported. */
  modules: Record<string, string>;
  transform: {
    /** Expressions that replace global names. */
    define: Record<string, string>;
    /** Module and export that replace global names. */
    inject: Record<string, [string, string]>;
  };
  /** A comment at the beginning of the script. */
  banner: string;
}

const browserFile = (name: string) => fileURLToPath(new URL(`../browser/${name}`, import.meta.url));

/**
 * Returns what the engine is made of. Pagefind's web code, the same for every index, is asked for its files by `fetch`, which
 * does not work from disk; it would import its worker and segment words, for which the index has no use. Throws an `Error` with
 * what Pagefind reports.
 */
export async function engineBundle(): Promise<EngineBundle> {
  const files = await filesOf({}, async () => {});
  return {
    entry: browserFile('engine.ts'),
    modules: { 'pagefind-web': textOf(files, 'pagefind.js') },
    transform: {
      define: { 'import.meta.url': 'undefined', 'Intl.Segmenter': 'undefined', Worker: 'undefined' },
      inject: { fetch: [browserFile('engine-fetch.ts'), 'fetchStored'] },
    },
    banner: '/*! Search engine: Pagefind (MIT), https://pagefind.app */',
  };
}

/** Returns the text of one of Pagefind's files. Throws an `Error` when it is missing. */
export function textOf(files: IndexFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`Pagefind did not provide ${path}`);
  return new TextDecoder().decode(file.content);
}

type IndexOptions = NonNullable<Parameters<typeof createIndex>[0]>;

async function filesOf(options: IndexOptions, fill: (index: PagefindIndex) => Promise<void>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex(options);
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await fill(index);
    const { files, errors: unwritten } = await index.getFiles();
    throwOn(unwritten);
    return files;
  } finally {
    await close();
  }
}

function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
