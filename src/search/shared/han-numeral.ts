import { hanInteger as integerOf } from '../../report/numerals/chinese.ts';

const digits = '零一二三四五六七八九';
/** Other characters for the same: of calendars, of cheques, of talk, of traditional script. */
const others = '〇壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億两兩';
const meanings = '零一二二三四五六六七八九十百千万亿二二';

/** The characters of a regular expression's class: plain digits, and all of which Chinese numerals are made. */
export const hanDigitCharacters = `${digits}〇两兩`;
export const hanCharacters = `${digits}十百千万亿廿卅${others}`;

/** A longer numeral is no number that a reader would type. */
const longest = 40;

/** The digits of a whole number in Chinese (一千二百三十: 1230, 二〇二〇: 2020), or null where it is no one number (五六, 千). */
export function hanInteger(numeral: string): string | null {
  const plain = [...numeral].map(plainCharacter).join('');
  if (numeral.length > longest || /^[百千万亿]/.test(plain)) return null;
  return integerOf(plain)?.toString() ?? null;
}

/** Chinese digits one by one: 零五 is 05. */
export function hanDigits(numeral: string): string {
  return [...numeral].map((character) => digits.indexOf(plainCharacter(character))).join('');
}

function plainCharacter(character: string): string {
  return meanings[others.indexOf(character)] ?? character;
}
