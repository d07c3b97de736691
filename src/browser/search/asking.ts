import type { SearchAnswer } from '../../search/shared/answer.ts';
import { pageFinder } from './finder.ts';
import { watchComposition } from './input.ts';

/** What shows the course of a search. */
export interface SearchDisplay {
  showNothingAsked(): void;
  showLoading(): void;
  showFailure(): void;
  showAnswer(query: string, answer: SearchAnswer): void;
}

const pauseBeforeSearch = 150;

/**
 * Searches as the reader types, except while an input method is composing; the newest question alone is answered.
 * @param onAsk told of each query as it is asked
 * @returns asks at once what the field holds
 */
export function askAsTyped(field: HTMLInputElement, display: SearchDisplay, onAsk: (query: string) => void = () => {}): () => void {
  const composition = watchComposition(field);
  let asked = 0;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function answer(query: string, turn: number): Promise<void> {
    try {
      const found = await pageFinder().find(query);
      answered = true;
      if (turn === asked) display.showAnswer(query, found);
    } catch (error) {
      console.error(error);
      if (turn === asked) display.showFailure();
    }
  }

  function ask(): void {
    clearTimeout(timer);
    if (composition.composing) return;
    asked += 1;
    onAsk(field.value);
    if (field.value.trim() === '') {
      display.showNothingAsked();
      return;
    }
    if (!answered) display.showLoading();
    void answer(field.value, asked);
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseBeforeSearch);
  }

  field.addEventListener('input', askSoon);
  field.addEventListener('compositionend', askSoon);
  return ask;
}
