import { queryField, watchComposition } from './search-input.ts';

/**
 * The search field in the head of every page. A form may not submit under `form-action 'none'`, so the script
 * goes to the search page itself; `/` and Ctrl-K lead to the field.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-form]:not([data-search-page])')) {
  const field = queryField(form);
  const composition = watchComposition(field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composition.composing) return;
    const address = new URL(form.getAttribute('action') ?? '', document.baseURI);
    address.search = new URLSearchParams({ q: field.value.trim() }).toString();
    location.assign(address.href);
  });
}

document.addEventListener('keydown', (event) => {
  const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!shortcut && !(event.key === '/' && !isTyping(event))) return;
  const form = document.querySelector<HTMLFormElement>('form[data-search-page], form[data-search-form]');
  if (!form) return;
  event.preventDefault();
  queryField(form).select();
});

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
