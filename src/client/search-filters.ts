import type { SearchRecord } from '../search/section.ts';
import type { SearchWords } from './search-words.ts';

type Filter = 'kind' | 'area';

/** The two choices above the results: kind and policy area, each with its number of hits. */
export interface SearchFilters {
  /** Offers what the hits have; all hits are chosen. */
  offer(hits: SearchRecord[]): void;
  /** Gives the hits the reader's choices leave. */
  chosen(hits: SearchRecord[]): SearchRecord[];
}

/** Takes the element that holds the two lists, the words, and what to do when the reader chooses. */
export function createFilters(holder: HTMLElement, words: SearchWords, onChoice: () => void): SearchFilters {
  const lists = new Map<Filter, HTMLSelectElement>();
  for (const list of holder.querySelectorAll<HTMLSelectElement>('select[data-search-filter]')) {
    lists.set(list.dataset.searchFilter as Filter, list);
    list.addEventListener('change', onChoice);
  }
  const nameOf = (filter: Filter, hit: SearchRecord) => (filter === 'kind' ? words.kinds[hit.kind] : hit.area);

  function offer(hits: SearchRecord[]): void {
    for (const [filter, list] of lists) {
      const counts = new Map<string, number>();
      for (const name of hits.map((hit) => nameOf(filter, hit)).filter(Boolean)) counts.set(name, (counts.get(name) ?? 0) + 1);
      const options = [...counts].map(([name, count]) => option(name, `${name} (${count})`));
      if (list.parentElement) list.parentElement.hidden = counts.size < 2;
      list.replaceChildren(option('', `${words.all} (${hits.length})`), ...options);
    }
    holder.hidden = hits.length === 0;
  }

  function chosen(hits: SearchRecord[]): SearchRecord[] {
    return [...lists].reduce(
      (left, [filter, list]) => (list.value ? left.filter((hit) => nameOf(filter, hit) === list.value) : left),
      hits,
    );
  }

  return { offer, chosen };
}

function option(value: string, text: string): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = text;
  return element;
}
