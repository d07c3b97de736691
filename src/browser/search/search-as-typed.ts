import { pageFinder, type SearchAnswer } from '../../search/browser/finder.ts';
import { watchComposition } from './search-form.ts';

/** What shows the states of a search. */
export interface SearchDisplay {
  showNothingAsked(): void;
  showLoading(): void;
  showFailure(): void;
  showAnswer(query: string, answer: SearchAnswer): void;
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
    try {
      const found = await pageFinder().find(query);
      answered = true;
      if (turn === latest) display.showAnswer(query, found);
    } catch (error) {
      console.error(error);
      if (turn === latest) display.showFailure();
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
