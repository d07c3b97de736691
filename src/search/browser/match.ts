import { normalise } from '../shared/normalise.ts';

/** A segment of an excerpt; marked where it is what the reader searched for. */
export interface ExcerptSegment {
  text: string;
  marked: boolean;
}

/** A range of UTF-16 offsets in a text. */
export type Span = [start: number, end: number];

/** Whether a normalised text contains every word, letter by letter. */
export function containsEveryWord(normalised: string, words: string[]): boolean {
  return words.every((word) => normalised.includes(word));
}

/** Whether a word stands on its own somewhere in a normalised text: 10 does in 10人, and does not in 710元. */
export function standsAlone(normalised: string, word: string): boolean {
  return offsetsAlone(normalised, word).length > 0;
}

/** Returns the offsets at which a word begins that stands on its own there. */
export function offsetsAlone(normalised: string, word: string): number[] {
  const latin = /[\p{sc=Latin}\p{Nd}]/u;
  const isDigit = /^\p{Nd}/u.test(word);
  return offsetsOf(normalised, word).filter((start) => {
    const end = start + word.length;
    const cutBefore = latin.test(normalised[start] ?? '') && latin.test(normalised[start - 1] ?? '');
    const cutAfter = latin.test(normalised[end - 1] ?? '') && latin.test(normalised[end] ?? '');
    return !cutBefore && !cutAfter && !(isDigit && /\p{Nd}\.$/u.test(normalised.slice(Math.max(0, start - 2), start)));
  });
}

/** Returns the offsets at which a word begins in a text, overlapping ones included. */
export function offsetsOf(text: string, word: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) offsets.push(at);
  return offsets;
}

/** Returns where normalised words stand in a text as it is written, in order and with overlaps merged. */
export function matchSpans(text: string, words: string[]): Span[] {
  const { text: normalised, origins } = normalise(text);
  const spans = words.flatMap((word) =>
    offsetsOf(normalised, word).map((offset): Span => {
      const last = origins[offset + word.length - 1] ?? text.length;
      let next = offset + word.length;
      while (origins[next] === last) next += 1;
      return [origins[offset] ?? 0, last + text.slice(last, origins[next]).trimEnd().length];
    }),
  );
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const before = merged[merged.length - 1];
    if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
    else merged.push(span);
  }
  return merged;
}

/** Returns at most `length` UTF-16 units of a text around the first match of the words, ellipses not counted. */
export function excerpt(text: string, words: string[], length: number): ExcerptSegment[] {
  const spans = matchSpans(text, words);
  const [first, firstEnd] = spans[0] ?? [0, 0];
  const from = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const start = outsideWord(text, from, Math.max(from, first));
  const to = Math.min(text.length, from + length);
  const end = outsideWord(text, to, Math.min(to, Math.max(start, firstEnd)));
  const segments = markedSegments(text, spans, wholeCharacter(text, start), wholeCharacter(text, end));
  if (start > 0) segments.unshift({ text: '…', marked: false });
  if (end < text.length) segments.push({ text: '…', marked: false });
  return segments;
}

/** The offset nearest to `at`, on the way to `limit`, that splits no Latin word and no number; `limit` where there is none. */
function outsideWord(text: string, at: number, limit: number): number {
  const part = /[\p{sc=Latin}\p{Nd}.,'’-]/u;
  let place = at;
  while (place !== limit && part.test(text[place - 1] ?? '') && part.test(text[place] ?? '')) place += Math.sign(limit - place);
  return place;
}

function markedSegments(text: string, spans: Span[], start: number, end: number): ExcerptSegment[] {
  const segments: ExcerptSegment[] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (to <= at || from >= end) continue;
    const shown = Math.max(at, from);
    if (shown > at) segments.push({ text: text.slice(at, shown), marked: false });
    at = Math.min(to, end);
    segments.push({ text: text.slice(shown, at), marked: true });
  }
  if (at < end) segments.push({ text: text.slice(at, end), marked: false });
  return segments;
}

/** Moves an offset that splits a surrogate pair to the beginning of the pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
