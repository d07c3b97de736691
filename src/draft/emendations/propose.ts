import type { DraftingWords } from '../../i18n/drafting.ts';
import { isPageFurniture } from '../../report/document/furniture.ts';
import { uniqueStretch } from '../../report/proposals/unique-quote.ts';
import type { EmendationEntry } from '../../report/schema/registers.ts';
import type { Damage } from './damage.ts';
import { lostFields } from './head-fields.ts';
import { lostMarks } from './marks.ts';
import { halfPairs } from './quotation-marks.ts';
import { lostUnits } from './units.ts';
import { unmarkedNames } from './unmarked-names.ts';

/**
 * Entries for emendations.yaml: how the places of a verbatim text that seem damaged may be read, in the order of the text. All of them are
 * guesses.
 */
export function proposeEmendations(raw: string, words: DraftingWords): EmendationEntry[] {
  const found = [...lostMarks(raw), ...lostUnits(raw), ...halfPairs(raw), ...lostFields(raw)].filter(({ start }) => !isOfPage(raw, start));
  const mended = found.filter(({ reason }) => reason === 'openingMark' || reason === 'closingMark');
  // A text that lost nothing may leave marks out at will.
  const unmarked =
    found.length > 0
      ? unmarkedNames(
          raw,
          mended.map(({ reading }) => reading.slice(1, -1)),
        )
      : [];
  return apart([...found, ...unmarked]).map((damage) => entryOf(raw, damage, words));
}

/** Whether a place stands in a line that belongs to the page: it is no part of the speech. */
function isOfPage(raw: string, at: number): boolean {
  const end = raw.indexOf('\n', at);
  return isPageFurniture(raw.slice(raw.lastIndexOf('\n', at - 1) + 1, end < 0 ? raw.length : end).trim());
}

/** Damages in order; of two that overlap the first. */
function apart(damages: readonly Damage[]): Damage[] {
  let end = 0;
  return [...damages]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((damage) => {
      const isFree = damage.start >= end;
      if (isFree) end = damage.end;
      return isFree;
    });
}

function entryOf(raw: string, { start, end, reading, reason, details = {}, isGap }: Damage, words: DraftingWords): EmendationEntry {
  const wide = uniqueStretch(raw, { start, end }, { start: 0, end: raw.length }) ?? { start, end };
  return {
    passage: raw.slice(start, end),
    prefix: raw.slice(wide.start, start),
    suffix: raw.slice(end, wide.end),
    reading,
    reason: words.damage[reason].replace(/\{(\w+)\}/g, (_, key: string) => details[key] ?? ''),
    certainty: isGap ? 'unknown' : 'possible',
  };
}
