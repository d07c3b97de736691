import { pageFinder, type SearchAnswer } from '../../search/browser/finder.ts';
import { watchComposition } from './search-form.ts';

/** What shows the states of a search. */
export interface SearchDisplay {
  showNothingAsked(): void;
  showLoading(): void;
  showFailure(): void;
  /** Reads what is to be seen of an answer, and then shows it if it is still the latest; rejects when it cannot be read. */
  showAnswer(query: string, answer: SearchAnswer, isLatest: () => boolean): Promise<void>;
}

/** In milliseconds. */
const pauseBeforeSearch = 150;

/**
 * Searches as the reader types, except while an input method is composing; only the latest query is answered.
 * @param onSearch called with each query
 * @returns a function that searches at once for what the field holds
 */
export function searchAsTyped(field: HTMLInputElement, display: SearchDisplay, onSearch: (query: string) => void = () => {}): () => void {
  const composition = watchComposition(field);
  let latest = 0;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function answer(query: string, turn: number): Promise<void> {
    const isLatest = () => turn === latest;
    const showFound = async () => {
      const found = await pageFinder().find(query);
      if (isLatest()) await display.showAnswer(query, found, isLatest);
    };
    try {
      // A text that the index has and that cannot be read shows when it is to be seen; the finder then searches without the index.
      await showFound().catch(showFound);
      answered = true;
    } catch (error) {
      console.error(error);
      if (isLatest()) display.showFailure();
    }
  }

  function search(): void {
    clearTimeout(timer);
    if (composition.composing) return;
    latest += 1;
    onSearch(field.value);
    if (field.value.trim() === '') {
      display.showNothingAsked();
      return;
    }
    if (!answered) display.showLoading();
    void answer(field.value, latest);
  }

  function searchSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(search, pauseBeforeSearch);
  }

  field.addEventListener('input', searchSoon);
  field.addEventListener('compositionend', searchSoon);
  return search;
}
