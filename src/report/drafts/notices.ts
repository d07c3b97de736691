import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../report.ts';
import { openItems, type ReadItem } from './read-item.ts';

const codes = { draft: 'draft-entry', guessed: 'draft-guess', missing: 'draft-missing' } as const;

/** Every open place of a draft as a notice: it refuses nothing. */
export function draftsOf({ readItems }: Pick<Report, 'readItems'>): Diagnostic[] {
  return readItems.flatMap(({ kind, name, place, state }) => (state === 'read' ? [] : [diagnostic(codes[state], place, { kind, name })]));
}

/** Why a draft is not published: told once, at its first open place; null of a report that was read through. */
export function draftRefusal({ readItems }: Pick<Report, 'readItems'>): Diagnostic | null {
  const open = openItems(readItems);
  const [first] = open;
  if (!first) return null;
  const counts = Object.entries(countsOf(open)).map(([state, count]) => [state, String(count)]);
  return diagnostic('draft-unread', first.place, { open: String(open.length), ...Object.fromEntries(counts) });
}

/** How many places nobody has read, by what they lack. */
export function countsOf(open: readonly ReadItem[]): Record<keyof typeof codes, number> {
  const counts = { draft: 0, guessed: 0, missing: 0 };
  for (const { state } of open) if (state !== 'read') counts[state] += 1;
  return counts;
}

/** How far an area has been read through; area 0 is all that stands outside of them. */
export interface AreaProgress {
  area: number;
  read: number;
  total: number;
}

/** How far each area has been read through, in their order. */
export function progressOf({ readItems }: Pick<Report, 'readItems'>): AreaProgress[] {
  const areas = new Map<number, AreaProgress>();
  for (const { area, state } of readItems) {
    const { read, total } = areas.get(area) ?? { read: 0, total: 0 };
    areas.set(area, { area, read: read + (state === 'read' ? 1 : 0), total: total + 1 });
  }
  return [...areas.values()].sort((one, other) => one.area - other.area);
}
