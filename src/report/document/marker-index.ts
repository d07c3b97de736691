import type { Line } from './lines.ts';
import { type FoundMarker, markerAt } from './markers.ts';

/** The markers at the beginnings of a text's lines, and what of their family comes after each. */
export class MarkerIndex {
  readonly #markers: readonly (FoundMarker | null)[];
  /** Of each family the lines where it stands, in order. */
  readonly #places = new Map<string, number[]>();

  constructor(lines: readonly Line[]) {
    this.#markers = lines.map(({ plain }) => markerAt(plain));
    for (const [at, marker] of this.#markers.entries()) {
      if (!marker) continue;
      const places = this.#places.get(marker.family);
      if (places) places.push(at);
      else this.#places.set(marker.family, [at]);
    }
  }

  at(line: number): FoundMarker | null {
    return this.#markers[line] ?? null;
  }

  /** The next line below this one where a marker of the family stands; -1 where there is none. */
  next(line: number, family: string): number {
    const places = this.#places.get(family) ?? [];
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) > line) high = middle;
      else low = middle + 1;
    }
    return places[low] ?? -1;
  }

  /** The value of that marker; NaN where there is none. */
  nextValue(line: number, family: string): number {
    return this.at(this.next(line, family))?.value ?? Number.NaN;
  }

  /** All lines where a family stands. */
  places(family: string): readonly number[] {
    return this.#places.get(family) ?? [];
  }
}
