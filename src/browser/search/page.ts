import { type Choice, facets } from '../../search/shared/facets.ts';
import { askAsTyped } from './asking.ts';
import { pageFinder } from './finder.ts';
import { isComposing, queryField, searchAddress } from './input.ts';
import { remember } from './recent.ts';
import { createSearchView } from './view.ts';

/** The search page: its address (`?q=`, `kind=`, `area=`) and what it shows say the same. */
export function startSearchPage(form: HTMLFormElement, results: HTMLElement): void {
  const field = queryField(form);
  const given = new URLSearchParams(location.search);
  const choice: Choice = {};
  for (const facet of facets) if (given.get(facet)) choice[facet] = given.get(facet) ?? '';

  const view = createSearchView(results, choice, keepAddress, (query) => {
    field.value = query;
    field.focus();
    ask();
  });
  const ask = askAsTyped(field, view, keepAddress);

  /** The first question comes from the address itself. */
  function keepAddress(): void {
    const address = new URL(searchAddress(form, field.value));
    for (const facet of facets) if (choice[facet] && address.search) address.searchParams.set(facet, choice[facet]);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  field.addEventListener('change', () => remember(field.value));
  // The field may have been turned to, and typed into, before this script came.
  const prepare = () => pageFinder().prepare();
  if (document.activeElement === field) prepare();
  else field.addEventListener('focus', prepare, { once: true });
  walkResults(field, results);

  field.value ||= given.get('q') ?? '';
  if (form.dataset.searchPage === 'asked') remember(field.value);
  ask();
}

/** Lets the arrow keys walk from the field through the results and back; Escape returns to the field. */
function walkResults(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('[data-search-list] a')];

  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.key !== 'ArrowDown' || isComposing(event) || !first) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const steps: Record<string, HTMLElement | undefined> = { Escape: field, ArrowUp: all[at - 1] ?? field, ArrowDown: all[at + 1] };
    const next = at >= 0 ? steps[event.key] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
