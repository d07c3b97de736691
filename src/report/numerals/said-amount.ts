import type { Amount } from './amount.ts';

/** An amount with the places of its parts in a folded text. */
export interface SaidAmount extends Amount {
  /** The whole expression: limits, currency, number, unit. */
  start: number;
  end: number;
  /** The numeral with its sign and scale: 1.7万, 20-60万, 百分之七十八. */
  numberStart: number;
  numberEnd: number;
  /** As it was said (percent as %), empty where none was; where it stands, an empty stretch where it stands before the number. */
  unit: string;
  unitStart: number;
  unitEnd: number;
  /** The scale and the unit where they are said with another member of a list or in the head of a table: 万元. Else empty. */
  elsewhere: string;
  /** What it is for each of, where that was said: 千名, year. */
  per: string;
  /** Power of ten of its scale words, which lists and ranges may share. */
  scale: number;
  writing: 'arabic' | 'han' | 'english';
  /** Whether it is a scale alone, which counts only with words around it: 千名. */
  isBare: boolean;
  /** Whether no numeral is written: 翻番, doubled. */
  isDigitless: boolean;
}
