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

export function plus(a: Decimal, b: Decimal): Decimal {
  return plainText(new Big(a).plus(b));
}

/** The quotient to fifteen decimals, or null where `b` is zero. */
export function quotient(a: Decimal, b: Decimal): Decimal | null {
  if (new Big(b).eq(0)) return null;
  return plainText(new Big(a).div(b).round(15));
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

/** Negative zero is zero. */
function plainText(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed();
}
