import { diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Display } from '../figures/figure.ts';
import { beginsWithUnit } from '../figures/units.ts';
import { failure, type Result, success } from '../result.ts';
import type { QuotedEntry } from '../schema/registers.ts';
import type { Amount } from './amount.ts';
import { findNumerals, type Numeral, numberValue } from './numeral.ts';
import { wordSpans } from './scan.ts';

/** A quantity read back out of its quote. */
export interface Quantity {
  amount: Amount;
  display: Display;
  unitAdded: string;
  /** Where the numeral stands in the quote. */
  start: number;
  end: number;
}

/**
 * Reads a quantity out of a quote and compares it with what the author wrote.
 * @param typed the value (`710`, `1.7万`), the unit (the spoken one, then what the editor adds after a slash), and whether the author
 *   declared that the unit says more than the speech
 * @param placeOf where value and unit were typed
 */
export function readQuantity(
  quote: string,
  typed: Pick<QuotedEntry, 'value' | 'unit' | 'editorialUnit'>,
  placeOf: (key: 'value' | 'unit') => Place,
): Result<Quantity | null> {
  const { value, unit, editorialUnit: unitMayAdd } = typed;
  const wanted = numberValue(value);
  if (Number.isNaN(wanted)) return failure(diagnostic('value-not-number', placeOf('value'), { value }));
  const numerals = findNumerals(quote);
  const words = wordSpans(quote);
  const counted = numerals.filter((numeral) => !words.some(([start, end]) => start <= numeral.start && numeral.end <= end));
  const said = counted.map(({ number }) => number).join('、');
  const equal = numerals.filter((numeral) => numeral.value === wanted);
  const [found, second] = equal.filter((numeral) => unitAfter(quote, numeral, unit, unitMayAdd) !== null);
  if (second) return failure(diagnostic('value-said-twice', placeOf('value'), { value }));
  if (found) return success(quantityOf(quote, found, unit, unitAfter(quote, found, unit, unitMayAdd) ?? unit));
  const [other] = equal;
  if (!other) return failure(diagnostic('value-not-said', placeOf('value'), { value, said }));
  const after = quote.slice(other.end, other.end + Math.max(unit.length, 2));
  const isAdded = unitAfter(quote, other, unit, true) !== null;
  const added = isAdded ? unit.slice(Math.max(unit.indexOf('/'), 0)) : '';
  return failure(diagnostic('unit-not-said', placeOf('unit'), { value, unit, said: after, added }));
}

/** What stands after a numeral whose unit was left unsaid: “of which 96 are new”, “down to 310.” */
const elided = /^(?:\s*[,.;:!?，。、；：！？]| (?:more|fewer|less|new|are|is|were|was|and|or|of|in|on|at|to|by|as|for|from)\b)/;

/**
 * The spoken part of the unit, if it follows the numeral at once (or stands before it, as `$` does); empty where it was left
 * unsaid and the author may add it; otherwise null.
 */
function unitAfter(quote: string, numeral: Numeral, unit: string, mayAdd: boolean): string | null {
  const rest = quote.slice(numeral.end).replace(/^ /, '').replace(/^％/, '%');
  const slash = unit.indexOf('/');
  const spoken = mayAdd && slash > 0 ? unit.slice(0, slash) : unit;
  const isSpoken = beginsWithUnit(rest, spoken) || numeral.before.endsWith(spoken) || (spoken === '%' && saysPercent(numeral, rest));
  if (isSpoken) return spoken;
  return mayAdd && slash < 0 && elided.test(quote.slice(numeral.end)) ? '' : null;
}

function saysPercent({ number }: Numeral, rest: string): boolean {
  return /^(?:负|零下)?百分之/.test(number) || /^per ?cent\b/.test(rest);
}

function quantityOf(quote: string, numeral: Numeral, unit: string, spoken: string): Quantity {
  const { value, start, end } = numeral;
  const display = displayOf(numeral, unit, spoken);
  const roughly = /^(?:左右|上下)/.exec(quote.slice(end).replace(spoken, ''))?.[0] ?? '';
  const bound = roughly && numeral.bound === 'exact' ? 'about' : numeral.bound;
  return {
    amount: { form: 'point', numbers: [String(value)], bound },
    start,
    end,
    display: { ...display, after: display.after + roughly },
    unitAdded: unit.slice(spoken.length),
  };
}

function displayOf(numeral: Numeral, unit: string, spoken: string): Display {
  const unitStands = numeral.before.endsWith(spoken) || saysPercent(numeral, '');
  const shown = unitStands ? unit.slice(spoken.length) : unit;
  const gap = /^[A-Za-z]/.test(shown) ? ' ' : '';
  return { before: numeral.before.toLowerCase(), number: numeral.number.toLowerCase(), after: numeral.after + gap + shown };
}
