/** Returns the field of a search form. Throws when the form has none. */
export function queryField(form: HTMLFormElement): HTMLInputElement {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) throw new Error('A search form needs a field named q');
  return field;
}

/** Returns the address of the search page with a query. Not by the form's action, which HTTrack leads back to the site it copied. */
export function searchAddress(form: HTMLFormElement, query: string): string {
  const address = new URL(form.dataset.searchForm ?? '', document.baseURI);
  address.search = query.trim() === '' ? '' : new URLSearchParams({ q: query.trim() }).toString();
  return address.href;
}

/**
 * Returns a state that tells whether an input method is composing in a field. Also stops the Enter that commits a
 * candidate: some browsers would submit the form with it.
 */
export function watchComposition(input: HTMLInputElement): { composing: boolean } {
  const state = { composing: false };
  input.addEventListener('compositionstart', () => {
    state.composing = true;
  });
  input.addEventListener('compositionend', () => {
    state.composing = false;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
  return state;
}

/** Safari ends the composition before the keydown that ended it, and marks that one only by its old key code. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
