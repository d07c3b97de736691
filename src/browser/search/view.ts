import type { SearchAnswer, SearchHit } from '../../search/shared/answer.ts';
import type { Choice } from '../../search/shared/facets.ts';
import type { SearchDisplay } from './asking.ts';
import { createFilters } from './filters.ts';
import { hitEntry, piece } from './hit.ts';
import { recentQueries } from './recent.ts';
import { answerText } from './status.ts';
import { fill, searchWords } from './words.ts';

const hitsAtOnce = 30;
const nothing: SearchAnswer = { hits: [], spelled: [], way: 'index' };

/**
 * The part of the search page below the field, in each of its states. Takes the element `SearchResults.astro` makes, the
 * first choice, what to do when the reader chooses and when a recent query is taken up. Throws when a part is missing.
 */
export function createSearchView(
  root: HTMLElement,
  choice: Choice,
  onChoice: () => void,
  onRecent: (query: string) => void,
): SearchDisplay {
  const words = searchWords();
  const [status, list, more, help, recent, holder] = ['status', 'list', 'more', 'help', 'recent', 'filters'].map((name) =>
    part(root, name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const filters = createFilters(holder, words, JSON.parse(root.dataset.areas ?? '[]') as string[], choice, () => {
    showChosen();
    onChoice();
  });
  let asked = '';
  let answer = nothing;
  let rest: HTMLLIElement[] = [];

  function showMore(): void {
    const shown = rest.splice(0, hitsAtOnce);
    list.append(...shown);
    more.hidden = rest.length === 0;
    shown[0]?.querySelector('a')?.focus();
  }

  function showChosen(): void {
    filters.offer([...answer.hits, ...answer.spelled]);
    const [hits, spelled] = [filters.chosen(answer.hits), filters.chosen(answer.spelled)];
    rest = [...hits.map((hit) => hitEntry(hit, words)), ...spelledEntries(spelled)];
    list.replaceChildren(...rest.splice(0, hitsAtOnce));
    more.hidden = rest.length === 0;
    help.hidden = hits.length + spelled.length > 0;
    status.textContent = asked && answerText(asked, answer, { hits: hits.length, spelled: spelled.length }, words);
  }

  /** The entries of hits by pinyin; the first says so. */
  function spelledEntries(hits: SearchHit[]): HTMLLIElement[] {
    const entries = hits.map((hit) => hitEntry(hit, words));
    const meant = [...new Set(hits.flatMap((hit) => hit.words))].join(words.list);
    entries[0]?.prepend(piece('p', 'search-spelled', [fill(words.spelledFrom, { words: meant })]));
    return entries;
  }

  function show(query: string, found: SearchAnswer): void {
    [asked, answer] = [query, found];
    showChosen();
  }

  function showRecent(): void {
    const buttons = recentQueries().map((query) => {
      const button = piece('button', '', [query]);
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => onRecent(query));
      return piece('li', '', [button]);
    });
    recent.hidden = buttons.length === 0;
    recent.querySelector('ul')?.replaceChildren(...buttons);
  }

  more.addEventListener('click', showMore);
  return {
    showNothingAsked() {
      show('', nothing);
      showRecent();
    },
    showLoading() {
      status.textContent = words.loading;
    },
    showFailure() {
      show('', nothing);
      status.textContent = words.failed;
    },
    showAnswer: show,
  };
}

function part(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!element) throw new Error(`The search results have no data-search-${name}`);
  return element;
}
