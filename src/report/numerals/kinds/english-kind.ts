import type { SaidAmount } from '../said-amount.ts';
import type { NumeralKind } from './kind.ts';

const capital = /\b[A-Z][\p{L}&]+ $/u;
const sentenceStart = /(?:^|[.:;!?)\]”"’\n] ?|^\s*)[A-Z][\p{L}]+ $/u;

/** Whether a number stands among Latin words, so that it is read as in English. */
export function isAmongLatin(text: string, { start, end }: SaidAmount): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  return !/\p{Script=Han}/u.test(before.slice(-4) + after.slice(0, 4)) && /[a-z]{2}/i.test(before + after);
}

/** What a number in English is that no form of name, date or word knows. */
export function englishKind(text: string, amount: SaidAmount): NumeralKind {
  const { form, unit, bound, isDigitless, numbers, start, end, numberStart, numberEnd, writing, scale } = amount;
  const before = text.slice(Math.max(0, start - 24), start);
  if (isDigitless || form === 'ratio' || form === 'fraction' || form === 'vague') return 'quantity';
  const digits = text.slice(numberStart, numberEnd);
  const isYear = /^(?:1[89]|20)\d\d$/.test(digits) && writing === 'arabic';
  // The 2003 SARS outbreak, the 2021 riots: a year stands before a name.
  if (isYear && (unit === '' || /^[A-Z][a-z]/.test(unit)) && /^(?:[’']s\b|[^\d%])|^$/.test(text.slice(end)))
    return bound === 'exact' || !/\d,\d{3}/.test(text.slice(Math.max(0, start - 40), end + 40)) ? 'date' : 'quantity';
  if (unit !== '' && form === 'range') return 'quantity';
  const isOne = numbers.length === 1 && numbers[0] === '1' && writing === 'english';
  // Seven Sisters, Three Gorges: a name, in the middle of a sentence.
  if (writing === 'english' && scale === 0 && /^[A-Z]/.test(digits) && /[a-z,] $/.test(before) && /^[ -][A-Z]/.test(text.slice(numberEnd)))
    return 'name';
  if (unit !== '' || form === 'range' || bound !== 'exact' || scale > 0) return 'quantity';
  if (isOne)
    return /\b(?:and|only|just|except|than) $/i.test(before) &&
      /^(?: (?:against|abstained|dissent\w*|were|was lost)\b)/i.test(text.slice(end))
      ? 'quantity'
      : 'word';
  if (writing === 'english') return 'quantity';
  if (/^\d{1,3}(?:,\d{2,3})+|\.\d|^[-−]|\d \d{3}/.test(digits)) return 'quantity';
  if (capital.test(before) && !sentenceStart.test(before) && !leading.test(before)) return 'name';
  const isAlone = /(?:^|\n)\s*$/.test(start === before.length ? before : ` ${before}`) && /^\s*(?:\n|$)/.test(text.slice(end, end + 4));
  if (isAlone) return 'unknown';
  return 'quantity';
}

/** Words with a capital that lead to a number all the same: Of 45, In 12, Total 300. */
const leading = new RegExp(
  `\\b(?:${[
    'Of|In|To|At|By|From|And|Or|Some|Only|Just|About|Over|Under|Nearly|Almost|Around|Total|All|The|With|For|Another|Between|Than',
    'Is|Was|Are|Were|Barely|Exactly|May|June|July|GDP|CPI|PMI',
  ].join('|')})\\s$`,
);
