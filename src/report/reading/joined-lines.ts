import { fold, originOf, originOfEnd } from '../numerals/fold.ts';

/** A stretch of a text, [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/** A line of a text with the lines that a page's width made of it joined again. */
export interface JoinedLine {
  text: string;
  /** Where a stretch of it stands in the text as given. */
  origin(start: number, end: number): Stretch;
}

/** The lines of a text that are not blank, each whole. */
export function joinedLines(text: string): JoinedLine[] {
  const folded = fold(text);
  const joined = folded.origins === null ? text : Array.from(folded.text, (_, at) => text.charAt(originOf(folded, at))).join('');
  return [...joined.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const origin = (start: number, end: number) => ({ start: originOf(folded, index + start), end: originOfEnd(folded, index + end) });
    return line.trim() === '' ? [] : [{ text: line, origin }];
  });
}
