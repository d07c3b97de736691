import { scriptAdder } from '../add-script.ts';
import { queryField, searchAddress, watchComposition } from './input.ts';

/**
 * The search box as every page has it: `/` and Ctrl-K lead to it, Enter leads to the search page (a form may not submit
 * under `form-action 'none'`). What else the box does is loaded when the reader turns to it, on the search page itself
 * once that has been painted, and what marks the words when an address brings a query along.
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
  const add = addOnce(scriptAdder('xunli-search-box', (url) => url === script || url === arrival));
  const composition = watchComposition(field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (searchPage === undefined) {
      if (!composition.composing) location.assign(searchAddress(form, field.value));
      return;
    }
    // The search page's own script, when it has come, asks what stands in the field; one that did not come is fetched again.
    form.dataset.searchPage = 'asked';
    add(script);
  });
  field.addEventListener('focus', () => add(script));
  const isAsked = Boolean(new URLSearchParams(location.search).get('q'));
  if (document.activeElement === field) add(script);
  if (isAsked) add(searchPage === undefined ? arrival : script);
  else if (searchPage !== undefined) whenPainted(() => add(script));
}

/** Calls when something of the page has been seen; a frame that was only begun delays it with what is fetched meanwhile. */
function whenPainted(call: () => void): void {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    call();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** Adds a script one time only; one that failed may be tried again. */
function addOnce(addScript: (url: string) => Promise<void>): (url: string) => void {
  const added = new Set<string>();
  return (url) => {
    if (added.has(url)) return;
    added.add(url);
    addScript(url).catch((error: unknown) => {
      added.delete(url);
      console.warn(error);
    });
  };
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const modified = event.ctrlKey || event.metaKey;
  if (modified) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const { target } = event;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return event.key === '/' && !typing;
}
