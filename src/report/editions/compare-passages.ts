import type { Passage } from './passages.ts';

/** What changed in the narrative of a page: passages that are there no more, each with what stands in its place, and new ones. */
export interface ChangedPage {
  page: string;
  changed: { was: string; now: string }[];
  added: string[];
  removed: string[];
}

/** The pages of both editions on which the author's words changed, in the order of the new one. */
export function comparePassages(old: readonly Passage[], now: readonly Passage[]): ChangedPage[] {
  const pages = [...new Set(now.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const [before, after] = [old, now].map((passages) => passages.filter((passage) => passage.page === page));
    if (!before || !after || before.length === 0) return [];
    const gaps = gapsBetween(before, after);
    const pairs = gaps.flatMap(({ gone, come }) =>
      gone.slice(0, come.length).map(({ text: was }, at) => ({ was, now: come[at]?.text ?? '' })),
    );
    const rest = (of: 'gone' | 'come', than: 'gone' | 'come') =>
      gaps.flatMap((gap) => gap[of].slice(gap[than].length).map(({ text }) => text));
    return gaps.length === 0 ? [] : [{ page, changed: pairs, added: rest('come', 'gone'), removed: rest('gone', 'come') }];
  });
}

interface Gap {
  gone: Passage[];
  come: Passage[];
}

/** Where two sequences of passages differ between those that they share, which keep their order. */
function gapsBetween(before: readonly Passage[], after: readonly Passage[]): Gap[] {
  const gaps: Gap[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const next = nextShared(before, after, left, right);
    const gap = { gone: before.slice(left, next.left), come: after.slice(right, next.right) };
    if (gap.gone.length + gap.come.length > 0) gaps.push(gap);
    [left, right] = [next.left + 1, next.right + 1];
  }
  return gaps;
}

/** The nearest passage from two places on that both sequences have; their ends where there is none. */
function nextShared(before: readonly Passage[], after: readonly Passage[], left: number, right: number) {
  let nearest = { left: before.length, right: after.length };
  for (let at = left; at < before.length && at - left < nearest.left - left + nearest.right - right; at += 1) {
    const found = after.findIndex((passage, place) => place >= right && passage.words === before[at]?.words);
    if (found >= 0 && at + found < nearest.left + nearest.right) nearest = { left: at, right: found };
  }
  return nearest;
}
