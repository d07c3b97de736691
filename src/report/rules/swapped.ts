import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { figuresById } from '../figures/by-id.ts';
import type { Figure } from '../figures/figure.ts';
import type { Report, TagUse } from '../report.ts';

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
const MARGIN = 1;

/**
 * Pairs of numbers in one measure that would fit the words around them better if they changed places: the likely sign
 * of two ids written the wrong way round. Numbers without telling words around them (“43%和33%”) cannot be judged.
 */
export function swappedDiagnostics({ figures, uses }: Report): Diagnostic[] {
  const byId = figuresById(figures);
  const slots = uses.flatMap((use): Slot[] => {
    const figure = use.tag === 'Value' && use.measure !== '' ? byId.get(use.attributes.id ?? '') : undefined;
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
  return changed > asWritten + MARGIN;
}
