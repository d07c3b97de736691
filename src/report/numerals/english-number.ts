import { type Decimal, decimal, plus, quotient, scaled } from './decimal.ts';
import { smallValue } from './english.ts';
import { scaleWords } from './english-scales.ts';
import { matchAt } from './match.ts';

/** A number in English words: its value (null where it is only hinted at), where it ends, the power of ten of its last scale word. */
export interface EnglishNumber {
  value: Decimal | null;
  end: number;
  scale: number;
}

const word = /[a-z]+/iy;
/** What joins tens and digits, and hundreds and the rest: twenty-three, twenty three, one hundred and five. */
const gap = /[ \n-](?!-)/y;
const and = /[ \n](?:and[ \n])?/iy;
/** hundreds of, tens of thousands of: how many is only hinted at. */
const hinted = new RegExp(
  '(?:(?:tens|dozens|hundreds|thousands) of (?:thousands|lakhs|millions|crores|billions)|hundreds|thousands|lakhs' +
    String.raw`|millions|crores|billions|trillions|dozens|(?:scores|tens)(?= of\b))\b`,
  'iy',
);
const hintedScale = /(?:hundred|thousand|lakh|million|crore|billion|dozen)(?: (?:thousand|million|billion))?\b/iy;
const hintedBefore = /\b(?:several|few|many|couple of) $/i;
const scale = String.raw`[ \n](hundred|thousand|lakh|million|crore|billion|trillion)\b`;
/** two and a half, one and three quarters, two-and-a-half million. */
const mixed = new RegExp(String.raw`[ \n-]and[ \n-](an?|one|two|three)[ \n-](half|thirds?|quarters?|fifths?)\b(?:${scale})?`, 'iy');
/** half a million, a hundred, a dozen, a million and a half. */
const half = /half[ \n]an?[ \n](hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b/iy;
const article = /an?[ \n](?=(?:hundred|thousand|lakh|million|crore|billion|trillion)\b)/iy;
const dozen = /(?:(an?|one|two|three|four|five|six|ten)[ \n])dozen\b/iy;
const point = /[ \n]point((?:[ \n](?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)\b){1,6})/iy;
const denominators: Record<string, string> = { half: '2', third: '3', quarter: '4', fifth: '5' };

/** The cardinal number in English words that begins at a place: one hundred and twenty, two and a half, half a million, hundreds. */
export function englishNumberAt(text: string, at: number): EnglishNumber | null {
  const hint = matchAt(hinted, text, at)?.[0] ?? hintedAt(text, at);
  if (hint !== undefined) return { value: null, end: at + hint.length, scale: 0 };
  const [halfSaid, halved = ''] = matchAt(half, text, at) ?? [];
  if (halfSaid !== undefined) return { ...scaledBy('0.5', halved), end: at + halfSaid.length };
  const [dozens, many = ''] = matchAt(dozen, text, at) ?? [];
  if (dozens !== undefined) return { value: String(Math.max(1, smallValue(many.toLowerCase())) * 12), end: at + dozens.length, scale: 0 };
  const [articleSaid = ''] = matchAt(article, text, at) ?? [];
  const number = cardinalAt(text, at + articleSaid.length, articleSaid !== '');
  return number && withFraction(text, number);
}

/** hundred of “several hundred”, “a few hundred thousand”. */
function hintedAt(text: string, at: number): string | undefined {
  return hintedBefore.test(text.slice(Math.max(0, at - 10), at)) ? matchAt(hintedScale, text, at)?.[0] : undefined;
}

function scaledBy(number: Decimal, scaleWord: string): Omit<EnglishNumber, 'end'> {
  const said = scaleWord.toLowerCase();
  if (said === 'dozen') return { value: '6', scale: 0 };
  const exponent = scaleWords[said] ?? 0;
  return { value: scaled(number, exponent), scale: exponent };
}

/** What follows a whole number: point five, and a half, and three quarters. */
function withFraction(text: string, number: EnglishNumber): EnglishNumber {
  const whole = number.value ?? '0';
  const [spoken, digits = ''] = matchAt(point, text, number.end) ?? [];
  if (spoken !== undefined) {
    const places = digits
      .trim()
      .toLowerCase()
      .split(/\s/)
      .map((digit) => Math.max(0, smallValue(digit)));
    const value = decimal(`${whole}.${places.join('')}`);
    const end = number.end + spoken.length;
    const [scaleSaid, scaleWord = ''] = matchAt(new RegExp(scale, 'iy'), text, end) ?? [];
    return value === null ? number : { ...scaledBy(value, scaleWord), end: end + (scaleSaid?.length ?? 0) };
  }
  const [parts, count = '', name = '', scaleWord = ''] = matchAt(mixed, text, number.end) ?? [];
  if (parts === undefined) return number;
  const share =
    quotient(String(Math.max(1, smallValue(count.toLowerCase()))), denominators[name.toLowerCase().replace(/s$/, '')] ?? '1') ?? '0';
  const end = number.end + parts.length;
  // A million and a half is 1,500,000; two and a half million has its scale behind.
  if (number.scale > 2) return { ...number, value: plus(whole, scaled(share, number.scale)), end };
  return { ...scaledBy(plus(whole, share), scaleWord), end };
}

/** Scale words fall within one number (trillion, billion, million, thousand, nothing), so these many parts are all there can be. */
const mostParts = 6;

/** A whole number in words; `hasArticle` where “a” stands before its first scale word. */
function cardinalAt(text: string, at: number, hasArticle: boolean): EnglishNumber | null {
  let [total, end, lowest] = [0n, at, Number.POSITIVE_INFINITY];
  let scaled = 0;
  for (let count = 0; count < mostParts && lowest > 0; count += 1) {
    const joint = count === 0 ? '' : (matchAt(joints, text, end)?.[0] ?? null);
    const part = joint === null ? null : belowThousandAt(text, end + joint.length, count === 0 && hasArticle);
    if (joint === null || part === null) break;
    const by = scaleAt(text, part.end);
    if (count > 0 && !goesOn(joint, part.value, by.exponent, lowest)) break;
    [total, end, lowest] = [total + part.value * 10n ** BigInt(by.exponent), by.end, by.exponent];
    scaled = by.exponent || (part.isHundreds ? 2 : 0);
  }
  return end === at ? null : { value: String(total), end, scale: scaled };
}

/** Between the parts of a long number: one million, two hundred thousand and five. */
const joints = /,?[ \n](?:and[ \n])?/iy;

/** “and” leads to what is below a hundred, a comma to what is not: two thousand and five, but two thousand, five of them. */
function goesOn(joint: string, value: bigint, exponent: number, lowest: number): boolean {
  if (value === 0n || exponent >= lowest) return false;
  const isSmall = exponent === 0 && value < 100n;
  if (/and/i.test(joint)) return isSmall;
  return !isSmall || (lowest <= 3 && !joint.startsWith(','));
}

/** one hundred and twenty, a hundred, twenty-three. */
function belowThousandAt(text: string, at: number, hasArticle: boolean): { value: bigint; end: number; isHundreds: boolean } | null {
  const first = hasArticle ? { value: 1, end: at } : belowHundredAt(text, at);
  if (!first) return null;
  const hundred = matchAt(hasArticle ? /hundred\b/iy : /[ \n-]hundred\b/iy, text, first.end)?.[0];
  if (hundred === undefined) return { value: BigInt(first.value), end: first.end, isHundreds: false };
  const end = first.end + hundred.length;
  const joint = matchAt(and, text, end)?.[0];
  const rest = joint === undefined ? null : belowHundredAt(text, end + joint.length);
  // Between one hundred and two hundred.
  if (!rest || rest.value === 0 || /^[ \n-]hundred\b/i.test(text.slice(rest.end, rest.end + 9)))
    return { value: BigInt(first.value * 100), end, isHundreds: true };
  return { value: BigInt(first.value * 100 + rest.value), end: rest.end, isHundreds: false };
}

function belowHundredAt(text: string, at: number): { value: number; end: number } | null {
  const said = matchAt(word, text, at)?.[0] ?? '';
  const value = smallValue(said.toLowerCase());
  if (value < 0) return null;
  const end = at + said.length;
  if (value < 20) return { value, end };
  const joint = matchAt(gap, text, end)?.[0];
  const digit = joint === undefined ? undefined : matchAt(word, text, end + joint.length)?.[0];
  const unit = smallValue(digit?.toLowerCase() ?? '');
  // Twenty five-year plans are twenty.
  const isOther = joint !== '-' && /^-[a-z]/i.test(text.slice(end + 1 + (digit?.length ?? 0), end + 3 + (digit?.length ?? 0)));
  return unit > 0 && unit < 10 && !isOther ? { value: value + unit, end: end + 1 + (digit?.length ?? 0) } : { value, end };
}

const scaleWord = /[ \n-]?(thousand|lakh|million|crore|billion|trillion|quadrillion)s?\b/iy;

/** The scale words behind a number, which multiply: million, thousand million, lakh crore. */
function scaleAt(text: string, at: number): { exponent: number; end: number } {
  let [exponent, end] = [0, at];
  for (let found = matchAt(scaleWord, text, end); found; found = matchAt(scaleWord, text, end)) {
    const [said, name = ''] = found;
    const next = scaleWords[name.toLowerCase()] ?? 0;
    if (exponent > 0 && next <= exponent) break;
    [exponent, end] = [exponent + next, end + said.length];
  }
  return { exponent, end };
}
