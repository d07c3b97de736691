import type { Amount, Bound } from '../numerals/amount.ts';
import { type Decimal, fixed, scaled } from '../numerals/decimal.ts';
import type { Display } from './figure.ts';

/** Scale words of Chinese by their powers of ten, with the decimals they are shown with at most. */
const scales: Record<string, [exponent: number, word: string, decimals: number][]> = {
  'zh-CN': [
    [8, '亿', 3],
    [4, '万', 2],
  ],
  'zh-Hant': [
    [8, '億', 3],
    [4, '萬', 2],
  ],
};

/**
 * Shows a computed number in the report's language: Chinese numbers from ten thousand on use 万 and 亿 where a few
 * decimals say it all, others are grouped by thousands.
 */
export function formatValue(value: Decimal, language: string, decimals: number): string {
  if (!language.startsWith('zh')) return fixed(value, decimals).replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,');
  for (const [exponent, word, most] of scales[language] ?? []) {
    const number = scaled(value, -exponent);
    const [whole = '', rest = ''] = number.split('.');
    if (!/^-?0$/.test(whole) && rest.length <= most) return number + word;
  }
  return fixed(value, decimals);
}

const hedges: Record<string, Record<Bound, string>> = {
  'zh-CN': { exact: '', about: '约', over: '超过', 'at-least': '不少于', under: '不到', 'at-most': '不超过' },
  'zh-Hant': { exact: '', about: '約', over: '超過', 'at-least': '不少於', under: '不足', 'at-most': '不超過' },
  en: { exact: '', about: 'about ', over: 'more than ', 'at-least': 'at least ', under: 'less than ', 'at-most': 'at most ' },
};

/** The word that limits a number, before it, with the space behind it; empty where nothing does. */
export function hedgeOf(bound: Bound, language: string): string {
  return hedges[language]?.[bound] ?? '';
}

/** The display of a computed amount: 约497元/月, about $2,400,000, 不少于95个百分点, 20%—60%. */
export function displayOf({ numbers, bound }: Amount, unit: string, language: string, decimals: number): Display {
  const [currency = '', rest = unit] = /^[$€£¥]/.test(unit) ? [unit[0], unit.slice(1)] : [];
  const gap = /^[A-Za-z]/.test(rest) ? ' ' : '';
  return {
    before: hedgeOf(bound, language) + currency,
    number: numbers.map((number) => formatValue(number, language, decimals)).join(betweenEnds(numbers, rest, language)),
    after: gap + rest,
  };
}

/** What joins the ends of a range: a dash, which would look like a minus beside a negative end. In Chinese both ends have their %. */
function betweenEnds(numbers: readonly Decimal[], unit: string, language: string): string {
  const isNegative = numbers.some((number) => number.startsWith('-'));
  if (!language.startsWith('zh')) return isNegative ? ' to ' : '–';
  return (/^[%‰]$/.test(unit) ? unit : '') + (isNegative ? '至' : '—');
}
