import { foldText } from './fold.ts';

/** A piece of an excerpt; marked where it is what the reader asked for. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** A stretch of a text. */
export type Span = [start: number, end: number];

/** Takes folded text and folded words; says whether every word stands in the text, letter by letter. */
export function holdsEveryWord(folded: string, words: string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Says whether a word stands in the folded text on its own: 10 does in 10人, and does not in 710元. */
export function standsAlone(folded: string, word: string): boolean {
  const latin = /[\p{sc=Latin}\p{Nd}]/u;
  return offsetsOf(folded, word).some((start) => {
    const end = start + word.length;
    const cutBefore = latin.test(folded[start] ?? '') && latin.test(folded[start - 1] ?? '');
    const cutAfter = latin.test(folded[end - 1] ?? '') && latin.test(folded[end] ?? '');
    return !cutBefore && !cutAfter && !/\p{Nd}\.$/u.test(folded.slice(Math.max(0, start - 2), start));
  });
}

/** Takes a text, folded words and a length; gives that much of the text around the first hit, in pieces. */
export function excerpt(text: string, words: string[], length: number): ExcerptPiece[] {
  const spans = hitSpans(text, words);
  const [first, firstEnd] = spans[0] ?? [0, 0];
  const from = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const start = outsideWord(text, from, Math.max(from, first));
  const to = Math.min(text.length, from + length);
  const end = outsideWord(text, to, Math.min(to, Math.max(start, firstEnd)));
  const pieces = markedPieces(text, spans, wholeCharacter(text, start), wholeCharacter(text, end));
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** The place nearest to `at`, on the way to `limit`, that parts no Latin word and no number; `limit` where there is none. */
function outsideWord(text: string, at: number, limit: number): number {
  const part = /[\p{sc=Latin}\p{Nd}.,'’-]/u;
  let place = at;
  while (place !== limit && part.test(text[place - 1] ?? '') && part.test(text[place] ?? '')) place += Math.sign(limit - place);
  return place;
}

function markedPieces(text: string, spans: Span[], start: number, end: number): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (to <= at || from >= end) continue;
    const shown = Math.max(at, from);
    if (shown > at) pieces.push({ text: text.slice(at, shown), marked: false });
    at = Math.min(to, end);
    pieces.push({ text: text.slice(shown, at), marked: true });
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}

/** Takes a text and folded words; gives where the words stand in it, in order, overlaps joined. */
export function hitSpans(text: string, words: string[]): Span[] {
  const { folded, origins } = foldText(text);
  const spans = words.flatMap((word) =>
    offsetsOf(folded, word).map((offset): Span => {
      const last = origins[offset + word.length - 1] ?? text.length;
      let next = offset + word.length;
      while (origins[next] === last) next += 1;
      return [origins[offset] ?? 0, last + text.slice(last, origins[next]).trimEnd().length];
    }),
  );
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const before = joined[joined.length - 1];
    if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
    else joined.push(span);
  }
  return joined;
}

/** Takes a text and a word; gives where the word begins in it, overlaps among them. */
export function offsetsOf(folded: string, word: string): number[] {
  const offsets: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) offsets.push(at);
  return offsets;
}

function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
