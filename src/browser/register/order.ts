import { element } from '../element.ts';
import type { Row } from './rows.ts';

/** The columns by their names in addresses, as the heads of the table have them. */
export type Column = 'label' | 'value' | 'time' | 'measure' | 'basis';

/** What rows are sorted by; null for the order of the speech. */
export type Sort = { column: Column; isDown: boolean } | null;

/**
 * Puts rows in order: by value under their units, so that only like stands beside like; by anything else within the parts of the speech.
 * @param units what the heading of each group of units says, by its id and in their order
 */
export function arrange(table: HTMLTableElement, rows: readonly Row[], sort: Sort, units: ReadonlyMap<string, string>): void {
  const ordered = sort ? inOrder(rows, sort) : rows;
  const former = table.querySelectorAll('tbody[data-by-unit]');
  if (sort?.column === 'value') {
    for (const [unit, heading] of units) {
      table.append(unitGroup(heading, table.tHead?.rows[0]?.cells.length ?? 1));
      table.tBodies[table.tBodies.length - 1]?.append(...ordered.filter((row) => row.unit === unit).map(({ row }) => row));
    }
  } else for (const { home, row } of ordered) home.append(row);
  for (const group of former) group.remove();
}

function inOrder(rows: readonly Row[], { column, isDown }: { column: Column; isDown: boolean }): Row[] {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = isDown ? -1 : 1;
  if (column !== 'value') {
    const keyed = rows.map((row) => ({ row, key: textIn(row.row, column) }));
    return keyed.sort((a, b) => sign * collator.compare(a.key, b.key)).map(({ row }) => row);
  }
  // What has no number, a ratio or 数十, comes last, upwards and downwards.
  const counted = rows.filter(({ amount }) => !Number.isNaN(amount));
  counted.sort((a, b) => sign * (a.amount - b.amount));
  return [...counted, ...rows.filter(({ amount }) => Number.isNaN(amount))];
}

/** Times are compared as they are kept (2020-11), not as they are called; the whole period comes after all dates. */
function textIn(row: HTMLTableRowElement, column: Exclude<Column, 'value'>): string {
  const selectors = { label: '.entry', measure: 'td:nth-of-type(3)', basis: 'td:last-child' };
  return column === 'time' ? (row.dataset.asOf ?? '') : (row.querySelector(selectors[column])?.textContent?.trim() ?? '');
}

function unitGroup(heading: string, columns: number): HTMLElement {
  const name = element('span', { role: 'heading', 'aria-level': '2' }, heading);
  const head = element('th', { scope: 'rowgroup', colspan: String(columns), role: 'rowheader' }, name);
  return element('tbody', { 'data-by-unit': '', role: 'rowgroup' }, element('tr', { class: 'group', role: 'row' }, head));
}
