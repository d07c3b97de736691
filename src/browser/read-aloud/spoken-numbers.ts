import { hanDigits, hanNumber } from '../../report/numerals/chinese.ts';

/** One step from a written text to the words to say; what one step has put into words, no later one sees. */
export type Step = (text: string) => string;

/** A step that replaces what a pattern finds; `said` gets the whole match and its groups, empty where a group found nothing. */
export function replacing(pattern: RegExp, said: (...found: string[]) => string): Step {
  return (text) => text.replace(pattern, (...found: unknown[]) => said(...found.map((part) => (typeof part === 'string' ? part : ''))));
}

/** Source of a regular expression for a number in digits. */
export const number = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** Of what stands between the ends of a range. */
export const dash = '(?:——|--|[-‐–—−~～〜]|至|到)';
/** Of the mark between the parts of a ratio, or hours and minutes. */
export const colon = '[:：∶﹕]';
/** Of words after which a number counts something, as no year does. */
export const counted =
  String.raw`(?:\s?[%‰]|[多余]?[十百千万亿]|[多余]?[个名位项件种次户家张条级类届块座所处部份套批场人倍亩吨元米克升度辆台只头` +
  '册棵株本对栋幢间床公平立毫厘分秒里])';

/** A number in digits as it is said, digit for digit where it is longer than sixteen of them: 1,204.5 is 一千二百零四点五. */
export function sayNumber(written: string): string {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.');
  // Above 万亿, hundreds of millions are counted: 一千二百三十四万五千亿, not 一千二百三十四万亿五千亿.
  if (whole.length <= 12 || whole.length > 16) return hanNumber(written);
  const [high, low] = [whole.slice(0, -8), whole.slice(-8)];
  const zero = low.startsWith('0') ? '零' : '';
  const below = /^0+$/.test(low) ? '' : zero + hanNumber(low);
  return `${hanNumber(high)}亿${below}${decimals ? `点${hanDigits(decimals)}` : ''}`;
}

/** A number of months, days, hours or minutes: 03 is 三. */
export function sayCount(digits: string): string {
  return hanNumber(String(Number(digits)));
}
