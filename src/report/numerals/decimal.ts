import Big from 'big.js';

/** An exact decimal in plain digits, such as `-0.5` or `123456789012345678`: no exponent, no zeros that say nothing. */
export type Decimal = string;

/** Takes digits (`1,204.50`), with a sign or without, and a power of ten; gives the exact decimal, or null where they are none. */
export function decimal(digits: string, exponent = 0): Decimal | null {
  const plain = digits.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plainText(new Big(`${plain}e${exponent}`)) : null;
}

/** The decimal below zero that is as far from it. */
export function negated(value: Decimal): Decimal {
  return plainText(new Big(value).neg());
}

/** `value` times ten to the power of `exponent`. */
export function scaled(value: Decimal, exponent: number): Decimal {
  return plainText(new Big(value).times(new Big(`1e${exponent}`)));
}

/** The exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  return plainText(new Big(a).plus(b));
}

/** The exact difference. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plainText(new Big(a).minus(b));
}

/** The exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  return plainText(new Big(a).times(b));
}

/** The quotient to fifteen decimals, or null where `b` is zero. */
export function quotient(a: Decimal, b: Decimal): Decimal | null {
  if (new Big(b).eq(0)) return null;
  return plainText(new Big(a).div(b).round(15));
}

/** Where a number goes that is rounded: to the nearest (from the middle, away from zero), or to the next one below or above. */
export type Toward = 'nearest' | 'below' | 'above';

/** The quotient with so many decimals, rounded once from its exact value; `b` is not zero. */
export function roundedQuotient(a: Decimal, b: Decimal, decimals: number, toward: Toward = 'nearest'): Decimal {
  const Quotient = Big();
  const isNegative = new Big(a).times(b).lt(0);
  Quotient.DP = decimals;
  Quotient.RM = toward === 'nearest' ? Big.roundHalfUp : (toward === 'above') === isNegative ? Big.roundDown : Big.roundUp;
  return plainText(new Quotient(a).div(b));
}

/** The number with exactly so many decimals, also with zeros that say nothing: `2.40`. */
export function fixed(value: Decimal, decimals: number): string {
  return new Big(value).toFixed(decimals);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

/** Negative zero is zero. */
function plainText(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed();
}
