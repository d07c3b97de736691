import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Amount, Bound } from '../numerals/amount.ts';

/** A W3C TextQuoteSelector in the reading text, with the id of the sentence it stands in. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  sentence: string;
}

/** A number as shown: the numeral set large, what stands before it (约, $) and after it (余张, 元/月). */
export interface Display {
  before: string;
  number: string;
  after: string;
}

/** How a derived figure is computed: the operation, the ids of its inputs, the formula a reader sees. */
export interface Derivation {
  operation: string;
  inputs: string[];
  expression: string;
}

/** One quantity of the report, either quoted from one sentence or derived from other figures. */
export interface Figure extends Amount {
  id: string;
  label: string;
  /** Its one number in `unit`, to draw and to sort by: 1.7万余张 is 17000. NaN for a range, a ratio and a vague amount. */
  value: number;
  unit: string;
  /** What the editor added to the spoken unit (`/月`), or an empty string. */
  unitAdded: string;
  display: Display;
  /** `2020`, `2020-11`, `2020-12-25`, an interval `2017/2020`, or `period`. */
  asOf: string;
  /** 1-based number of the policy area; 0 outside the areas. */
  area: number;
  /** Id of the measure, such as `2.3`; empty outside the measures. */
  measure: string;
  basis: 'quoted' | 'derived';
  quote: Quote | null;
  /** Offsets of its numeral in the reading text. */
  spoken: { start: number; end: number } | null;
  derivation: Derivation | null;
  /** Id of the figure that a growth percentage tells about. */
  growthOf: string;
  /** Id of the quoted figure that a derived one should equal, and whether it does. */
  agreesWith: string;
  agrees: boolean;
  note: string;
  /** Where its entry stands in the content folder, and the values of some of its keys. */
  place: Place;
  places: Record<'asOf' | 'label' | 'note', Place>;
}

/** The number as one string: `1.7万余张`. */
export function displayText(display: Display): string {
  return display.before + display.number + display.after;
}

/** The number as it was spoken, without what the editor added to its unit: 710元 of 710元/月. */
export function spokenText({ display, unitAdded }: Pick<Figure, 'display' | 'unitAdded'>): string {
  const text = displayText(display);
  return text.slice(0, text.length - unitAdded.length).trimEnd();
}

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

const hedges: Record<string, Record<Bound, string>> = {
  'zh-CN': { exact: '', about: '约', over: '超过', 'at-least': '不少于', under: '不到', 'at-most': '不超过' },
  en: { exact: '', about: 'about ', over: 'more than ', 'at-least': 'at least ', under: 'less than ', 'at-most': 'at most ' },
};

/** The display of a computed figure: 约497元/月, about $2,400,000. */
export function displayOf(value: number, unit: string, bound: Bound, language: string, decimals: number): Display {
  const [currency = '', rest = unit] = /^[$€£¥]/.test(unit) ? [unit[0], unit.slice(1)] : [];
  const gap = /^[A-Za-z]/.test(rest) ? ' ' : '';
  return {
    before: (hedges[language]?.[bound] ?? '') + currency,
    number: formatValue(value, language, decimals),
    after: gap + rest,
  };
}
