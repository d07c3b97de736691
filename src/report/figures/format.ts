import type { Approximation, Display } from './figure.ts';

/** Scale words with the decimals they are shown with at most. */
const chineseScales: [size: number, word: string, decimals: number][] = [
  [1e8, '亿', 3],
  [1e4, '万', 2],
];

/**
 * Shows a computed number in the report's language: Chinese numbers from ten thousand on use 万 and 亿 where a few
 * decimals say it all, others are grouped by thousands.
 */
export function formatValue(value: number, language: string, decimals: number): string {
  if (language.startsWith('zh')) {
    const scale = chineseScales.find(([size, , places]) => Math.abs(value) >= size && Number.isInteger((value * 10 ** places) / size));
    if (scale) return `${Number((value / scale[0]).toPrecision(15))}${scale[1]}`;
    return value.toFixed(decimals);
  }
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

const hedges: Record<string, Record<Approximation, string>> = {
  'zh-CN': { exact: '', near: '约', over: '超过' },
  en: { exact: '', near: 'about ', over: 'more than ' },
};

/** The display of a computed figure: 约497元/月, about $2,400,000. */
export function displayOf(value: number, unit: string, approximation: Approximation, language: string, decimals: number): Display {
  const [currency = '', rest = unit] = /^[$€£¥]/.test(unit) ? [unit[0], unit.slice(1)] : [];
  const gap = /^[A-Za-z]/.test(rest) ? ' ' : '';
  return {
    before: (hedges[language]?.[approximation] ?? '') + currency,
    number: formatValue(value, language, decimals),
    after: gap + rest,
  };
}
