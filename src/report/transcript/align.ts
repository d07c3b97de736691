import type { Span } from './span.ts';
import { chineseMark } from './typography.ts';

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
