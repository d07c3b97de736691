import { createInstance } from 'pagefind-web';
import type { SearchAnswer } from './answer.ts';
import { engineShelf } from './engine-shelf.ts';
import { queryWords } from './fold.ts';
import { type Fragment, fragmentList, recordOf, signature } from './fragments.ts';
import { type Candidate, rankHits } from './rank.ts';
import { queryTokens } from './tokenize.ts';

interface Candidates {
  candidates: Candidate[];
  complete: boolean;
}

const shelf = engineShelf();
const pagefind = createInstance({ basePath: '/', noWorker: true, metaCacheTag: 'shelf' });

shelf.engine = { find };

async function find(query: string): Promise<SearchAnswer> {
  const words = queryWords(query);
  if (words.length === 0) return { hits: [], words, complete: true };
  const { candidates, complete } = await fromIndex(words).catch(fromEveryFragment);
  return { hits: rankHits(candidates, words), words, complete };
}

/** Throws when any file of the index is damaged, because Pagefind itself goes on without it. */
async function fromIndex(words: string[]): Promise<Candidates> {
  const { results } = await pagefind.search(queryTokens(words).join(' ') || null);
  const fragments = await Promise.all(results.map((result) => result.data()));
  if (shelf.damaged.size > 0) throw new Error('The search index is damaged');
  const candidates = fragments.map((fragment, index) => ({
    record: recordOf(fragment),
    score: results[index]?.score ?? 0,
  }));
  return { candidates, complete: true };
}

/** Plain search over all text that can be read; throws when nothing can. */
async function fromEveryFragment(): Promise<Candidates> {
  const paths = JSON.parse(await textOf(fragmentList)) as string[];
  const files = await Promise.allSettled(paths.map(textOf));
  const read = files.filter((file) => file.status === 'fulfilled');
  if (read.length === 0) throw new Error('None of the search files can be read');
  const fragments = read.flatMap(({ value }) => Object.values(JSON.parse(value.slice(signature.length)) as Record<string, Fragment>));
  const candidates = fragments.map((fragment) => ({ record: recordOf(fragment), score: 0 }));
  return { candidates, complete: read.length === files.length };
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await shelf.open(path));
}
