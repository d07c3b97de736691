import { limits } from './limits.ts';

/** Levenshtein distance in UTF-16 units (Wagner and Fischer 1974), with one row of memory. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name closest to `name`; empty if none shares about half of it, or `name` is longer than any name. */
export function nearestName(name: string, known: Iterable<string>): string {
  if (name.length > limits.id) return '';
  let best = '';
  let bestDistance = Math.ceil(name.length * 0.6);
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

function bigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) grams.add(text.slice(i, i + 2));
  return grams;
}

const edge = /^[\s，。、；：！？,.;:!?《》“”（）()]+|[\s，。、；：！？,.;:!?《》“”（）()]+$/g;

/**
 * The part of a line of `text`, about as long as `passage`, that shares the most character pairs with it; empty if they share little.
 * Punctuation at either end is dropped, unless `passage` begins or ends with some. Takes time linear in both lengths.
 */
export function nearestPassage(passage: string, text: string): string {
  const grams = bigrams(passage);
  let best = { start: -1, score: grams.size * 0.4 };
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    for (const [start, score] of sharedInWindows(grams, line, passage.length).entries())
      if (score > 0 && score >= best.score) best = { start: index + start, score };
  const found = best.start < 0 ? '' : text.slice(best.start, best.start + passage.length).trim();
  return passage.replace(edge, '') === passage ? found.replace(edge, '') : found;
}

/** How many of the pairs stand in each stretch of a line that is `length` long. */
function sharedInWindows(grams: ReadonlySet<string>, line: string, length: number): number[] {
  const scores: number[] = [];
  const inside = new Map<string, number>();
  for (let end = 1; end <= line.length; end++) {
    const come = line.slice(end - 2, end);
    const gone = line.slice(end - length - 1, end - length + 1);
    if (end > 1 && grams.has(come)) inside.set(come, (inside.get(come) ?? 0) + 1);
    const left = end > length ? inside.get(gone) : undefined;
    if (left === 1) inside.delete(gone);
    else if (left !== undefined) inside.set(gone, left - 1);
    if (end >= length) scores.push(inside.size);
  }
  return scores;
}
