import { createInstance } from 'pagefind-web';
import { recordOf } from '../shared/fragments.ts';
import type { SearchRecord } from '../shared/section.ts';
import { engineShelf } from './engine-shelf.ts';
import { missedFiles } from './shelf-fetch.ts';

const pagefind = createInstance({ basePath: '/', noWorker: true, metaCacheTag: 'shelf' });

engineShelf().engine = { candidates };

/** Rejects when any file of the index is damaged, because Pagefind itself goes on without it. */
async function candidates(tokens: string[]): Promise<SearchRecord[]> {
  const { results } = await pagefind.search(tokens.join(' ') || null);
  const fragments = await Promise.all(results.map((result) => result.data()));
  if (missedFiles.size > 0) throw new Error('The search index is damaged');
  return fragments.map(recordOf);
}
