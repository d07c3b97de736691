import { scriptAdder } from '../browser/add-script.ts';
import { queryField, searchAddress, watchComposition } from './search-input.ts';

/**
 * The search box as every page has it: `/` and Ctrl-K lead to it, Enter leads to the search page (a form may not submit
 * under `form-action 'none'`). What else the box does is loaded when the reader turns to it, and what marks the words
 * when an address brings a query along.
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
  if (form.dataset.searchPage !== undefined) return;
  const composition = watchComposition(field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composition.composing) location.assign(searchAddress(form, field.value));
  });
  const { searchScript = '', searchArrival = '' } = form.dataset;
  const [script, arrival] = [searchScript, searchArrival].map((path) => new URL(path, document.baseURI).href) as [string, string];
  const addScript = scriptAdder('xunli-search-box', (url) => url === script || url === arrival);
  const add = (url: string) => void addScript(url).catch((error: unknown) => console.warn(error));
  field.addEventListener('focus', () => add(script), { once: true });
  if (document.activeElement === field) add(script);
  if (new URLSearchParams(location.search).get('q')) add(arrival);
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const modified = event.ctrlKey || event.metaKey;
  if (modified) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const { target } = event;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return event.key === '/' && !typing;
}
