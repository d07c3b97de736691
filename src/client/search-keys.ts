/** Lets the arrow keys walk from the field through the results and back; Escape returns to the field. */
export function walkResults(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('[data-search-list] a')];

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = document.activeElement instanceof HTMLAnchorElement ? all.indexOf(document.activeElement) : -1;
    const next = at >= 0 ? stepFrom(event.key, at, field, all) : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function stepFrom(key: string, at: number, field: HTMLElement, all: HTMLElement[]): HTMLElement | undefined {
  if (key === 'Escape') return field;
  if (key === 'ArrowUp') return all[at - 1] ?? field;
  if (key === 'ArrowDown') return all[at + 1];
  return undefined;
}
