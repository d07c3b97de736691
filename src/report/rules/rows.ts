import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { figuresById } from '../figures/by-id.ts';
import type { Figure } from '../figures/figure.ts';
import { listOf, seriesOf } from '../mdx/attributes.ts';
import type { Report, TagUse } from '../report.ts';

/** One row of a comparison: ids of the value before, the value after and, where it is shown, the change. */
interface Row {
  before: string;
  after: string;
  change: string | undefined;
}

/** The rows that a tag sets side by side. */
function rowsOf({ tag, attributes }: TagUse): Row[] {
  const isChart = tag === 'Chart' && attributes.type === 'before-after';
  if (tag !== 'Compare' && !isChart) return [];
  const [before = [], after = []] = isChart ? seriesOf(attributes.figures) : [listOf(attributes.before), listOf(attributes.after)];
  const changes = isChart ? [] : listOf(attributes.change);
  return before.map((id, row) => ({ before: id, after: after[row] ?? '', change: changes[row] }));
}

/** The figure of a row that belongs to another row, and what it was computed from or tells about instead. */
function strangers({ before, after, change }: Row, byId: ReadonlyMap<string, Figure>): { id: string; other: string }[] {
  const [former, changed] = [byId.get(before), byId.get(change ?? '')];
  const [now, growth] = former?.derivation?.operation === 'baseOfGrowth' ? former.derivation.inputs : [];
  const compared =
    changed?.derivation && /^(?:growth|ratio|difference)$/.test(changed.derivation.operation) ? changed.derivation.inputs : [];
  const wrong = (id: string, other: string | undefined, row: (string | undefined)[]) =>
    other && row[0] !== undefined && !row.includes(other) ? [{ id, other }] : [];
  return [
    ...wrong(before, now, [after]),
    ...wrong(before, growth, [change]),
    ...wrong(change ?? '', changed?.growthOf, [after]),
    ...compared.flatMap((id) => wrong(change ?? '', id, [before, after])),
  ];
}

/** Comparisons whose rows set figures side by side that were computed from, or tell about, others than those beside them. */
export function rowDiagnostics({ figures, uses }: Report): Diagnostic[] {
  const byId = figuresById(figures);
  return uses.flatMap((use) =>
    rowsOf(use).flatMap((row, index) =>
      strangers(row, byId)
        .slice(0, 1)
        .map(({ id, other }) => diagnostic('compare-row', use.place, { tag: use.tag, row: String(index + 1), id, other })),
    ),
  );
}
