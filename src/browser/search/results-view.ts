import type { SearchAnswer } from '../../search/browser/finder.ts';
import type { FoundHit } from '../../search/browser/found-hit.ts';
import { noOthers } from '../../search/browser/otherwise.ts';
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
 * @param onUnread called when a text that is to be shown cannot be read
 */
export function createResultsView(
  root: HTMLElement,
  choice: Choice,
  onChoice: () => void,
  onRecent: (query: string) => void,
  onUnread: () => void,
): ResultsView {
  const words = searchWords();
  const [status, list, more, help, recent, holder] = ['status', 'list', 'more', 'help', 'recent', 'filters'].map((name) =>
    part(root, name),
  ) as [HTMLElement, HTMLElement, HTMLButtonElement, HTMLElement, HTMLElement, HTMLElement];
  const filters = createFilters(holder, words, JSON.parse(root.dataset.areas ?? '[]') as string[], choice, () => {
    void showFiltered().catch(onUnread);
    onChoice();
  });
  let asked = '';
  let answer = nothing;
  let rest: ListedHit[] = [];
  let shown = 0;
  const recentQueries = createRecentQueries(recent, onRecent);

  async function showMore(): Promise<void> {
    const turn = shown;
    more.disabled = true;
    const made = await entries(rest.slice(0, hitsAtOnce));
    if (turn !== shown) return;
    rest = rest.slice(hitsAtOnce);
    list.append(...made);
    more.hidden = rest.length === 0;
    more.disabled = false;
    made[0]?.querySelector('a')?.focus();
  }

  /** Only what is shown is read, and it is shown when it has been read. */
  async function showFiltered(isLatest = () => true): Promise<void> {
    const turn = ++shown;
    filters.offer([...answer.hits, ...answer.others.hits]);
    const [hits, others] = [filters.filter(answer.hits), filters.filter(answer.others.hits)];
    const [whole, longer] = [hits.filter(({ isPart }) => !isPart), hits.filter(({ isPart }) => isPart)];
    const listed = [...noted(whole, ''), ...noted(longer, words.longer), ...noted(others, noteOn(others))];
    const made = await entries(listed.slice(0, hitsAtOnce));
    if (turn !== shown || !isLatest()) return;
    rest = listed.slice(hitsAtOnce);
    list.replaceChildren(...made);
    more.hidden = rest.length === 0;
    more.disabled = false;
    help.hidden = listed.length > 0;
    status.textContent = asked && answerText(asked, answer, { hits, others }, words);
  }

  async function entries(listed: ListedHit[]): Promise<HTMLLIElement[]> {
    const read = await Promise.all(listed.map(({ hit }) => hit.read()));
    return read.map((hit, at) => {
      const entry = hitEntry(hit, words);
      const note = listed[at]?.note;
      if (note) entry.prepend(element('p', { class: 'search-note' }, note));
      return entry;
    });
  }

  /** What was found by pinyin may follow other hits; what was found in another way stands alone, under the status that says so. */
  function noteOn(others: FoundHit[]): string {
    if (!answer.others.ways.includes('pinyin')) return '';
    return fill(words.spelledFrom, { words: [...new Set(others.flatMap((hit) => hit.words))].join(words.list) });
  }

  function show(query: string, found: SearchAnswer, isLatest?: () => boolean): Promise<void> {
    [asked, answer] = [query, found];
    return showFiltered(isLatest);
  }

  more.addEventListener('click', () => void showMore().catch(onUnread));
  return {
    showNothingAsked() {
      void show('', nothing);
      recentQueries.show();
    },
    showLoading() {
      status.textContent = words.loading;
    },
    showFailure() {
      void show('', nothing).then(() => {
        status.textContent = words.failed;
      });
    },
    showAnswer: show,
    remember: recentQueries.remember,
  };
}

/** A hit and what is said before it. */
interface ListedHit {
  hit: FoundHit;
  note: string;
}

/** The first entry says what these are, where that is not plain. */
function noted(hits: FoundHit[], note: string): ListedHit[] {
  return hits.map((hit, at) => ({ hit, note: at === 0 ? note : '' }));
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
