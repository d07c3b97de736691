import type { MessagesFor } from '../message.ts';

const byHeads = 'readers are led to one cell of one table';
/** Names as English lists them. */
function listed(names: string | undefined): string {
  return (names ?? '').replaceAll('、', ', ');
}

/** Which rows or columns there are, and the nearest of them. */
function headsThere({ nearest, known }: Record<string, string>, key: 'row' | 'column'): string {
  if (nearest) return `change it to ${key}: ${nearest}`;
  return known
    ? `its ${key}s are: ${listed(known)}`
    : `its ${key}s have no names; give the number, such as ${key}: 2 (as in the id r2c2 of a cell)`;
}

/** Figures quoted from the cells of tables. */
export const cells = {
  'table-none': {
    what: (d) => `the speech has no table “${d.table}”`,
    why: byHeads,
    fix: (d) => {
      if (!d.tables) return 'no table was read in the speech; quote its words instead';
      return d.nearest
        ? `change it to table: ${d.nearest}; the tables of the speech are: ${listed(d.tables)}`
        : `the tables of the speech are: ${listed(d.tables)}`;
    },
  },
  'table-row-none': { what: (d) => `table ${d.table} has no row “${d.name}”`, why: byHeads, fix: (d) => headsThere(d, 'row') },
  'table-column-none': { what: (d) => `table ${d.table} has no column “${d.name}”`, why: byHeads, fix: (d) => headsThere(d, 'column') },
  'table-row-many': {
    what: (d) => `several rows of table ${d.table} are called “${d.name}”: ${listed(d.numbers)}`,
    why: byHeads,
    fix: (d) =>
      `give the number, such as row: ${d.first}${d.whole ? `; or name the row above that it is a part of, too: row: ${d.whole}` : ''}`,
  },
  'table-column-many': {
    what: (d) => `several columns of table ${d.table} are called “${d.name}”: ${listed(d.numbers)}`,
    why: byHeads,
    fix: (d) => `give the number, such as column: ${d.first}${d.whole ? `; or name the head above it, too: column: ${d.whole}` : ''}`,
  },
  'cell-empty': {
    what: (d) => `in table ${d.table}, the cell in row “${d.row}” and column “${d.column}” is empty`,
    why: 'an empty cell says no number',
    fix: 'name another row or column; where the source lost it, supply it in emendations.yaml first',
  },
  'unit-inherited': {
    what: (d) => `the unit of “${d.value}” is “${d.said}”; ${d.unit ? `“${d.unit}” was typed` : 'none was typed'}`,
    why: 'it stands in the head of the table, above the table or behind a list, and holds for this number: another makes it wrong',
    fix: (d) => `type it as the source has it: value: ${d.value}, unit: ${d.said === '%' ? '"%"' : d.said}`,
  },
  'cell-in-brackets': {
    what: (d) => `“${d.cell}” stands in brackets in the table, and nobody can tell whether it is negative`,
    why: 'some tables put negative numbers in brackets, others what is only added; read wrongly, it says the opposite',
    fix: (d) => `say in emendations.yaml how it is read: -${d.number} if it is negative, else ${d.number}, with the reason`,
  },
  'rows-uneven': {
    what: (d) => `row ${d.row} of table ${d.table} has ${d.cells} cells, its head has ${d.columns}`,
    why: 'with a cell too few or too many, there is no telling below which head the numbers stand',
    fix: 'leave it if the cells are empty in the source; else complete the row in emendations.yaml, an empty cell as —',
  },
  'unit-nowhere': {
    what: (d) => `table ${d.table} has numbers without a unit (${d.count}); the first is “${d.cell}”`,
    why: 'an output, a sum or a share without its unit tells readers nothing',
    fix: 'give unit and editorialUnit: true where you quote one; if the source lost the unit, add it to the head in emendations.yaml',
  },
  'quoted-row-uneven': {
    what: (d) => `the row of “${d.cell}” (row ${d.row} of table ${d.table}) has ${d.cells} cells, its head has ${d.columns}`,
    why: 'there is no telling below which head the number stands, and below another it is another figure',
    fix: 'complete or part the cells of the row in emendations.yaml first, an empty one as —, then quote it',
  },
  'quoted-unit-nowhere': {
    what: (d) => `“${d.cell}” (row ${d.row} of table ${d.table}) has no unit in the source, and no unit was typed`,
    why: 'an output, a sum or a share without its unit tells readers nothing',
    fix: 'type unit, with editorialUnit: true; if the source lost the unit, add it to the head in emendations.yaml',
  },
} satisfies MessagesFor;
