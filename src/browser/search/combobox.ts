import { pageFinder, type SearchAnswer } from '../../search/browser/finder.ts';
import { element } from '../element.ts';
import { hitOption, searchOption } from './hits.ts';
import { searchAsTyped } from './search-as-typed.ts';
import { isComposing, queryField, searchAddress } from './search-form.ts';
import { answerText, fill, type SearchWords, searchWords } from './words.ts';

/** The most hits in the list under the box; the search page shows all. */
const hitsInBox = 6;

/**
 * Makes the search box of a page an editable combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With
 * List Autocomplete"): the focus stays in the field, arrow keys select, Enter follows what is selected and otherwise opens
 * the search page, Escape closes the list and, when it is closed, empties the field.
 */
export function startCombobox(form: HTMLFormElement): void {
  const field = queryField(form);
  const words = searchWords();
  const { popup, list, status } = addPopup(form, field, words);

  const options = () => [...list.children] as HTMLElement[];
  const selected = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

  function select(option: HTMLElement | undefined): void {
    selected()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function show(text: string, found: HTMLElement[]): void {
    select(undefined);
    for (const [index, option] of found.entries()) option.id = `${list.id}-${index}`;
    list.replaceChildren(...found);
    status.textContent = text;
    list.hidden = found.length === 0;
    setOpen(text !== '' && document.activeElement === field);
  }

  function setOpen(open: boolean): void {
    popup.hidden = !open;
    field.setAttribute('aria-expanded', String(open && options().length > 0));
    if (!open) select(undefined);
  }

  const search = searchAsTyped(field, {
    showNothingAsked: () => show('', []),
    showLoading: () => show(words.loading, []),
    showFailure: () => show(words.failed, []),
    showAnswer(query, answer) {
      const shown = { hits: answer.hits.length, pinyinHits: answer.pinyinHits.length };
      const text = answerText(query, answer, shown, words);
      show(text, shown.hits + shown.pinyinHits === 0 ? [] : optionsOf(answer, searchAddress(form, query), words));
    },
  });

  function follow(option: HTMLElement): void {
    setOpen(false);
    location.assign(new URL(option.dataset.address ?? '', document.baseURI).href);
  }

  /** Selects the option that an arrow key leads to; from either end it leads back to the field. */
  function step(by: number): void {
    if (popup.hidden) {
      setOpen(status.textContent !== '');
      return;
    }
    const all = options();
    const at = all.indexOf(selected() as HTMLElement);
    select(all[at < 0 && by < 0 ? all.length - 1 : at + by]);
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => follow(selected() as HTMLElement),
    Escape() {
      if (popup.hidden) {
        field.value = '';
        search();
      } else setOpen(false);
    },
  };
  field.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || isComposing(event) || (event.key === 'Enter' && !selected())) return;
    event.preventDefault();
    act();
  });
  // The field keeps the focus while an option is clicked, so that the list stays open.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (option) follow(option);
  });
  field.addEventListener('blur', () => setOpen(false));
  field.addEventListener('focus', () => setOpen(status.textContent !== ''));
  pageFinder().prepare();
  if (field.value.trim() !== '') search();
}

/** Adds the closed list to the form and makes the field its combobox. */
function addPopup(form: HTMLFormElement, field: HTMLInputElement, words: SearchWords) {
  const list = element('ul', { role: 'listbox', id: `${field.id}-list`, 'aria-label': words.results });
  const status = element('p', { class: 'search-status', role: 'status' });
  const popup = element('div', { class: 'search-popup' }, list, status);
  popup.hidden = true;
  form.append(popup);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return { popup, list, status };
}

/** The first hits, then the link to all of them on the search page. */
function optionsOf(answer: SearchAnswer, searchPage: string, words: SearchWords): HTMLElement[] {
  const hits = [...answer.hits, ...answer.pinyinHits];
  const shown = hits.slice(0, hitsInBox).map((hit) => hitOption(hit, words));
  const all = hits.length > shown.length ? fill(words.allResults, { count: hits.length }) : words.openResults;
  return [...shown, searchOption(searchPage, element('span', { class: 'search-all' }, all))];
}
