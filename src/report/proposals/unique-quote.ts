import { findPlaces } from '../transcript/quote.ts';

/** A stretch of a text, [start, end). */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The shortest stretch around `core` that stands once in the text and reaches no further than `bounds`, widened to whole words and
 * numbers; null where none does.
 */
export function uniqueStretch(text: string, core: Stretch, bounds: Stretch): Stretch | null {
  const others = findPlaces(text, text.slice(core.start, core.end)).filter((place) => place !== core.start);
  const most = { left: core.start - bounds.start, right: bounds.end - core.end };
  const length = core.end - core.start;
  const needs = others.map((place) => ({
    left: commonLength((at) => text[core.start - 1 - at] === text[place - 1 - at], Math.min(most.left, place)) + 1,
    right: commonLength((at) => text[core.end + at] === text[place + length + at], most.right) + 1,
  }));
  const choices = [0, ...new Set(needs.map(({ left }) => left))].map((left) => ({
    left,
    right: Math.max(0, ...needs.filter((need) => need.left > left).map(({ right }) => right)),
  }));
  const fitting = choices.filter(({ left, right }) => left <= most.left && right <= most.right);
  const [best] = fitting.sort((a, b) => a.left + a.right - b.left - b.right || a.right - b.right);
  return best ? wholeWords(text, { start: core.start - best.left, end: core.end + best.right }, bounds) : null;
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
