import type { ChartFigure } from '../../report/charts/request.ts';
import type { Bound, Form } from '../../report/numerals/amount.ts';

/** A figure as the register shows it. */
export interface RegisterFigure extends ChartFigure {
  row: HTMLTableRowElement;
  /** The number with its unit and its sign, as they stand in the row. */
  amount: readonly Node[];
  /** Its time in words. */
  time: string;
  /** What its formula is; empty where it was said. */
  expression: string;
  /** The link to its sentence or, where it is derived, to its own row. */
  proof: { href: string; text: string };
  /** Id of its sentence; empty where it is derived. */
  sentence: string;
  note: string;
  /** What the editor doubts of it. */
  doubts: { text: string }[];
}

/** The figures of the register by their ids, read from its rows: a comparison shows what the rows show. */
export function registerFigures(table: HTMLTableElement): Map<string, RegisterFigure> {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.figure')];
  return new Map(rows.map((row) => [row.id.replace(/^f-/, ''), figureOf(row)]));
}

/** The same figures by the ids that they had in former editions as well: the places of those stand in their rows. */
export function byAnyId(figures: ReadonlyMap<string, RegisterFigure>): Map<string, RegisterFigure> {
  const former = [...figures.values()].flatMap((figure) =>
    [...figure.row.querySelectorAll('.amount > [id]')].map(({ id }) => [id.replace(/^f-/, ''), figure] as const),
  );
  return new Map([...former, ...figures]);
}

function figureOf(row: HTMLTableRowElement): RegisterFigure {
  const textOf = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
  const { unit = '', asOf = '', basis, form = 'point', bound = 'exact' } = row.dataset;
  const amount = row.querySelector<HTMLElement>('.amount');
  const link = amount?.querySelector<HTMLAnchorElement>('a');
  const expression = textOf('.derivation [data-structure="expression"]');
  return {
    id: row.id.replace(/^f-/, ''),
    label: textOf('.entry'),
    form: form as Form,
    numbers: (amount?.dataset.value ?? amount?.querySelector('b')?.textContent ?? '').split(' ').filter((number) => number !== ''),
    bound: bound as Bound,
    unit,
    display: { before: '', number: textOf('.amount .number'), after: '' },
    asOf,
    basis: basis === 'derived' ? 'derived' : 'quoted',
    row,
    amount: [...(link?.childNodes ?? [])],
    time: textOf('td[data-structure="as-of"]'),
    expression,
    proof: { href: link?.getAttribute('href') ?? '', text: expression || textOf('.citation [data-structure="sentence"]') },
    sentence: textOf('td:last-child [data-structure="sentence"]'),
    note: textOf('.remark'),
    signs: { derived: '', plan: textOf('.amount .plan-sign'), doubt: textOf('.amount .doubt-sign') },
    doubts: [...row.querySelectorAll('.doubt')].map(({ textContent }) => ({ text: (textContent ?? '').replace(/^[\s※]+/u, '').trim() })),
  };
}
