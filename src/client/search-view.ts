import type { SearchAnswer } from '../search/answer.ts';
import type { SearchRecord } from '../search/section.ts';
import { createFilters } from './search-filters.ts';
import { hitEntry } from './search-hit.ts';
import { fill, wordsOf } from './search-words.ts';

/** The part of the search page below the field, in each of its states. */
export interface SearchView {
  showHelp(): void;
  showLoading(): void;
  showFailure(): void;
  showAnswer(query: string, answer: SearchAnswer): void;
}

const hitsAtOnce = 30;

/** Takes the element `SearchResults.astro` makes. Throws when a part of it is missing. */
export function createSearchView(root: HTMLElement): SearchView {
  const words = wordsOf(root);
  const status = part(root, 'status');
  const list = part(root, 'list');
  const more = part(root, 'more');
  const help = part(root, 'help');
  const filterHolder = part(root, 'filters');
  const filters = createFilters(filterHolder, words, () => showChosen());
  let answer: SearchAnswer = { hits: [], words: [], complete: true };
  let rest: SearchRecord[] = [];

  function showMore(): void {
    const shown = rest.splice(0, hitsAtOnce).map((hit) => hitEntry(hit, answer.words, words));
    list.append(...shown);
    more.hidden = rest.length === 0;
    shown[0]?.querySelector('a')?.focus();
  }

  function showChosen(): void {
    const hits = filters.chosen(answer.hits);
    rest = [...hits];
    list.replaceChildren(...rest.splice(0, hitsAtOnce).map((hit) => hitEntry(hit, answer.words, words)));
    more.hidden = rest.length === 0;
    say(fill(words.count, { count: hits.length }), answer.complete ? '' : words.incomplete);
  }

  function say(...sentences: string[]): void {
    status.textContent = sentences.filter((sentence) => sentence !== '').join(' ');
  }

  function showNothing(...sentences: string[]): void {
    answer = { hits: [], words: [], complete: true };
    list.replaceChildren();
    filterHolder.hidden = true;
    more.hidden = true;
    help.hidden = false;
    say(...sentences);
  }

  more.addEventListener('click', showMore);
  return {
    showHelp: () => showNothing(),
    showLoading: () => say(words.loading),
    showFailure: () => showNothing(words.failed),
    showAnswer(query, found) {
      const { complete } = found;
      if (found.hits.length === 0) {
        showNothing(fill(words.none, { query: query.trim() }), complete ? words.noneHint : words.incomplete);
        return;
      }
      answer = found;
      help.hidden = true;
      filters.offer(found.hits);
      showChosen();
    },
  };
}

function part(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!element) throw new Error(`The search results have no data-search-${name}`);
  return element;
}
