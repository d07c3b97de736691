import { close, createIndex, type IndexFile } from 'pagefind';
import { foldText } from '../shared/fold.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { indexTokens } from '../shared/tokenize.ts';

export type { IndexFile };

/** Not a language Pagefind knows, so that it neither stems nor segments what is already cut into tokens. */
const language = 'unknown';
/** Stands in every section, since Pagefind drops a page without a word; no query holds it. */
const presence = '_';
const sectionsAFragmentFile = 48;
/**
 * A query of two characters reads one chunk of the index, so chunks are small. Pagefind takes their size from the environment
 * only, under a name that warns it may go; without it chunks are larger, and nothing else changes.
 */
const chunkSize = '2000';

/**
 * Takes sections and gives Pagefind's files for them, in memory. Each token stands once in a section: the literal check counts, not
 * the index. Throws an `Error` with what Pagefind reports.
 */
export async function indexFiles(records: SearchRecord[]): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const { index, errors } = await createIndex({
    includeCharacters: '.',
    maxFragments: Math.ceil(records.length / sectionsAFragmentFile),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    // All at once: Pagefind takes them in their order, and waiting for each answer costs more than indexing does.
    const added = records.map((record) => {
      const tokens = new Set(indexTokens(foldText(searchedText(record)).folded));
      return index.addCustomRecord({ url: record.url, content: [presence, ...tokens].join(' '), language });
    });
    for (const { errors } of await Promise.all(added)) refuse(errors);
    const { files, errors: unwritten } = await index.getFiles();
    refuse(unwritten);
    return files;
  } finally {
    await close();
  }
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
