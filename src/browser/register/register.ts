/** The register of figures: filters and sorts the rows that the page already has. */
const table = document.querySelector<HTMLTableElement>('table.register');
const form = document.querySelector<HTMLFormElement>('form[data-register-filter]');
if (table && form) startRegister(table, form);

function startRegister(table: HTMLTableElement, form: HTMLFormElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.figure')];
  const filter = () => showMatching(table, form, rows);
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) makeSortable(table, heading);
  filter();
}

/** Hides the rows that do not match and the groups left without rows, and says how many rows remain. */
function showMatching(table: HTMLTableElement, form: HTMLFormElement, rows: HTMLTableRowElement[]): void {
  const fields = new FormData(form);
  const value = (name: string) => String(fields.get(name) ?? '');
  const words = value('text').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const text = (row.textContent ?? '').normalize('NFKC').toLowerCase();
    const matches = words.every((word) => text.includes(word));
    const fits = (name: string) => value(name) === '' || row.closest(`[data-${name}="${value(name)}"]`) !== null;
    row.hidden = !(matches && fits('area') && fits('basis'));
  }
  for (const group of table.tBodies) group.hidden = !group.querySelector('tr.figure:not([hidden])');
  const shown = rows.filter((row) => !row.hidden).length;
  const output = form.querySelector('output');
  if (!output) return;
  const { count = '', none = '' } = output.dataset;
  output.value = shown === 0 ? none : count.replace('{shown}', String(shown)).replace('{total}', String(rows.length));
}

/** Turns a column's heading into a button that sorts the rows of every group by it, ascending and descending in turn. */
function makeSortable(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = heading.dataset.sortTitle ?? '';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const ascending = heading.getAttribute('aria-sort') !== 'ascending';
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    for (const group of table.tBodies) sortRows(group, heading, ascending);
  });
}

/**
 * Sorts by the text of a column; figures by their value, which is in `data-value` where the cell shows it in 万 or it is a range,
 * that stands by its lower end. What has no value, a ratio or 数十, comes last, upwards and downwards.
 */
function sortRows(group: HTMLTableSectionElement, heading: HTMLTableCellElement, ascending: boolean): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = [...group.querySelectorAll<HTMLTableRowElement>('tr.figure')];
  const cellOf = (row: HTMLTableRowElement) => row.cells[heading.cellIndex];
  const textOf = (row: HTMLTableRowElement) => cellOf(row)?.textContent?.trim() ?? '';
  const isNumber = heading.dataset.sort === 'value';
  const last = isNumber ? rows.filter((row) => Number.isNaN(amountOf(row, cellOf(row)))) : [];
  const sorted = rows.filter((row) => !last.includes(row));
  sorted.sort((a, b) => (isNumber ? amountOf(a, cellOf(a)) - amountOf(b, cellOf(b)) : collator.compare(textOf(a), textOf(b))));
  group.append(...(ascending ? sorted : sorted.reverse()), ...last);
}

/** What a figure is sorted by: its number, the lower one of a range; NaN where it has none. */
function amountOf({ dataset: { form } }: HTMLTableRowElement, cell: HTMLTableCellElement | undefined): number {
  if (form === 'ratio' || form === 'vague') return Number.NaN;
  const [number = ''] = (cell?.dataset.value ?? cell?.querySelector('b')?.textContent ?? '').split(' ');
  return Number.parseFloat(number);
}
