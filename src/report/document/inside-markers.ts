import type { Levels } from './levels.ts';
import { type FoundMarker, markerAt, markerInside } from './markers.ts';

/** A marker with its place in a line. */
export interface Placed extends FoundMarker {
  start: number;
}

/** What a marker may begin with. */
const mayBegin = /[第一二三四五六七八九十其\d０-９（(①-⒛㈠-㈩❶-❿Ⅰ-Ⅻ]/u;

/** Where in a line a marker may stand. */
interface Place {
  at: number;
  /** Behind the end of a sentence, or only of a clause (；); or behind a title that nothing ends. */
  behind: 'sentence' | 'clause' | 'title';
}

/**
 * The markers within a line that begin parts of their own: those that go on with the list that the line begins, and new lists that have a
 * second member, on the line or at the beginning of a later one. Declared levels begin behind any sentence.
 */
export function insideMarkers(plain: string, outer: FoundMarker | null, next: (family: string) => number, levels: Levels): Placed[] {
  if (!outer && !levels.declares) return [];
  const placed = placesOf(plain, outer?.length ?? 0, levels.declares);
  const lastSecond = new Map<string, number>();
  for (const [, found] of placed) if (found.value === 2) lastSecond.set(found.family, found.start);
  const expected = new Map<string, number>(outer ? [[outer.family, outer.value + 1]] : []);
  const accepted: Placed[] = [];
  for (const [{ behind }, found] of placed) {
    const isNext = behind !== 'title' && expected.get(found.family) === found.value;
    const hasSecond = (lastSecond.get(found.family) ?? -1) > found.start || next(found.family) === 2;
    const isNew = behind !== 'clause' && found.value === 1 && !expected.has(found.family) && outer !== null && hasSecond;
    const isTitle = behind !== 'title' || isTitleSince(plain, accepted.at(-1) ?? (outer && { ...outer, start: 0 }), found.start);
    const isDeclared = behind === 'sentence' && levels.isDeclared(found.family);
    if (!isTitle || !(isNext || isNew || isDeclared)) continue;
    accepted.push(found);
    forgetDeeper(expected, found.family);
    expected.set(found.family, found.value + 1);
  }
  return accepted;
}

/** What was begun below a family ends where the family goes on. */
function forgetDeeper(expected: Map<string, number>, family: string): void {
  const families = [...expected.keys()];
  const at = families.indexOf(family);
  if (at >= 0) for (const deeper of families.slice(at + 1)) expected.delete(deeper);
}

function placesOf(plain: string, from: number, anyFamily: boolean): [Place, Placed][] {
  const found: [Place, Placed][] = [];
  let isTitle = true;
  for (let at = from + 1; at < plain.length - 1; at += 1) {
    const before = plain.charAt(at - 1);
    if (/[。！？；]/u.test(before)) isTitle = false;
    if (!mayBegin.test(plain.charAt(at)) && !anyFamily) continue;
    const behind = placeBehind(plain, at);
    if (behind === null && !(/\p{Script=Han}/u.test(before) && (isTitle || found.length > 0))) continue;
    const marker = anyFamily && behind === 'sentence' ? markerAt(plain.slice(at, at + 64)) : markerInside(plain, at);
    if (!marker) continue;
    found.push([
      { at, behind: behind ?? 'title' },
      { ...marker, start: at },
    ]);
    at += marker.length - 1;
  }
  return found;
}

function placeBehind(plain: string, at: number): Place['behind'] | null {
  const before = plain.slice(Math.max(0, at - 4), at);
  if (/[。！？][”’）)]?\s*$/u.test(before) || /[.!?]["”’)]?\s+$/.test(before)) return 'sentence';
  return /；\s*$/u.test(before) ? 'clause' : null;
}

/** Whether nothing but a title without a sign stands between a marker and a place. */
function isTitleSince(plain: string, marker: Placed | null, at: number): boolean {
  if (!marker) return false;
  const from = marker.start + marker.length;
  return at - from >= 2 && at - from <= 42 && !/[，。；：！？、,.;:!?]/u.test(plain.slice(from, at));
}
