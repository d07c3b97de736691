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

/** The known name closest to `name`; empty if none shares about half of it. */
export function nearestName(name: string, known: Iterable<string>): string {
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

function shared(grams: Set<string>, text: string): number {
  let count = 0;
  for (const gram of bigrams(text)) if (grams.has(gram)) count++;
  return count;
}

const edge = /^[\s，。、；：！？,.;:!?《》“”（）()]+|[\s，。、；：！？,.;:!?《》“”（）()]+$/g;

/**
 * The part of a line of `text`, about as long as `passage`, that shares the most character pairs with it; empty if they share little.
 * Punctuation at either end is dropped, unless `passage` begins or ends with some.
 */
export function nearestPassage(passage: string, text: string): string {
  const grams = bigrams(passage);
  let best = { start: -1, score: grams.size * 0.4 };
  for (let start = 0; start + passage.length <= text.length; start++) {
    const candidate = text.slice(start, start + passage.length);
    const score = candidate.includes('\n') ? 0 : shared(grams, candidate);
    if (score > 0 && score >= best.score) best = { start, score };
  }
  const found = best.start < 0 ? '' : text.slice(best.start, best.start + passage.length).trim();
  return passage.replace(edge, '') === passage ? found.replace(edge, '') : found;
}
