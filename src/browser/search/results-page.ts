import { pageFinder } from '../../search/browser/finder.ts';
import { type Choice, facets } from './filters.ts';
import { createResultsView } from './results-view.ts';
import { searchAsTyped } from './search-as-typed.ts';
import { isComposing, queryField, searchAddress } from './search-form.ts';

/** Starts the search page. Its address (`?q=`, `kind=`, `area=`) always names what it shows. */
export function startResultsPage(form: HTMLFormElement, results: HTMLElement): void {
  const field = queryField(form);
  const given = new URLSearchParams(location.search);
  const choice: Choice = {};
  for (const facet of facets) if (given.get(facet)) choice[facet] = given.get(facet) ?? '';

  const takeUp = (query: string) => {
    field.value = query;
    field.focus();
    search();
  };
  const view = createResultsView(results, choice, updateAddress, takeUp, () => search());
  const search = searchAsTyped(field, view, updateAddress);

  function updateAddress(): void {
    // Always its own: HTTrack copies this page under a name for each query, and a page on disk may take no other's address.
    const address = new URL(location.href);
    address.hash = '';
    address.search = new URL(searchAddress(form, field.value)).search;
    for (const facet of facets) if (choice[facet] && address.search) address.searchParams.set(facet, choice[facet]);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener('change', () => view.remember(field.value));
  // The reader may have focused the field, and typed into it, before this script arrived.
  const prepare = () => pageFinder().prepare();
  if (document.activeElement === field) prepare();
  else field.addEventListener('focus', prepare, { once: true });
  addArrowKeys(field, results);

  field.value ||= given.get('q') ?? '';
  if (form.dataset.searchPage === 'asked') view.remember(field.value);
  search();
}

/** Lets the arrow keys move from the field through the results and back; Escape returns to the field. */
function addArrowKeys(field: HTMLInputElement, results: HTMLElement): void {
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
