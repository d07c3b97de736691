import { narrow } from '../../report/numerals/chinese.ts';
import { nameSteps } from './spoken-names.ts';
import { counted, dash, number, replacing, type Step, sayNumber } from './spoken-numbers.ts';
import { timeSteps } from './spoken-times.ts';
import { unitSteps } from './spoken-units.ts';

/**
 * A sign before a number: at the beginning, after a mark, or after a word that leads to a value (同比-5%), but no hyphen of
 * a range or a name (10-20人, 5月-8月, COVID-19).
 */
const leadsToValue = String.raw`(?<=(?:^|[，。；：、！？“‘（(:,;=≥≤><±|\t]|(?<!\d)[为是达到至长降比率幅速值约近超减增由从转在差])\s?)`;
const comparisons: Record<string, string> = { '≥': '大于等于', '≤': '小于等于', '>': '大于', '<': '小于', '±': '正负' };

const signSteps: Step[] = [
  replacing(new RegExp(`${leadsToValue}[-−](?=[\\d$€£¥￥])`, 'g'), () => '负'),
  replacing(/(?<=\d[%‰]?[—–~～])[-−](?=\d)/g, () => '负'),
  replacing(new RegExp(`${leadsToValue}\\+(?=[\\d$€£¥￥])`, 'g'), () => '正'),
  replacing(/[≥≤><±]\s?(?=[\d负正$€£¥￥])/g, (sign) => comparisons[sign.trim()] ?? ''),
];

const shareSteps: Step[] = [
  replacing(
    new RegExp(`(${number})([%‰]?)${dash}(负?)(${number})([%‰])`, 'g'),
    (_, from = '', first = '', sign = '', to = '', last = '') => `${share(from, first || last)}至${sign}${share(to, last)}`,
  ),
  replacing(new RegExp(`(${number})\\s?([%‰])`, 'g'), (_, value = '', sign = '') => share(value, sign)),
  replacing(/[%‰]/g, (sign) => (sign === '%' ? '百分比' : '千分比')),
  replacing(/(?<![\d./])(\d{1,4})\/([1-9]\d{0,4})(?![\d/])/g, (_, part = '', whole = '') => `${sayNumber(whole)}分之${sayNumber(part)}`),
];

const numberSteps: Step[] = [
  replacing(
    new RegExp(`(${number})(\\p{Script=Han}{0,4})(?:——|--|[-‐–—−~～〜])(?=[\\d负])`, 'gu'),
    (_, from = '', unit = '') => `${from}${unit}至`,
  ),
  replacing(new RegExp(`(?<![\\d.第]|\\d,)2(?=${counted}|[年天周])(?!\\s?[%‰])(?!十|[分秒](?!钟))`, 'g'), () => '两'),
  replacing(new RegExp(number, 'g'), sayNumber),
];

/** Signs of formulas, between spaces as the register sets them. */
const formulaSteps: Step[] = [
  replacing(/\s*÷\s*/g, () => '除以'),
  replacing(/\s*×\s*/g, () => '乘以'),
  replacing(/\s*≈\s*/g, () => '约等于'),
  replacing(/\s*=\s*/g, () => '等于'),
  replacing(/(?<=\S)\s+\+\s+/g, () => '加'),
  replacing(/(?<=\S)\s+[−-]\s+/g, () => '减'),
];

const steps: Step[] = [
  replacing(/〔(?:…+|\.{3,}|\s*)〕/g, () => '，此处缺文，'),
  // Groups of three: 260 000.
  replacing(/(?<![\d.]|\d,)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g, (digits) => digits.replace(/\s/g, '')),
  ...timeSteps,
  ...nameSteps,
  ...signSteps,
  ...unitSteps,
  ...shareSteps,
  ...numberSteps,
  ...formulaSteps,
];

/**
 * A Chinese text in the words to say: numbers as they are spoken (GB/T 15835 keeps digits in writing, speech does not), so
 * that every voice says 710元/月 as 每月七百一十元, 98%以上 as 百分之九十八以上, 2.4:1 as 二点四比一, 2020-2035 as
 * 二零二零至二零三五, 〔…〕 as 此处缺文. It says neither more nor less than the text: -5% is 负百分之五, and no decrease.
 */
export function spokenChinese(text: string): string {
  return steps.reduce((rest, step) => step(rest), narrow(text));
}

function share(value: string, sign: string): string {
  return `${sign === '%' ? '百' : '千'}分之${sayNumber(value)}`;
}
