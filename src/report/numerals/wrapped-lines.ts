import { isFurniture } from './kinds/lines.ts';

/** The break of a line between two words, with the spaces around it: [start, end). */
export interface WrappedLine {
  start: number;
  end: number;
  isWord: true;
}

const marker =
  /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?\s|[([]?(?:[a-z]|\d{1,2}|[ivx]{1,4})[)\]]|[-–—•*·]\s|Q\d*[.:]|(?:Part|Chapter|Section|Table|Figure) )/;
const sentenceEnd = /[.!?:;”"]$/;
const shortForms = /\b(?:No|Nos|Mr|Mrs|Dr|Rs|approx|St|vs|Sept?|Oct|Nov|Dec|Jan|Feb|Aug)\.$/;
const table = /\t|\|| {3,}/;
const longest = 120;
const shortest = 50;

/**
 * Breaks of lines inside running English text that a page or a mail set to one width. The next line goes on where its first word
 * would not have fitted any more, and no sentence ended.
 */
export function wrappedLines(text: string): WrappedLine[] {
  if (!/[a-z,;–-] {0,4}\r?\n {0,8}[a-z\d$£€(A-Z]/.test(text)) return [];
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ line, start: index, end: index + line.length }));
  const widths = lines.map(({ line }) => line.trimEnd().length).toSorted((a, b) => b - a);
  const width = widths[Math.floor(widths.length / 50)] ?? 0;
  if (width > longest || width < shortest || lines.length < 3) return [];
  return lines.flatMap(({ line, end }, index) => {
    const next = lines[index + 1];
    const gap = next ? next.start - end : 0;
    if (!next || gap > (text.charAt(end) === '\r' ? 2 : 1) || !goesOn(line.trimEnd(), next.line.trimStart(), width)) return [];
    const start = end - (line.length - line.trimEnd().length);
    return [{ start, end: next.start + (next.line.length - next.line.trimStart().length), isWord: true as const }];
  });
}

function goesOn(before: string, after: string, width: number): boolean {
  const [word = ''] = /^\S+/.exec(after) ?? [];
  const isFull = before.length + 1 + word.length > width - 12;
  const ends = sentenceEnd.test(before) && !shortForms.test(before) && !/^[a-z]/.test(after);
  const isPlain =
    /[\w,;’)%–-]$|\.$/.test(before) && /^[\w$£€(“‘]/.test(after) && !/\p{Script=Han}/u.test(before.slice(-2) + after.slice(0, 2));
  const isOther = marker.test(after) || table.test(before) || table.test(after) || isFurniture(before) || isFurniture(after);
  return isFull && isPlain && !ends && !isOther;
}
