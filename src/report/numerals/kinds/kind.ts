import type { Amount } from '../amount.ts';

/** What a numeral is. Quantities and ranks are numbers that a reader looks up; of an `unknown` one no rule can tell. */
export const numeralKinds = [
  'quantity',
  'rank',
  'date',
  'clock',
  'ordinal',
  'name',
  'title',
  'word',
  'marker',
  'furniture',
  'unknown',
] as const;
export type NumeralKind = (typeof numeralKinds)[number];

/** A stretch of a folded text, [start, end), that a rule knows. */
export interface KnownStretch {
  kind: NumeralKind;
  start: number;
  end: number;
  /** What it says and of what, where it says an amount: a place in an order. */
  amount?: Amount;
  unit?: string;
}

/** The stretches of a text that a pattern finds. */
export function stretchesOf(kind: NumeralKind, pattern: RegExp, text: string): KnownStretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
}
