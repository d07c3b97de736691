import { createInstance } from 'pagefind-web';
import { recordOf } from '../shared/index-files.ts';
import type { SearchRecord } from '../shared/section.ts';
import { missedFiles, pageSearch } from './engine-fetch.ts';
import { memoise } from './memoise.ts';

const pagefind = createInstance({ basePath: '/', noWorker: true, metaCacheTag: 'stored' });
/** Pagefind returns the same fragment each time, and so the same record is returned: the finder compares records by identity. */
const recordOnce = memoise(recordOf);

pageSearch().engine = { candidates };

/** Rejects when any file of the index is damaged, because Pagefind itself carries on without it. */
async function candidates(tokens: string[]): Promise<SearchRecord[]> {
  const { results } = await pagefind.search(tokens.join(' ') || null);
  const fragments = await Promise.all(results.map((result) => result.data()));
  if (missedFiles.size > 0) throw new Error('The search index is damaged');
  return fragments.map(recordOnce);
}
