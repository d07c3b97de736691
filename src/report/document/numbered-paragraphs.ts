import type { Line } from './lines.ts';
import type { MarkerIndex } from './marker-index.ts';
import { isHeadingLine, titleLength } from './titles.ts';

/** Running text of this length, on average, is no list. */
const shortest = 150;

/**
 * The lines that are paragraphs with a number, as in budget speeches and reports: 1. to 12. through all headings, 1.1 and 1.2 below a
 * heading 1.
 * @param headings lines without marker that are headings
 */
export function numberedParagraphs(lines: readonly Line[], markers: MarkerIndex, headings: ReadonlyMap<number, string>): Set<number> {
  const runs = markers.places('digits');
  const found = isRunningText(lines, markers, runs, headings) ? [...runs] : [];
  for (const family of ['decimal', 'decimals'])
    found.push(
      ...markers.places(family).filter((at) => !isHeadingLine(restOf(lines, markers, at)) && !hasTitle(restOf(lines, markers, at))),
    );
  return new Set(found);
}

function restOf(lines: readonly Line[], markers: MarkerIndex, at: number): string {
  return lines[at]?.plain.slice(markers.at(at)?.length ?? 0) ?? '';
}

function hasTitle(text: string): boolean {
  const length = titleLength(text);
  return length > 0 && length < text.length;
}

/** Whether the numbers go on through the whole text, over its headings, before whole sentences. */
function isRunningText(
  lines: readonly Line[],
  markers: MarkerIndex,
  places: readonly number[],
  headings: ReadonlyMap<number, string>,
): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length < 3) return false;
  const goesOn = places.every((at, index) => index === 0 || valueAt(markers, at) > valueAt(markers, places[index - 1] ?? 0));
  const rests = places.map((at) => restOf(lines, markers, at));
  const sentences = rests.filter((text) => /[。.!?！？：:；;]$/u.test(text)).length;
  if (!goesOn || sentences * 10 < places.length * 9) return false;
  const isCrossed = [...headings.keys()].some((at) => at > first && at < last);
  const length = rests.reduce((sum, text) => sum + text.length * (/\p{Script=Han}/u.test(text) ? 3 : 1), 0) / places.length;
  return isCrossed || length >= shortest;
}

function valueAt(markers: MarkerIndex, at: number): number {
  return markers.at(at)?.value ?? 0;
}
