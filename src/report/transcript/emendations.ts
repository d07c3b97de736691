import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestPassage } from '../../diagnostics/nearest.ts';
import type { Result } from '../result.ts';
import type { EmendationEntry } from '../schema/registers.ts';
import { findPlaces } from './quote.ts';
import type { Span } from './span.ts';
import { chineseMark } from './typography.ts';

/** An emendation with its number in the order of the text and where its passage begins in the transcript. */
export interface Emendation extends EmendationEntry {
  number: number;
  start: number;
}

/** A text after its emendations: spans whose raw text is the verbatim text, and the emendations in text order. */
export interface Emended {
  spans: Span[];
  emendations: Emendation[];
}

/**
 * Applies emendations to the verbatim text. Those that match no place, two, or one already changed have diagnostics.
 * @param placeOf the place of entry `index` in emendations.yaml
 */
export function emend(raw: string, entries: readonly EmendationEntry[], placeOf: (index: number) => Place): Result<Emended> {
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
  return { value: { spans, emendations }, diagnostics };
}

/** Whether two characters are the same but for the width of punctuation. */
function alike(a: string, b: string): boolean {
  return a === b || chineseMark(a) === b;
}

/** Lengths of the longest common subsequences of all suffixes. */
function commonLengths(raw: string[], reading: string[]): number[][] {
  const lengths = Array.from({ length: raw.length + 1 }, () => new Array<number>(reading.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = raw.length - 1; i >= 0; i--) {
    for (let j = reading.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] = alike(raw[i] ?? '', reading[j] ?? '') ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/**
 * Aligns a damaged passage with its reading, so that only what the editor added or changed is marked:
 * `43%33%` read as `43%、33%` gives 43% (stands), 、 (added), 33% (stands).
 */
export function align(passage: string, reading: string, emendation: number): Span[] {
  const [from, to] = [[...passage], [...reading]];
  const lengths = commonLengths(from, to);
  const spans: Span[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [a, b] = [from[i], to[j]];
    if (a !== undefined && b !== undefined && alike(a, b)) {
      spans.push({ raw: a, reading: b, emendation: 0 });
      [i, j] = [i + 1, j + 1];
    } else if (b !== undefined && (a === undefined || (lengths[i]?.[j + 1] ?? 0) >= (lengths[i + 1]?.[j] ?? 0))) {
      spans.push({ raw: '', reading: b, emendation });
      j++;
    } else {
      spans.push({ raw: a ?? '', reading: '', emendation });
      i++;
    }
  }
  return spans;
}
