import { createInstance } from 'pagefind-web';
import { recordOf } from '../shared/index-files.ts';
import type { SearchRecord } from '../shared/section.ts';
import { numberOfId } from '../shared/section-list.ts';
import { missedFiles, pageSearch } from './engine-fetch.ts';
import { memoise } from './memoise.ts';

const pagefind = createInstance({ basePath: '/', noWorker: true, metaCacheTag: 'stored' });
/** Pagefind returns the same fragment each time, and so the same record is returned: its text is made comparable only once. */
const recordOnce = memoise(recordOf);
/** How the text of a section is read, by its number. */
const readers = new Map<number, () => Promise<SearchRecord>>();

pageSearch().engine = { placesOf, read };

/** No token begins another one, so that Pagefind finds this one alone. In quotation marks it would tell the first place only. */
async function placesOf(token: string): Promise<Map<number, number[]>> {
  return new Map((await results(token)).map(({ number, words }) => [number, words]));
}

async function read(numbers: number[] | 'all'): Promise<SearchRecord[]> {
  const asked = numbers === 'all' ? (await results(null)).map(({ number }) => number) : numbers;
  if (asked.some((number) => !readers.has(number))) await results(null);
  const records = await Promise.all(asked.map((number) => readers.get(number)?.() ?? Promise.reject(new Error(`No section ${number}`))));
  throwOnMissed();
  return records;
}

/** Rejects when any file of the index is damaged, because Pagefind itself carries on without it. */
async function results(query: string | null) {
  const { results } = await pagefind.search(query);
  throwOnMissed();
  return results.map(({ id, words, data }) => {
    const number = numberOfId(id);
    readers.set(number, async () => recordOnce(await data()));
    return { number, words };
  });
}

function throwOnMissed(): void {
  if (missedFiles.size > 0) throw new Error('The search index is damaged');
}
