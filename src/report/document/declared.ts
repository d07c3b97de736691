import { beginsWith, markerFrom } from '../transcript/marker.ts';
import type { FoundMarker } from './markers.ts';

/** A level as a report says it: the first of its markers, or the headings of it. */
export type DeclaredLevel = string | readonly string[];

/** Finds the marker or heading of a declared level at the beginning of a text; null where none begins there. */
export type MarkerFinder = (text: string) => FoundMarker | null;

const most = 99;

/** The families of declared levels, from the outside in. */
export function declaredFamilies(levels: readonly DeclaredLevel[]): string[] {
  return levels.map((_, index) => `level${index + 1}`);
}

/** Reads the markers that a report names, and no others. A heading takes its whole line; what is not counted has the value NaN. */
export function declaredFinder(levels: readonly DeclaredLevel[]): MarkerFinder {
  const finders = levels.map((level, index) => (typeof level === 'string' ? bySample(level, index) : byHeadings(level, index)));
  return (text) => {
    for (const find of finders) {
      const found = find(text);
      if (found) return found;
    }
    return null;
  };
}

function bySample(sample: string, index: number): MarkerFinder {
  const family = `level${index + 1}`;
  const markers = Array.from({ length: most }, (_, at) => markerFrom(sample)(at + 1)).filter((marker) => marker !== '');
  if (markers.length === 1)
    return (text) => (text.startsWith(sample) ? { family, value: Number.NaN, marker: sample.trim(), length: sample.length } : null);
  return (text) => {
    const at = markers.findLastIndex((marker) => beginsWith(text, marker));
    const marker = markers[at];
    return marker === undefined ? null : { family, value: at + 1, marker: marker.trim(), length: marker.length };
  };
}

function byHeadings(headings: readonly string[], index: number): MarkerFinder {
  return (text) => (headings.includes(text.trim()) ? { family: `level${index + 1}`, value: Number.NaN, marker: '', length: 0 } : null);
}
