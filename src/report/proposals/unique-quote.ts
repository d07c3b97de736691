import { limits } from '../../diagnostics/limits.ts';

/** A stretch of a text, [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/** No quote may be longer. */
const farthest = limits.text;

/** How far a stretch has to reach to one side or the other, that it differs from another place. */
interface Need {
  left: number;
  right: number;
}

/**
 * The shortest stretch around `core` that stands once in the text and reaches no further than `bounds`, widened to whole words and
 * numbers; null where none does, or only one that is longer than a quote may be.
 */
export function uniqueStretch(text: string, core: Stretch, bounds: Stretch): Stretch | null {
  const most = { left: Math.min(farthest, core.start - bounds.start), right: Math.min(farthest, bounds.end - core.end) };
  const needs = needsOf(text, core, most);
  if (!needs) return null;
  const best = shortest(needs, most);
  return best ? wholeWords(text, { start: core.start - best.left, end: core.end + best.right }, bounds) : null;
}

/** What tells a stretch from each other place where the same words stand; null where nothing near tells it from one of them. */
function needsOf(text: string, core: Stretch, most: Need): Need[] | null {
  const words = text.slice(core.start, core.end);
  const needs: Need[] = [];
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) {
    if (place === core.start) continue;
    const left = commonLength((at) => text[core.start - 1 - at] === text[place - 1 - at], Math.min(most.left, place)) + 1;
    const right = commonLength((at) => text[core.end + at] === text[place + words.length + at], most.right) + 1;
    if (left > most.left && right > most.right) return null;
    needs.push({ left, right });
  }
  return needs;
}

/** The shortest reach to both sides that fulfils every need on one of them. */
function shortest(needs: readonly Need[], most: Need): Need | null {
  let best: Need | null = null;
  let right = 0;
  const choose = (left: number) => {
    if (left > most.left || right > most.right) return;
    const [length, known] = [left + right, best ? best.left + best.right : Number.POSITIVE_INFINITY];
    if (length < known || (length === known && right < (best?.right ?? 0))) best = { left, right };
  };
  // What reaches less far to the left than a need has to fulfil that to the right.
  for (const need of needs.toSorted((a, b) => b.left - a.left)) {
    choose(need.left);
    right = Math.max(right, need.right);
  }
  choose(0);
  return best;
}

function commonLength(isSame: (at: number) => boolean, most: number): number {
  let at = 0;
  while (at < most && isSame(at)) at += 1;
  return at;
}

/** Widened until it begins and ends with no blank and cuts nothing. */
function wholeWords(text: string, { start, end }: Stretch, bounds: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from > bounds.start && (/\s/.test(text.charAt(from)) || cutsAt(text, from))) from -= 1;
  while (to < bounds.end && (/\s/.test(text.charAt(to - 1)) || cutsAt(text, to))) to += 1;
  return { start: from, end: to };
}

/** Whether a number, a Latin word or the two halves of a character go over a place. */
function cutsAt(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2);
  const two = text.slice(at - 1, at + 1);
  return /^[A-Za-z0-9０-９][A-Za-z0-9０-９%％]$/.test(two) || /^[\ud800-\udbff][\udc00-\udfff]$/.test(two) || /\d[.,]\d/.test(around);
}
