import { replacing, type Step } from './spoken-numbers.ts';

const scales: Record<string, string> = { k: 'thousand', m: 'million', mn: 'million', bn: 'billion', tn: 'trillion' };
const comparisons: Record<string, string> = { '≥': 'at least ', '≤': 'at most ', '>': 'more than ', '<': 'less than ' };
const units: Record<string, string> = {
  'μg/m³': 'micrograms per cubic metre',
  'mg/L': 'milligrams per litre',
  'km/h': 'kilometres per hour',
};

const steps: Step[] = [
  replacing(/〔(?:…+|\.{3,}|\s*)〕/g, () => ', words missing here, '),
  // Groups of three: 260 000.
  replacing(/(?<![\d.]|\d,)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g, (digits) => digits.replace(/\s/g, ',')),
  // £240bn; without a currency, m is metres and k may be anything.
  replacing(/([$€£¥]\s?\d[\d,.]*)\s?(k|m|mn|bn|tn)\b/gi, (_, amount = '', scale = '') => `${amount} ${scales[scale.toLowerCase()]}`),
  replacing(/(\d)\s?(bn|tn)\b/g, (_, digit = '', scale = '') => `${digit} ${scales[scale]}`),
  replacing(/\b(N|n)o\.\s?(?=\d)/g, (_, letter = '') => (letter === 'N' ? 'Number ' : 'number ')),
  replacing(/(?<=^|[\s(“"=≥≤><])[-−](?=[$€£¥]?\d)/g, () => 'minus '),
  replacing(/[≥≤><]\s?(?=[\d$€£¥]|minus )/g, (sign) => comparisons[sign.trim()] ?? ''),
  replacing(/(\d{4}-\d\d-\d\d)|(?<=\d[%‰]?)\s*[–—-]\s*(?=[$€£¥]?\d)/g, (_, date = '') => date || ' to '),
  // Hours and minutes stay; voices read them.
  replacing(/(?<![\d.:])\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+(?![\d.]*\d)/g, (parts) =>
    /^(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}$/.test(parts) ? parts : parts.replaceAll(':', ' to '),
  ),
  replacing(/(?<=\d)\s?(?:[μµ]g\/m³|mg\/L|km\/h)/g, (unit) => ` ${units[unit.trim().replace('µ', 'μ')]}`),
  replacing(/(?<=[\p{L}\d])\/(?=(?:hour|day|week|month|year|person)\b)/gu, () => ' a '),
  replacing(/(?<=\d)‰/g, () => ' per thousand'),
  replacing(/\s*÷\s*/g, () => ' divided by '),
  replacing(/\s*×\s*/g, () => ' times '),
  replacing(/\s*≈\s*/g, () => ' is about '),
  replacing(/\s*=\s*/g, () => ' is '),
  replacing(/(?<=\S)\s+−\s+/g, () => ' minus '),
];

/** An English text in the words to say; voices read English numbers well, but not rates, ranges, ratios, signs, short scales or gaps. */
export function spokenEnglish(text: string): string {
  return steps.reduce((rest, step) => step(rest), text);
}
