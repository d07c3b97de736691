import { scriptAdder } from '../add-script.ts';
import { queryField, searchAddress, watchComposition } from './search-form.ts';

/**
 * The search box as every page has it: `/` and Ctrl-K focus it, Enter opens the search page (a form may not submit under
 * `form-action 'none'`). Everything else is loaded later: the search when the reader focuses the box, or on the search
 * page once that has been painted; the highlighting of words when an address brings a query along.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
if (form) startBox(form);

function startBox(form: HTMLFormElement): void {
  const field = queryField(form);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    field.select();
    field.scrollIntoView({ block: 'nearest' });
  });
  const { searchPage, searchScript = '', searchArrival = '' } = form.dataset;
  const [script, arrival] = [searchScript, searchArrival].map((path) => new URL(path, document.baseURI).href) as [string, string];
  const addScript = scriptAdder('xunli-search-box', (url) => url === script || url === arrival);
  const add = addOnce(addScript, (url) => url === script && tellFailure(form));
  const composition = watchComposition(field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (searchPage === undefined) {
      if (!composition.composing) location.assign(searchAddress(form, field.value));
      return;
    }
    // Once loaded, the search page's own script searches for what the field holds; it is requested again if it failed to load.
    form.dataset.searchPage = 'asked';
    add(script);
  });
  field.addEventListener('focus', () => add(script));
  const isAsked = Boolean(new URLSearchParams(location.search).get('q'));
  if (document.activeElement === field) add(script);
  if (isAsked) add(searchPage === undefined ? arrival : script);
  else if (searchPage !== undefined) whenPainted(() => add(script));
}

/** Waits for the first paint itself: a mere animation frame would let what is fetched next delay it. */
function whenPainted(call: () => void): void {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    call();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** Returns a function that adds each script only once; one that failed to load may be added again. */
function addOnce(addScript: (url: string) => Promise<void>, fail: (url: string) => void): (url: string) => void {
  const added = new Set<string>();
  return (url) => {
    if (added.has(url)) return;
    added.add(url);
    addScript(url).catch(() => {
      added.delete(url);
      fail(url);
    });
  };
}

/** Says that there is no search: on the search page where its answers stand, else under the box while the reader is in it. */
function tellFailure(form: HTMLFormElement): void {
  let told = document.querySelector('[data-search-status]');
  if (!told) {
    const popup = form.appendChild(document.createElement('p'));
    popup.className = 'search-popup search-status';
    popup.dataset.added = '';
    popup.setAttribute('role', 'status');
    queryField(form).addEventListener('blur', () => popup.remove(), { once: true });
    told = popup;
  }
  told.textContent = form.dataset.failed ?? '';
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const modified = event.ctrlKey || event.metaKey;
  if (modified) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const { target } = event;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return event.key === '/' && !typing;
}
