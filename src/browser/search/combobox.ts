import { askAsTyped } from './asking.ts';
import { pageFinder } from './finder.ts';
import { piece } from './hit.ts';
import { isComposing, queryField, searchAddress } from './input.ts';
import { optionsOf } from './options.ts';
import { answerText } from './status.ts';
import { searchWords } from './words.ts';

/**
 * Makes the box of a page an editable combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete"): the focus stays in the field, arrow keys choose, Enter follows what is chosen and else leads to the
 * search page, Escape closes the list and, when it is closed, empties the field.
 */
export function startCombobox(form: HTMLFormElement): void {
  const field = queryField(form);
  const words = searchWords();
  const list = piece('ul', '', []);
  const status = piece('p', 'search-status', []);
  const popup = piece('div', 'search-popup', [list, status]);
  list.id = `${field.id}-list`;
  for (const [name, value] of Object.entries({ role: 'listbox', 'aria-label': words.results })) list.setAttribute(name, value);
  status.setAttribute('role', 'status');
  popup.hidden = true;
  form.append(popup);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  const options = () => [...list.children] as HTMLElement[];
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

  function choose(option: HTMLElement | undefined): void {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function show(text: string, found: HTMLElement[]): void {
    choose(undefined);
    for (const [index, option] of found.entries()) option.id = `${list.id}-${index}`;
    list.replaceChildren(...found);
    status.textContent = text;
    list.hidden = found.length === 0;
    setOpen(text !== '' && document.activeElement === field);
  }

  function setOpen(open: boolean): void {
    popup.hidden = !open;
    field.setAttribute('aria-expanded', String(open && options().length > 0));
    if (!open) choose(undefined);
  }

  const ask = askAsTyped(field, {
    showNothingAsked: () => show('', []),
    showLoading: () => show(words.loading, []),
    showFailure: () => show(words.failed, []),
    showAnswer(query, answer) {
      const shown = { hits: answer.hits.length, spelled: answer.spelled.length };
      const text = answerText(query, answer, shown, words);
      show(text, shown.hits + shown.spelled === 0 ? [] : optionsOf(answer, searchAddress(form, query), words));
    },
  });

  function follow(option: HTMLElement): void {
    setOpen(false);
    location.assign(new URL(option.dataset.address ?? '', document.baseURI).href);
  }

  /** The option an arrow leads to; from either end it leads back to the field. */
  function step(by: number): void {
    if (popup.hidden) {
      setOpen(status.textContent !== '');
      return;
    }
    const all = options();
    const at = all.indexOf(chosen() as HTMLElement);
    choose(all[at < 0 && by < 0 ? all.length - 1 : at + by]);
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => follow(chosen() as HTMLElement),
    Escape() {
      if (popup.hidden) {
        field.value = '';
        ask();
      } else setOpen(false);
    },
  };
  field.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || isComposing(event) || (event.key === 'Enter' && !chosen())) return;
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
  if (field.value.trim() !== '') ask();
}
