import type { Block, Stretch } from '../document/block.ts';
import type { Line } from '../document/lines.ts';
import { rawOf, readingOf, type Span, spanTaker } from './span.ts';

/** A stretch that the reading text does without: the break of a line, or what belongs to the page; `reading` stands in its place. */
interface Dropped extends Stretch {
  reading: '' | ' ';
}

/** Spans without what the page made, and where each place of the text before stands in them. */
export interface WithoutBreaks {
  spans: Span[];
  placeOf: (before: number) => number;
  /** The verbatim text of each piece of furniture, by where it began. */
  furniture: ReadonlyMap<number, string>;
}

/** Leaves out of a text the breaks inside its lines and its furniture: what is read is what was said. */
export function withoutBreaks(spans: readonly Span[], lines: readonly Line[], blocks: readonly Block[]): WithoutBreaks {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }): Dropped => ({ start, end, reading: '' }));
  const text = readingOf(spans);
  const dropped = merged([...lines.flatMap((line) => breaksIn(line, text)), ...furniture]);
  const take = spanTaker(spans);
  const kept: Span[] = [];
  const verbatim = new Map<number, string>();
  let position = 0;
  for (const { start, end, reading } of dropped) {
    kept.push(...take(start - position));
    const raw = rawOf(take(end - start));
    kept.push({ raw, reading, emendation: 0 });
    verbatim.set(start, raw);
    position = end;
  }
  return { spans: [...kept, ...take(Number.POSITIVE_INFINITY)], placeOf: shifter(dropped), furniture: verbatim };
}

/** The breaks inside a line: where the text goes on elsewhere, and where a break stands for a space. */
function breaksIn({ text, origin }: Line, source: string): Dropped[] {
  const placeOf = (at: number) => origin(at, at + 1).start;
  const found: Dropped[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const [start, end] = [placeOf(at - 1) + 1, placeOf(at)];
    const isBreak = text.charAt(at) === ' ' && at + 1 < text.length && /[\r\n]/.test(source.slice(start, placeOf(at + 1)));
    if (isBreak) {
      found.push({ start, end: placeOf(at + 1), reading: ' ' });
      at += 1;
    } else if (end > start) found.push({ start, end, reading: '' });
  }
  return found;
}

function merged(stretches: Dropped[]): Dropped[] {
  const result: Dropped[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else result.push({ ...stretch });
  }
  return result;
}

/** Where a place stands after the stretches before it were dropped; places are asked for in any order. */
function shifter(dropped: readonly Dropped[]): (before: number) => number {
  const lost: number[] = [];
  let sum = 0;
  for (const { start, end, reading } of dropped) {
    sum += end - start - reading.length;
    lost.push(sum);
  }
  return (before) => {
    let [first, beyond] = [0, dropped.length];
    while (first < beyond) {
      const middle = (first + beyond) >> 1;
      if ((dropped[middle]?.end ?? 0) <= before) first = middle + 1;
      else beyond = middle;
    }
    const inside = dropped[first];
    const start = inside && inside.start < before ? inside.start : before;
    return start - (lost[first - 1] ?? 0);
  };
}
