import type { SearchAnswer } from '../../search/browser/finder.ts';
import { noOthers } from '../../search/browser/otherwise.ts';
import type { SearchHit } from '../../search/browser/rank.ts';
import { button, element } from '../element.ts';
import { type Choice, createFilters } from './filters.ts';
import { hitEntry } from './hits.ts';
import type { SearchDisplay } from './search-as-typed.ts';
import { answerText, fill, searchWords } from './words.ts';

const hitsAtOnce = 30;
const mostRecent = 5;
const nothing: SearchAnswer = { hits: [], others: noOthers, method: 'index' };

/** The part of the search page below the field. */
export interface ResultsView extends SearchDisplay {
  /** Offers a query again when the field is empty; it is forgotten when the page is left, and never stored anywhere. */
  remember(query: string): void;
}

/**
 * Creates the view in the element that `SearchResults.astro` makes. Throws when a part is missing.
 * @param choice the first choice of filters; kept up to date
 * @param onChoice called when the reader chooses
 * @param onRecent called when the reader takes up a recent query
 */
export function createResultsView(root: HTMLElement, choice: Choice, onChoice: () => void, onRecent: (query: string) => void): ResultsView {
  const words = searchWords();
  const [status, list, more, help, recent, holder] = ['status', 'list', 'more', 'help', 'recent', 'filters'].map((name) =>
    part(root, name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const filters = createFilters(holder, words, JSON.parse(root.dataset.areas ?? '[]') as string[], choice, () => {
    showFiltered();
    onChoice();
  });
  let asked = '';
  let answer = nothing;
  let rest: HTMLLIElement[] = [];
  const recentQueries = createRecentQueries(recent, onRecent);

  function showMore(): void {
    const shown = rest.splice(0, hitsAtOnce);
    list.append(...shown);
    more.hidden = rest.length === 0;
    shown[0]?.querySelector('a')?.focus();
  }

  function showFiltered(): void {
    filters.offer([...answer.hits, ...answer.others.hits]);
    const [hits, others] = [filters.filter(answer.hits), filters.filter(answer.others.hits)];
    const [whole, longer] = [hits.filter(({ isPart }) => !isPart), hits.filter(({ isPart }) => isPart)];
    rest = [...entries(whole, ''), ...entries(longer, words.longer), ...entries(others, noteOn(others))];
    list.replaceChildren(...rest.splice(0, hitsAtOnce));
    more.hidden = rest.length === 0;
    help.hidden = hits.length + others.length > 0;
    status.textContent = asked && answerText(asked, answer, { hits, others }, words);
  }

  /** The first entry says what these are, where that is not plain. */
  function entries(hits: SearchHit[], note: string): HTMLLIElement[] {
    const made = hits.map((hit) => hitEntry(hit, words));
    if (note !== '') made[0]?.prepend(element('p', { class: 'search-note' }, note));
    return made;
  }

  /** What was found by pinyin may follow other hits; what was found in another way stands alone, under the status that says so. */
  function noteOn(others: SearchHit[]): string {
    if (!answer.others.ways.includes('pinyin')) return '';
    return fill(words.spelledFrom, { words: [...new Set(others.flatMap((hit) => hit.words))].join(words.list) });
  }

  function show(query: string, found: SearchAnswer): void {
    [asked, answer] = [query, found];
    showFiltered();
  }

  more.addEventListener('click', showMore);
  return {
    showNothingAsked() {
      show('', nothing);
      recentQueries.show();
    },
    showLoading() {
      status.textContent = words.loading;
    },
    showFailure() {
      show('', nothing);
      status.textContent = words.failed;
    },
    showAnswer: show,
    remember: recentQueries.remember,
  };
}

/** The queries asked on this page, the latest first. */
function createRecentQueries(holder: HTMLElement, onRecent: (query: string) => void) {
  let queries: string[] = [];
  return {
    remember(query: string): void {
      const trimmed = query.trim();
      if (trimmed !== '') queries = [trimmed, ...queries.filter((known) => known !== trimmed)].slice(0, mostRecent);
    },
    show(): void {
      holder.hidden = queries.length === 0;
      holder.querySelector('ul')?.replaceChildren(
        ...queries.map((query) =>
          element(
            'li',
            {},
            button(query, () => onRecent(query)),
          ),
        ),
      );
    },
  };
}

function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!found) throw new Error(`The search results have no data-search-${name}`);
  return found;
}
