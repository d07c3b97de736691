import { loadEngine } from './search-engine.ts';
import { queryField, watchComposition } from './search-input.ts';
import { walkResults } from './search-keys.ts';
import { createSearchView } from './search-view.ts';

const pauseBeforeSearch = 150;

const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form && results) startSearchPage(form, results);

/** The search page: `?q=` and the field say the same; the newest question alone is answered. */
function startSearchPage(form: HTMLFormElement, results: HTMLElement): void {
  const field = queryField(form);
  const view = createSearchView(results);
  const composition = watchComposition(field);
  let asked = 0;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(query: string): Promise<void> {
    clearTimeout(timer);
    asked += 1;
    const turn = asked;
    if (query.trim() === '') return view.showHelp();
    if (!answered) view.showLoading();
    try {
      const answer = await (await loadEngine()).find(query);
      answered = true;
      if (turn === asked) view.showAnswer(query, answer);
    } catch (error) {
      console.error(error);
      if (turn === asked) view.showFailure();
    }
  }

  function askAndKeep(): void {
    const address = new URL(location.href);
    address.search = field.value.trim() === '' ? '' : new URLSearchParams({ q: field.value.trim() }).toString();
    history.replaceState(null, '', address);
    void ask(field.value);
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(askAndKeep, pauseBeforeSearch);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composition.composing) askAndKeep();
  });
  field.addEventListener('input', () => {
    if (!composition.composing) askSoon();
  });
  field.addEventListener('compositionend', askSoon);
  field.addEventListener('focus', () => void loadEngine().catch(() => view.showFailure()), { once: true });
  walkResults(field, results);

  const query = new URLSearchParams(location.search).get('q') ?? '';
  field.value = query;
  void ask(query);
}
