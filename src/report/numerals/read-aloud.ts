import { hanDigits, hanNumber, narrow } from './chinese.ts';

type Rule = [pattern: RegExp, said: (...parts: string[]) => string];

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const dash = '[-‐–—−~～]';
/** 19xx and 20xx, which are said digit by digit where they are years. */
const year = String.raw`(?<![\d.])(?:19|20)\d\d(?![\d.])`;
const hedge = '(?:接近|将近|大约|约|近|超过|突破|超|逾)';

/** From the widest pattern to the single number: what one rule has put into words, no later one sees. */
const rules: Rule[] = [
  [/〔(?:…+|\.{3,}|\s*)〕/g, () => '，此处缺文，'],
  [
    /(?<!\d)((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/g,
    (_, y = '', m = '', d = '') => `${hanDigits(y)}年${whole(m)}月${whole(d)}日`,
  ],
  [/(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/g, (_, y = '', m = '') => `${hanDigits(y)}年${whole(m)}月`],
  [new RegExp(`(${year})(年?)${dash}(${year})`, 'g'), (_, from = '', word = '', to = '') => `${hanDigits(from)}${word}至${hanDigits(to)}`],
  // 近200元/人/月: for each comes first.
  [
    new RegExp(String.raw`(${hedge}?)((?:${number})[十百千万亿]*[余多]?\p{Script=Han}{1,2})((?:/\p{Script=Han}{1,2})+)`, 'gu'),
    (_, near = '', amount = '', per = '') => `${per.replaceAll('/', '每')}${near}${amount}`,
  ],
  [new RegExp(`(${number})%${dash}(${number})%`, 'g'), (_, from = '', to = '') => `百分之${hanNumber(from)}至百分之${hanNumber(to)}`],
  [new RegExp(`(${number})‰`, 'g'), (_, value = '') => `千分之${hanNumber(value)}`],
  [/(?<![\p{L}\d%)）])\+(?=\d)/gu, () => '增加'],
  [/(?<![\p{L}\d%)）])[-−](?=\d)/gu, () => '减少'],
  [new RegExp(`(${number})%`, 'g'), (_, value = '') => `百分之${hanNumber(value)}`],
  [/%/g, () => '百分比'],
  [/(?<=\p{Script=Han})\/(?=[人户月年天日次件])/gu, () => '每'],
  [/(?<![\d./])(\d{1,3})\/([1-9]\d{0,2})(?![\d/])/g, (_, part = '', of = '') => `${hanNumber(of)}分之${hanNumber(part)}`],
  [new RegExp(`(${number})(\\p{Script=Han}{0,2})${dash}(?=\\d)`, 'gu'), (_, from = '', unit = '') => `${from}${unit}至`],
  [new RegExp(`(${number})\\s*[∶](?=\\s*\\d)`, 'g'), (_, left = '') => `${left}比`],
  // Alone or at the end of a clause a number of this century or the last is a year: 2020，
  [new RegExp(`(${year})(?=年|〕|］|至|\\s*(?:$|[，。、；）)]))`, 'g'), (_, value = '') => hanDigits(value)],
  // “9073”: a name, not a quantity.
  [/(?<=[“"])\d{4,}(?=[”"])/g, (value = '') => hanDigits(value)],
  [/(?<![\d.,第])2(?=[个名位项件种次户家张条级类届块座所处部份套批场人天年周倍万亿千])/g, () => '两'],
  [new RegExp(number, 'g'), (value = '') => hanNumber(value)],
];

/** Signs of formulas, between spaces as the register sets them. */
const signs: Rule[] = [
  [/\s*÷\s*/g, () => '除以'],
  [/\s*×\s*/g, () => '乘以'],
  [/\s*≈\s*/g, () => '约等于'],
  [/\s*=\s*/g, () => '等于'],
  [/(?<=\S)\s+\+\s+/g, () => '加'],
  [/(?<=\S)\s+[−-]\s+/g, () => '减'],
];

/**
 * A Chinese text in the words to say: numbers as they are spoken (GB/T 15835 keeps digits in writing, speech does not), so
 * that every voice says 710元/月 as 每月七百一十元, 43% as 百分之四十三, 2020-2035 as 二零二零至二零三五, 〔…〕 as 此处缺文.
 */
export function readAloudChinese(text: string): string {
  return [...rules, ...signs].reduce((rest, [pattern, said]) => rest.replace(pattern, said), narrow(text));
}

function whole(digits: string): string {
  return hanNumber(String(Number(digits)));
}

/** An English text in the words to say; voices read English numbers correctly, but not rates, ranges or gaps. */
export function readAloudEnglish(text: string): string {
  return text
    .replace(/〔(?:…+|\.{3,}|\s*)〕/g, ', words missing here, ')
    .replace(/(\d{4}-\d\d-\d\d)|(?<=\d)\s*[–—-]\s*(?=\d)/g, (_, date?: string) => date ?? ' to ')
    .replace(/(?<=\p{L})\/(?=(?:hour|day|week|month|year|person)\b)/gu, ' a ')
    .replace(/\s*÷\s*/g, ' divided by ')
    .replace(/\s*×\s*/g, ' times ')
    .replace(/\s*≈\s*/g, ' is about ')
    .replace(/\s*=\s*/g, ' is ')
    .replace(/(?<=\S)\s+−\s+/g, ' minus ');
}
