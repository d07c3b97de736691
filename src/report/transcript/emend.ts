import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestPassage } from '../../diagnostics/nearest.ts';
import type { EmendationEntry } from '../schema/emendation.ts';
import { align } from './align.ts';
import { findPlaces } from './places.ts';
import type { Span } from './span.ts';

/** An emendation with its number in the order of the text and where its passage begins in the transcript. */
export interface Emendation extends EmendationEntry {
  number: number;
  start: number;
}

/**
 * Applies emendations to the verbatim text.
 * @param placeOf the place of entry `index` in emendations.yaml
 * @returns spans whose raw text is `raw`, the emendations in text order, and diagnostics for those that match no place, two, or one already changed
 */
export function emend(raw: string, entries: readonly EmendationEntry[], placeOf: (index: number) => Place) {
  const diagnostics: Diagnostic[] = [];
  const located = entries.flatMap((entry, index) => {
    const starts = findPlaces(raw, entry.passage, entry.prefix, entry.suffix);
    if (starts.length === 1) return [{ ...entry, index, start: starts[0] ?? 0 }];
    const details = { passage: entry.passage, count: String(starts.length), nearest: nearestPassage(entry.passage, raw) };
    diagnostics.push(diagnostic(starts.length === 0 ? 'passage-none' : 'passage-many', placeOf(index), details));
    return [];
  });
  located.sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  const emendations: Emendation[] = [];
  let end = 0;
  let previous = 0;
  for (const { index, ...entry } of located) {
    if (entry.start < end) {
      diagnostics.push(diagnostic('passages-overlap', placeOf(index), { other: String(previous + 1) }));
      continue;
    }
    const number = emendations.length + 1;
    spans.push({ raw: raw.slice(end, entry.start), reading: raw.slice(end, entry.start), emendation: 0 });
    spans.push(...align(entry.passage, entry.reading, number));
    emendations.push({ ...entry, number });
    end = entry.start + entry.passage.length;
    previous = index;
  }
  spans.push({ raw: raw.slice(end), reading: raw.slice(end), emendation: 0 });
  return { spans, emendations, diagnostics };
}
