import { likeUnits } from '../figures/units.ts';
import { compareDecimals, type Decimal, decimal, minus, plus } from '../numerals/decimal.ts';
import { scaleWords } from '../numerals/english-scales.ts';
import { exponentOf } from '../numerals/number.ts';
import { isAddable, type PartList, type PlacedAmount, partsAfter, partsBefore, unitOfList } from './sum-parts.ts';

/**
 * How parts stand to the whole that a text gives: they add up to it, exactly or as far as the numbers are rounded; they are less,
 * and the text does not say that they are all; they are more, though it calls them parts; they should add up to it and do not.
 */
export type Outcome = 'equal' | 'near' | 'less' | 'more' | 'different';

/** A whole that a text gives with its parts, compared. */
export interface SaidSum {
  whole: PlacedAmount;
  parts: PlacedAmount[];
  total: Decimal;
  outcome: Outcome;
}

/** Words that lead from a whole to its parts: a colon and 分别是 to all of them, 其中 and 包括 to some or all. */
const introducers = new RegExp(
  [
    '其中(?:包括|有)?[，：:,]?|包括[：:]?|包含|\\b(?:of (?:which|these|them)|including)\\b,?',
    '(?<all>，?(?:分别(?:是|为|有)|即)?[：:]|，分别(?:是|为|有)|\\b(?:comprising|consisting of|made up of)\\b)',
  ].join('|'),
  'giu',
);
/** Words just before a number that make it the sum of the numbers listed before it. */
const totalling =
  /[，,、]?\s*[^，。；：、,;:\d]{0,6}(?:合计|共计|总计|总共|\b(?:a total of|in all|altogether|in total))(?:为|是|达)?\s*$/iu;
const longestTotalling = 60;

/**
 * The wholes and parts that can be found in a text, each compared: with 其中, 包括 or a colon between them, or 合计 after the parts.
 * Only exact numbers of one unit that add up are compared, and a disagreement is told only where it is plain which is the whole and
 * which are the parts.
 * @param text one sentence, or one with those after it that go on with 其中
 * @param amounts all its amounts in order; a numeral that could not be read is a vague one without a unit
 */
export function sumsIn(text: string, amounts: readonly PlacedAmount[]): SaidSum[] {
  const wholes = new Map<number, SaidSum>();
  for (const sum of [...leadingSums(text, amounts), ...trailingSums(text, amounts)])
    if (!wholes.has(sum.whole.start)) wholes.set(sum.whole.start, sum);
  return [...wholes.values()];
}

/** Wholes before their parts. */
function leadingSums(text: string, amounts: readonly PlacedAmount[]): SaidSum[] {
  return [...text.matchAll(introducers)].flatMap(({ 0: word, index, groups }) => {
    const isComplete = groups?.all !== undefined;
    const from = index + word.length;
    const unit = unitOfList(text, amounts, from);
    const earlier = amounts.filter(({ end, unit: other }) => end <= index && (unit === '' || likeUnits(other, unit)));
    const whole = earlier.at(-1);
    if (!whole || whole.unit === '' || !isAddable(text, whole)) return [];
    const words = text.slice(whole.end, index).trimStart().replace(whole.unit, '').trim();
    // A colon elsewhere than behind a number does not list its parts.
    if (isComplete && words !== '') return [];
    const isPlain = earlier.length === 1 || /^[（(]$/.test(words);
    return compare(text, whole, partsAfter(text, amounts, from, whole.unit, isComplete), isComplete, isPlain);
  });
}

/** Totals after their parts: 县道186公里、乡道402公里，合计588公里. */
function trailingSums(text: string, amounts: readonly PlacedAmount[]): SaidSum[] {
  return amounts.flatMap((whole) => {
    const from = Math.max(0, whole.start - longestTotalling);
    const head = totalling.exec(text.slice(from, whole.start));
    if (!head || !isAddable(text, whole)) return [];
    const list = partsBefore(text, amounts, from + head.index, whole.unit);
    // Something else may stand before the parts.
    const last = list.parts.map((_, place) => list.parts.slice(place)).find((parts) => parts.length > 1 && isSum(text, whole, parts));
    return compare(text, whole, last ? { ...list, parts: last } : list, true, list.plain === list.parts.length);
  });
}

/**
 * Compares a whole with its parts. Agreement does not come by chance; all else is told only where whole and list are plain.
 * @param isComplete whether the text says that the parts are all
 */
function compare(text: string, whole: PlacedAmount, { parts, plain, isOpen }: PartList, isComplete: boolean, isPlain: boolean): SaidSum[] {
  const sum = (some: PlacedAmount[], outcome: Outcome): SaidSum[] => [{ whole, parts: some, total: totalOf(some), outcome }];
  const equal = parts.map((_, last) => parts.slice(0, last + 1)).find((some) => some.length > 1 && isSum(text, whole, some));
  if (equal) return sum(equal, compareDecimals(totalOf(equal), numberOf(whole)) === 0 ? 'equal' : 'near');
  const listed = parts.slice(0, plain);
  if (!isPlain || listed.length === 0 || (listed.length === 1 && isComplete)) return [];
  if (compareDecimals(totalOf(listed), numberOf(whole)) > 0) return sum(listed, isComplete ? 'different' : 'more');
  // A list that goes on in other words may hold the rest.
  if (isOpen || listed.length < 2 || listed.length < parts.length) return [];
  return sum(listed, isComplete ? 'different' : 'less');
}

function numberOf({ numbers }: PlacedAmount): Decimal {
  return numbers[0] ?? '0';
}

function totalOf(parts: readonly PlacedAmount[]): Decimal {
  return parts.map(numberOf).reduce(plus, '0');
}

/** Whether parts add up to a whole as far as all of them are rounded. */
function isSum(text: string, whole: PlacedAmount, parts: readonly PlacedAmount[]): boolean {
  const off = minus(totalOf(parts), numberOf(whole)).replace('-', '');
  return compareDecimals(off, roundingOf(text, [whole, ...parts])) <= 0;
}

/** How far rounding may put some numbers from their sum: half of the last place of each; nothing where all are counted one by one. */
function roundingOf(text: string, amounts: readonly PlacedAmount[]): Decimal {
  const places = amounts.map(({ start, end }) => {
    const [, decimals = '', scale = ''] = /\d(?:\.(\d+))?\s*(\p{L}*)\D*$/u.exec(text.slice(start, end)) ?? [];
    const scales = scale.match(/[a-z]+|[十百千万亿]/giu) ?? [];
    return scales.reduce((sum, word) => sum + (scaleWords[word.toLowerCase()] ?? exponentOf(word)), -decimals.length);
  });
  if (places.every((place) => place === 0)) return '0';
  return places.map((place) => decimal('0.5', place) ?? '0').reduce(plus, '0');
}
