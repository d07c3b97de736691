import type { Approximation, Display } from './figure.ts';

const chineseScales: [number, string][] = [[1e8, '亿'], [1e4, '万']];

/**
 * Shows a computed number in the report's language: Chinese numbers from ten thousand on use 万 and 亿 where two
 * decimals say it all, others are grouped by thousands.
 */
export function formatValue(value: number, language: string, decimals: number): string {
  if (language.startsWith('zh')) {
    const scale = chineseScales.find(([size]) => Math.abs(value) >= size && Number.isInteger((value * 100) / size));
    if (scale) return `${Number((value / scale[0]).toPrecision(15))}${scale[1]}`;
    return value.toFixed(decimals);
  }
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

const hedges: Record<string, Record<Approximation, string>> = {
  'zh-CN': { exact: '', near: '约', over: '超过' },
  en: { exact: '', near: 'about ', over: 'more than ' },
};

/** The display of a computed figure: 约497元/月. */
export function displayOf(value: number, unit: string, approximation: Approximation, language: string, decimals: number): Display {
  const gap = /^[A-Za-z]/.test(unit) ? ' ' : '';
  return { before: hedges[language]?.[approximation] ?? '', number: formatValue(value, language, decimals), after: gap + unit };
}
