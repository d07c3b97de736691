import { type Decimal, decimal } from './decimal.ts';

const below20 = (
  'zero one two three four five six seven eight nine ten eleven twelve ' + 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Source of a regular expression for English number words below a hundred. */
export const englishNumber = `(?:${tens.join('|')})(?:-(?:${below20.slice(1, 10).join('|')}))?|${below20.toReversed().join('|')}`;

/** The value of an English number word below a hundred, in any case: nine, Twenty-three. */
export function englishValue(text: string): number {
  const [first = '', second] = text.toLowerCase().split('-');
  if (!tens.includes(first)) return below20.indexOf(first);
  return (tens.indexOf(first) + 2) * 10 + (second === undefined ? 0 : below20.indexOf(second));
}

const ordinalUnits = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ordinalTeens = ['tenth', 'eleventh', 'twelfth', ...below20.slice(13).map((word) => `${word}th`)];

const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'));
const ordinals = [`(?:(?:${tens.join('|')})-)?(?:${ordinalUnits.join('|')})`, ...ordinalTeens, ...ordinalTens];

/** The number of an English ordinal or cardinal below a hundred: 17 of 17th, 9 of ninth, 5 of five; NaN where it is none. */
export function englishOrdinalValue(said: string): number {
  const plain = said.toLowerCase();
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10);
  const [first = '', second] = plain.split('-');
  if (second !== undefined) return englishValue(first) + ordinalUnits.indexOf(second) + 1;
  const known = [ordinalUnits, ordinalTeens, ordinalTens].map((list) => list.indexOf(plain));
  const [unit = -1, teen = -1, ten = -1] = known;
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  return ten >= 0 ? (ten + 2) * 10 : englishValue(plain);
}

/** Source of a regular expression for English ordinals below a hundred, in words: first, twelfth, twenty-third, fortieth. */
export const englishOrdinal = String.raw`\b(?:${ordinals.join('|')})\b`;

const scaleWords: Record<string, number> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const word = /([a-z]+)/iy;
const gap = /[ \n-]{1,2}(?:and[ \n])?/iy;
const numberWord = `${[...tens, ...below20].join('|')}|hundred|thousand|million|billion|trillion`;
/** hundreds of, tens of thousands of: how many is only hinted at. */
const hinted =
  /(?:tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|hundreds|thousands|millions|billions|dozens|scores)\b/iy;
/** two and a half, one and a half million. */
const half = /[ \n]and[ \n]a[ \n]half\b(?:[ \n](hundred|thousand|million|billion|trillion)\b)?/iy;
/** half a million, a hundred, a dozen. */
const article = /(half[ \n]a|an?)[ \n](hundred|thousand|million|billion|trillion|dozen)\b/iy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A number in English words: its value (null where it is only hinted at), where it ends, the power of ten of its last scale word. */
export interface EnglishNumber {
  value: Decimal | null;
  end: number;
  scale: number;
}

/** The cardinal number in English words that begins at a place: one hundred and twenty, two and a half, half a million, hundreds. */
export function englishNumberAt(text: string, at: number): EnglishNumber | null {
  const hint = matchAt(hinted, text, at)?.[0];
  if (hint) return { value: null, end: at + hint.length, scale: 0 };
  const counted = matchAt(article, text, at);
  if (counted) return articleNumber(counted, at);
  const number = cardinalAt(text, at);
  const [halfSaid, scaleWord] = (number && matchAt(half, text, number.end)) ?? [];
  if (!number || halfSaid === undefined) return number;
  const scale = scaleWords[scaleWord?.toLowerCase() ?? ''] ?? 0;
  return { value: decimal(`${number.value}.5`, scale), end: number.end + halfSaid.length, scale };
}

function articleNumber([found, of = '', word = '']: RegExpExecArray, at: number): EnglishNumber {
  const scale = scaleWords[word.toLowerCase()] ?? 0;
  const one = /^half/i.test(of) ? '0.5' : '1';
  const value = word.toLowerCase() === 'dozen' ? (one === '1' ? '12' : '6') : decimal(one, scale);
  return { value, end: at + found.length, scale };
}

/** At most so many words make one number; nobody says longer ones. */
const mostWords = 16;

function cardinalAt(text: string, at: number): EnglishNumber | null {
  let [total, current, end, scale, last] = [0n, 0n, at, 0, Number.POSITIVE_INFINITY];
  let place = at;
  for (let count = 0; count < mostWords; count += 1) {
    const said = matchAt(word, text, place)?.[1]?.toLowerCase() ?? '';
    const exponent = scaleWords[said];
    const value = exponent === undefined ? BigInt(smallValue(said)) : 0n;
    if (exponent === undefined ? !fits(value, last, current) : count === 0 || (exponent > 2 && current === 0n)) break;
    if (exponent === undefined) [current, last, scale] = [current + value, Number(value), 0];
    else if (exponent === 2) [current, last, scale] = [current * 100n, 100, 2];
    else [total, current, last, scale] = [total + current * 10n ** BigInt(exponent), 0n, 1000, exponent];
    end = place + said.length;
    const between = matchAt(gap, text, end)?.[0];
    if (
      between === undefined ||
      !new RegExp(`^(?:${numberWord})\\b`, 'i').test(text.slice(end + between.length, end + between.length + 12))
    )
      break;
    if (/and/i.test(between) && last < 100) break;
    place = end + between.length;
  }
  return end === at ? null : { value: String(total + current), end, scale };
}

/** -1 for what is no number word below a hundred. */
function smallValue(said: string): number {
  const tensAt = tens.indexOf(said);
  return tensAt >= 0 ? (tensAt + 2) * 10 : below20.indexOf(said);
}

/** Whether a number below a hundred may follow what was said: a digit follows tens, anything follows a scale. */
function fits(value: bigint, last: number, current: bigint): boolean {
  if (value < 0n) return false;
  if (last >= 100) return true;
  return last >= 20 && last % 10 === 0 && value < 10n && value > 0n && current % 10n === 0n;
}
