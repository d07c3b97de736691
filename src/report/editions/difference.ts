/** A stretch of a text, by its offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** Digits and letters that are read as one: a numeral or a word that differs in part differs as a whole. */
const joined = /^[\p{Number}\p{Script=Latin}.,%]$/u;

/**
 * Where two texts differ: what stands in each between what both begin and end with; empty where nothing does, or where they share
 * nothing. No numeral, word or character is cut in two.
 */
export function differenceOf(one: string, other: string): { before: Stretch; after: Stretch } {
  const [was, now] = [[...one], [...other]];
  const isJoined = (at: number, text: string[]) => joined.test(text[at] ?? '') && joined.test(text[at - 1] ?? '');
  let begin = 0;
  while (begin < was.length && was[begin] === now[begin]) begin += 1;
  const shared = Math.min(was.length, now.length) - begin;
  let kept = 0;
  while (kept < shared && was.at(-1 - kept) === now.at(-1 - kept)) kept += 1;
  while (begin > 0 && (isJoined(begin, was) || isJoined(begin, now))) begin -= 1;
  while (kept > 0 && (isJoined(was.length - kept, was) || isJoined(now.length - kept, now))) kept -= 1;
  // Where nothing is shared, nothing stands out.
  if (begin + kept === 0) return { before: { start: 0, end: 0 }, after: { start: 0, end: 0 } };
  const stretch = (text: string[]) => {
    const start = text.slice(0, begin).join('').length;
    return { start, end: start + text.slice(begin, text.length - kept).join('').length };
  };
  return { before: stretch(was), after: stretch(now) };
}
