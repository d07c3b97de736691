import { compareDecimals } from './decimal.ts';
import type { SaidNumber } from './number.ts';
import type { SaidAmount } from './said-amount.ts';

const hedge = '(?:(?:about|around|roughly|approximately|some|an estimated|nearly|just|only|at least|up to) )?';
const money = '(?:(?:US|HK|S|A|NZ|C|NT)?[$£€¥₹]|Rs\\.? ?|RM ?|[A-Z]{3} )?';
const between = new RegExp(`\\bbetween ${hedge}${money}$`, 'i');
const from = new RegExp(`\\bfrom ${hedge}${money}$`, 'i');
const rangeFrom = new RegExp(
  '\\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|aged?|ages|anywhere|anything|somewhere|span(?:s|ning)?|children|those' +
    `|everyone) from ${hedge}${money}$`,
  'i',
);
const moved =
  'rose|rises?|risen|rising|fell|falls?|fallen|falling|up|down|grew|grows?|grown|dropped|drops?|added|adds?|gained|gains?' +
  '|lost|los(?:es?|ing)|climbed|declined|' +
  'declines?|increased|increases?|decreased|decreases?|cut|cuts|reduced|raised|lowered|slipped|slid|jumped|surged|edged' +
  '|ticked|moved|shrank|expanded|improved|changed';
const by = new RegExp(`\\b(?:by|${moved}) (?:a further |another |${hedge})${money}$`, 'i');
const isShare = /^(?:%|percentage points?|basis points?|bps?|pp|ppts?)$/;

/**
 * Whether words join two numbers into one range: between 5 and 6, two to three, one or two; not what something rose from, by and to.
 * @param saysUnitTwice whether the unit stands behind the first number too: by 3.2 days to 5.1 days
 */
export function endsOfOneRange(text: string, sign: string, range: SaidAmount, floor: number, saysUnitTwice: boolean): boolean {
  const before = text.slice(Math.max(floor, range.start - 32), range.start);
  const [low = '0', high = '0'] = range.numbers;
  if (sign === 'and') return between.test(before);
  if (sign === 'or')
    return range.numbers.every((number) => /^\d+$/.test(number)) && BigInt(high) - BigInt(low) === 1n && Number(high) <= 12;
  if (from.test(before)) return rangeFrom.test(before);
  // By 12 to 18 weeks; but by 11 to 96 schools, by £6 to £138.
  const isNear = range.unit !== '' && !/[$£€¥₹]|^Rs/.test(text.charAt(range.start - 1)) && Number(high) <= 2 * Number(low);
  return !by.test(before) || isShare.test(range.unit) || (isNear && !saysUnitTwice);
}

const odds = new RegExp(
  String.raw`\b(?:ratio|odds|margin|majority|outnumber(?:ed|s|ing)?|vot(?:e|ed|es|ing)|passed|rejected|approved|score|won|win` +
    String.raw`|carried|split|beat|lost|defeated)\b[^.;:\n]{0,24}$`,
  'i',
);
const ratioBefore = /\bratio\b[^.;:\n]{0,24}$/i;
const afterRatio = new RegExp(
  String.raw`^(?:$|[.,;:)!?’”]|\s*\n| (?:in|on|by|against|for|to (?:back|approve|reject|pass|support)|when|last|this|majority|vote` +
    String.raw`|odds|and|that|decision|at|among|with|between|margin|ratio|or|of)\b|-?(?:vote|majority))`,
  'i',
);

/** Three to one, a 7–2 vote, by 52 to 48: two numbers held against each other, the first mostly the larger. */
export function isSpokenRatio(text: string, first: SaidNumber, second: SaidNumber): boolean {
  if (first.scale > 0 || second.scale > 0) return false;
  const before = text.slice(Math.max(0, first.start - 48), first.start);
  const after = text.slice(second.end, second.end + 14);
  if (!afterRatio.test(after) && !(odds.test(before) && /^ [a-z]+(?<!s|cent|people)\b/.test(after))) return false;
  if (ratioBefore.test(before)) return true;
  const [a = '0', b = '0'] = [first.numbers[0], second.numbers[0]];
  const isFalling = compareDecimals(a, b) > 0;
  const isWord = /^[ -]to/i.test(text.slice(first.end, first.end + 3));
  if (b === '1' && compareDecimals(a, b) >= 0 && isWord && !/\bfrom $/i.test(before))
    return !new RegExp(`\\b(?:${moved}) (?:to )?$`, 'i').test(before);
  return isFalling && (odds.test(before) || /^ ?-?(?:vote|majority)/i.test(text.slice(second.end, second.end + 9)));
}
