/** Measure words that count the same thing; their figures may be added and compared. */
const sameUnits = [['人', '名', '位']];

/** Whether figures in these two units may be added or compared. */
export function likeUnits(a: string, b: string): boolean {
  return a === b || sameUnits.some((same) => same.includes(a) && same.includes(b));
}
