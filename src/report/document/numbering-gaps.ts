import type { Block } from './block.ts';
import { markerAt } from './markers.ts';

/** A place where numbering passes over a number: the marker before, the one there, and where it stands. */
export interface NumberingGap {
  before: string;
  marker: string;
  start: number;
}

/** Where headings or items of one kind do not count on: 一、 and then 三、. */
export function numberingGaps(blocks: readonly Block[]): NumberingGap[] {
  const last = new Map<string, { marker: string; value: number }>();
  return blocks.flatMap(({ marker, family, level, start }): NumberingGap[] => {
    if (marker === undefined || family === undefined || level === undefined) return [];
    const value = markerValue(marker);
    const key = `${family} ${level}`;
    const before = last.get(key);
    last.set(key, { marker, value });
    return before && value > before.value + 1 ? [{ before: before.marker, marker, start }] : [];
  });
}

/** Which one of its kind a marker is; NaN for those that do not count. */
function markerValue(marker: string): number {
  return markerAt(`${marker}一般`)?.value ?? markerAt(`${marker} Words`)?.value ?? Number.NaN;
}
