import type { Asked } from './asked.ts';

/** A row of the register with what it is filtered and sorted by. */
export interface Row {
  row: HTMLTableRowElement;
  /** The group of the part in which it was said. */
  home: HTMLTableSectionElement;
  /** The id of its unit's group; the same for units that count the same thing. */
  unit: string;
  /** Its number, the lower one of a range; NaN where it has none, as a ratio or 数十. */
  amount: number;
  /** All that it says of its figure, as words are looked for in it. */
  text: string;
}

/** The rows of a table in the order of the speech, also of a page that was saved while they were sorted. */
export function rowsOf(table: HTMLTableElement): Row[] {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.figure')];
  const homes = [...table.tBodies];
  for (const [place, row] of rows.entries()) {
    const { dataset } = row;
    dataset.place ??= String(place);
    dataset.home ??= String(homes.indexOf(row.parentElement as HTMLTableSectionElement));
  }
  rows.sort((a, b) => Number(a.dataset.place) - Number(b.dataset.place));
  return rows.map((row) => ({
    row,
    home: homes[Number(row.dataset.home)] as HTMLTableSectionElement,
    unit: row.dataset.unitGroup ?? row.dataset.unit ?? '',
    amount: amountOf(row),
    text: textOf(row),
  }));
}

/** The number is in `data-value` where the cell shows it in 万 or it is a range. */
function amountOf(row: HTMLTableRowElement): number {
  const { form } = row.dataset;
  if (form === 'ratio' || form === 'vague') return Number.NaN;
  const cell = row.querySelector<HTMLElement>('.amount');
  const [number = ''] = (cell?.dataset.value ?? cell?.querySelector('b')?.textContent ?? '').split(' ');
  return Number.parseFloat(number);
}

/** What stands in the words of a citation, or of figures that it leads to, is not said of the figure itself. */
function textOf(row: HTMLTableRowElement): string {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll('.citation, .related')) other.remove();
  return folded(copy.textContent ?? '');
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a row is what was asked for. */
export function matches({ row, home, unit, text }: Row, asked: Asked): boolean {
  const words = folded(asked.text).split(/\s+/).filter(Boolean);
  const fits = (wanted: string, own = '') => wanted === '' || wanted === own;
  return (
    fits(asked.area, home.dataset.area) &&
    fits(asked.unit, unit) &&
    fits(asked.basis, row.dataset.basis) &&
    words.every((word) => text.includes(word))
  );
}
