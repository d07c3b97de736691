import { pageFinder } from '../../search/browser/finder.ts';
import type { FoundHit } from '../../search/browser/found-hit.ts';
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
  const popup = createPopup(form, field, words);

  const search = searchAsTyped(field, {
    showNothingAsked: () => popup.show('', []),
    showLoading: () => popup.show(words.loading, []),
    showFailure: () => popup.show(words.failed, []),
    async showAnswer(query, answer, isLatest) {
      const hits = [...answer.hits, ...answer.others.hits];
      const text = answerText(query, answer, { hits: answer.hits, others: answer.others.hits }, words);
      const options = hits.length === 0 ? [] : await optionsOf(hits, searchAddress(form, query), words);
      if (isLatest()) popup.show(text, options);
    },
  });

  const keys: Record<string, () => void> = {
    ArrowDown: () => popup.step(1),
    ArrowUp: () => popup.step(-1),
    Enter: popup.follow,
    Escape() {
      if (popup.isOpen()) {
        popup.close();
        return;
      }
      field.value = '';
      search();
    },
  };
  field.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || isComposing(event) || (event.key === 'Enter' && !popup.hasSelection())) return;
    event.preventDefault();
    act();
  });
  field.addEventListener('blur', popup.close);
  field.addEventListener('focus', popup.open);
  pageFinder().prepare();
  if (field.value.trim() !== '') search();
}

/** The status and the list of options under the field. */
interface Popup {
  isOpen(): boolean;
  /** Opens it unless it is empty. */
  open(): void;
  close(): void;
  /** Replaces what it holds; opens it if the reader is in the field. */
  show(text: string, options: HTMLElement[]): void;
  /** Selects the next (1) or previous (-1) option; from either end it leads back to the field. Opens a closed popup instead. */
  step(by: 1 | -1): void;
  hasSelection(): boolean;
  /** Goes where the selected option leads. */
  follow(): void;
}

/** Adds the popup to the form, closed, and makes the field its combobox. */
function createPopup(form: HTMLFormElement, field: HTMLInputElement, words: SearchWords): Popup {
  const list = element('ul', { role: 'listbox', id: `${field.id}-list`, 'aria-label': words.results });
  const status = element('p', { class: 'search-status', role: 'status' });
  const popup = element('div', { class: 'search-popup', 'data-added': '' }, list, status);
  popup.hidden = true;
  form.append(popup);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  const options = () => [...list.children] as HTMLElement[];
  const selected = () => list.querySelector<HTMLElement>('[aria-selected="true"]');
  const open = () => setOpen(status.textContent !== '');
  const close = () => setOpen(false);

  function setOpen(open: boolean): void {
    popup.hidden = !open;
    field.setAttribute('aria-expanded', String(open && options().length > 0));
    if (!open) select(undefined);
  }

  function select(option: HTMLElement | undefined): void {
    selected()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function follow(option: HTMLElement | null): void {
    close();
    location.assign(new URL(option?.dataset.address ?? '', document.baseURI).href);
  }

  // The field keeps the focus while an option is clicked, so that the list stays open.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (option) follow(option);
  });
  return {
    isOpen: () => !popup.hidden,
    open,
    close,
    show(text, found) {
      select(undefined);
      for (const [index, option] of found.entries()) option.id = `${list.id}-${index}`;
      list.replaceChildren(...found);
      status.textContent = text;
      list.hidden = found.length === 0;
      if (document.activeElement === field) open();
      else close();
    },
    step(by) {
      if (popup.hidden) {
        open();
        return;
      }
      const all = options();
      const at = all.indexOf(selected() as HTMLElement);
      select(all[at < 0 && by < 0 ? all.length - 1 : at + by]);
    },
    hasSelection: () => selected() !== null,
    follow: () => follow(selected()),
  };
}

/** The first hits, then the link to all of them on the search page. */
async function optionsOf(hits: FoundHit[], searchPage: string, words: SearchWords): Promise<HTMLElement[]> {
  const shown = await Promise.all(hits.slice(0, hitsInBox).map((hit) => hit.read()));
  const all = hits.length > shown.length ? fill(words.allResults, { count: hits.length }) : words.openResults;
  return [...shown.map((hit) => hitOption(hit, words)), searchOption(searchPage, element('span', { class: 'search-all' }, all))];
}
