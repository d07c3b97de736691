import type { Figure } from '../../report/figures/figure.ts';
import type { Part } from '../draft-file.ts';

const mostTiles = 4;
const fewest = { tiles: 2, bars: 4 };
const mostBars = 12;

/** Tiles, comparisons and a chart of the figures of one measure, as far as they are alike; none says more than its figures. */
export function summariesOf(key: string, title: string, own: readonly Figure[], all: readonly Figure[]): Part[] {
  const tiles = own.filter(isLeading).slice(0, mostTiles);
  const parts = [
    tiles.length >= fewest.tiles ? `<Stats figures="${idsOf(tiles)}" />` : '',
    ...comparisons(own, all),
    ...alike(own).map((group) => chartOf(title, group)),
  ];
  return parts.filter((text) => text !== '').map((text, nth) => ({ key: `${key}#summary${nth}`, text: `${text}\n\n` }));
}

/** What is counted, rather than by how much it grew. */
function isLeading({ unit, spoken, plan, value }: Figure): boolean {
  return spoken !== null && !plan && unit !== '' && !/[%‰]|百分点|percent/u.test(unit) && Number.isFinite(value);
}

function idsOf(figures: readonly Figure[]): string {
  return figures.map(({ id }) => id).join(' ');
}

/** Before and after, where the value before was computed from how much it grew. */
function comparisons(own: readonly Figure[], all: readonly Figure[]): string[] {
  const ids = new Set(own.map(({ id }) => id));
  const rows = all.flatMap(({ id, derivation }) => {
    const [after = '', growth = ''] = derivation?.inputs ?? [];
    return derivation?.operation === 'baseOfGrowth' && ids.has(after) && ids.has(growth) ? [{ before: id, after, growth }] : [];
  });
  if (rows.length === 0) return [];
  const list = (key: 'before' | 'after' | 'growth') => rows.map((row) => row[key]).join(' ');
  return [`<Compare before="${list('before')}" after="${list('after')}" change="${list('growth')}" />`];
}

/** Figures of one time that are counted in one unit, where there are enough of them for a chart. */
function alike(own: readonly Figure[]): Figure[][] {
  const groups = Map.groupBy(own.filter(isLeading), ({ unit, asOf }) => `${unit} ${asOf}`);
  return [...groups.values()].filter((group) => group.length >= fewest.bars).map((group) => group.slice(0, mostBars));
}

function chartOf(title: string, figures: readonly Figure[]): string {
  const sorted = [...figures].sort((a, b) => b.value - a.value);
  const labels = sorted.map(({ label }) => attribute(label));
  const join = /\p{Script=Han}/u.test(title) ? '、' : ', ';
  return `<Chart type="horizontal-bar" title="${attribute(title)}" description="${labels.join(join)}" figures="${idsOf(sorted)}" />`;
}

/** Text in an attribute in quotation marks. */
function attribute(text: string): string {
  return text
    .replaceAll('"', '”')
    .replaceAll('|', '/')
    .replace(/[{}<>]/g, ' ');
}
