import type { Decimal } from '../report/numerals/decimal.ts';

/** `JSON.rawJSON` (ECMA-262, proposal-json-parse-with-source), which Node has and TypeScript's library does not know yet. */
const { rawJSON } = JSON as typeof JSON & { rawJSON: (json: string) => object };

/** A number that JSON writes digit for digit: 123456789012345678 would else pass through floating point and end in 680. */
export function rawNumber(decimal: Decimal): object {
  return rawJSON(decimal);
}
