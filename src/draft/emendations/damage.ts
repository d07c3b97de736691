import type { DraftingWords } from '../../i18n/drafting.ts';

/** A place of a verbatim text that seems damaged, [start, end), with how it may be read. */
export interface Damage {
  start: number;
  end: number;
  reading: string;
  /** Why it seems so, and what goes into these words. */
  reason: keyof DraftingWords['damage'];
  details?: Record<string, string>;
  /** Whether what stood there cannot be known: the reading marks a gap. */
  isGap?: true;
}

/** How a reading marks that something stood there which cannot be known. */
export const gap = '〔…〕';

/** The damages that a pattern finds; nothing where a place only looks like one. */
export function damagesOf(
  text: string,
  pattern: RegExp,
  damage: (found: RegExpExecArray) => Omit<Damage, 'start' | 'end'> | null,
): Damage[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const read = damage(found);
    return read ? [{ start: found.index, end: found.index + found[0].length, ...read }] : [];
  });
}
