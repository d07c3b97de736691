import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../figures/figure.ts';
import { listOf, seriesOf } from '../mdx/attributes.ts';
import type { Report, TagUse } from '../report.ts';

/**
 * Numbers in the text of a measure or of a question that were spoken in another one: the sentence beside them would not be the one that
 * says them.
 */
export function elsewhereDiagnostics({ figureById, uses }: Report): Diagnostic[] {
  return uses.flatMap(({ tag, attributes, place, measure }) => {
    const figure = tag === 'Value' ? figureById.get(attributes.id ?? '') : undefined;
    const spokenIn =
      figure && (figure.measure || figure.question || (measure.startsWith('q') && figure.area > 0 ? String(figure.area) : ''));
    if (measure === '' || !spokenIn || spokenIn === measure) return [];
    return [diagnostic('figure-elsewhere', place, { id: attributes.id ?? '', measure, spokenIn })];
  });
}

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
export function rowDiagnostics({ figureById, uses }: Report): Diagnostic[] {
  return uses.flatMap((use) =>
    rowsOf(use).flatMap((row, index) =>
      strangers(row, figureById)
        .slice(0, 1)
        .map(({ id, other }) => diagnostic('compare-row', use.place, { tag: use.tag, row: String(index + 1), id, other })),
    ),
  );
}

/** What a text can be recognised by: pairs of neighbouring Han characters, and words of other scripts from four letters on. */
function pairsOf(text: string): Set<string> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return new Set([...pairs, ...(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])]);
}

/** How much two texts have in common; an English word tells as much as the two pairs of a Chinese word of three characters. */
function shared(a: Set<string>, b: Set<string>): number {
  return [...a].filter((part) => b.has(part)).reduce((sum, part) => sum + (/^[a-z]/.test(part) ? 2 : 1), 0);
}

interface Slot {
  use: TagUse;
  near: Set<string>;
  own: Set<string>;
}

/** What tells a figure apart: its label and the words around its numeral. */
function wordsOf({ label, quote }: Figure): Set<string> {
  return pairsOf(`${label} ${quote ? quote.prefix.slice(-8) + quote.exact + quote.suffix.slice(0, 8) : ''}`);
}

/** Two shared pairs more than the present order has: one may be chance. */
const margin = 1;

/**
 * Pairs of numbers in one measure that would fit the words around them better if they changed places: the likely sign
 * of two ids written the wrong way round. Numbers without telling words around them (“43%和33%”) cannot be judged.
 */
export function swappedDiagnostics({ figureById, uses }: Report): Diagnostic[] {
  const slots = uses.flatMap((use): Slot[] => {
    const figure = use.tag === 'Value' && use.measure !== '' ? figureById.get(use.attributes.id ?? '') : undefined;
    return figure ? [{ use, near: pairsOf(use.near), own: wordsOf(figure) }] : [];
  });
  const byMeasure = [...Map.groupBy(slots, ({ use }) => use.measure).values()];
  return byMeasure.flatMap((all) => all.flatMap((one, index) => swappedWith(one, all.slice(index + 1))));
}

function swappedWith(one: Slot, others: Slot[]): Diagnostic[] {
  return others
    .filter((other) => isSwapped(one, other))
    .map((other) =>
      diagnostic('figures-swapped', one.use.place, { id: one.use.attributes.id ?? '', other: other.use.attributes.id ?? '' }),
    );
}

function isSwapped(one: Slot, other: Slot): boolean {
  const asWritten = shared(one.near, one.own) + shared(other.near, other.own);
  const changed = shared(one.near, other.own) + shared(other.near, one.own);
  return changed > asWritten + margin;
}
