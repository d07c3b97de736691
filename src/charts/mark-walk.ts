/** Where each key leads from a mark; counted from 0. */
const steps: Record<string, ((place: number, count: number) => number) | undefined> = {
  ArrowRight: (place, count) => Math.min(place + 1, count - 1),
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The mark that a key leads to from the `place`-th of `count`, -1 where none was reached yet; undefined for a key
 * that leads nowhere.
 */
export function markAfterKey(key: string, place: number, count: number): number | undefined {
  return steps[key]?.(place, count);
}
