import { hanInteger } from './chinese.ts';
import { decimal, plus, scaled } from './decimal.ts';
import { matchAt } from './match.ts';
import type { SaidAmount } from './said-amount.ts';
import { unitEnd } from './unit-lexicon.ts';

/** An amount with its Chinese unit, or with what stands in the place of one: 成, 折, 半, the rest of a price. */
export function hanUnitAt(text: string, amount: SaidAmount): SaidAmount {
  const gap = /^ (?=[\p{Script=Han}%‰℃°])/u.test(text.slice(amount.end, amount.end + 2)) ? 1 : 0;
  const from = amount.end + gap;
  const special =
    amount.form === 'point' ? (halfUnit(text, amount, from) ?? spokenMoney(text, amount, from) ?? discount(text, amount)) : null;
  if (special) return special;
  const among = matchAt(amongMany, text, from)?.[0];
  if (among) return withUnit(amount, among, from);
  const end = unitEnd(text, from, amount.writing === 'han');
  if (end === from) return amount;
  const unit = text.slice(from, end);
  if (unit === '成') return tenths(text, amount, from);
  return unit === '番' ? amount : withUnit(amount, unit, from);
}

function withUnit(amount: SaidAmount, unit: string, at: number): SaidAmount {
  return { ...amount, unit, unitStart: at, unitEnd: at + unit.length, end: at + unit.length };
}

/** 9.8/10万: how many among so many. */
const amongMany = /\/1?0{0,6}[十百千]?[万亿](?:人口?|活产)?(?!元)/uy;
const halfPattern =
  /(个)半(月|小时|钟头|世纪|学期|季度)|(年|天|小时|倍|岁|公里|里|斤|元|个百分点)半(?!年|数|径)|个多(月|小时|钟头|世纪|百分点|点)/uy;

/** 两年半, 一个半小时, 一个多月: the unit stands on both sides of what is added. */
function halfUnit(text: string, amount: SaidAmount, at: number): SaidAmount | null {
  const [found, counted, of, simple, more] = matchAt(halfPattern, text, at) ?? [];
  const [number] = amount.numbers;
  if (found === undefined || number === undefined) return null;
  const unit = counted ? `个${of}` : more ? `个${more}` : (simple ?? '');
  const end = at + found.length;
  if (more) return { ...amount, unit, unitStart: at, unitEnd: end, end, bound: 'over' };
  return { ...amount, numbers: [plus(number, '0.5')], unit, unitStart: at, unitEnd: end, end };
}

const digit = '[一二两三四五六七八九]';
const money = new RegExp(`(块|米|丈|元(?=${digit}[角毛]))(?:零(${digit})|(${digit})[毛角]?(?:(${digit})分?)?)`, 'uy');
/** What makes the digit behind the unit begin a number of its own; not 一斤 and its like, for which a price is said. */
const ownNumber = /^(?:[十百千万亿点〇零二三四五六七八九]|一(?![斤亩个吨袋箱只头张]|公斤))/u;

/** 四块五, 一块零五, 八十六块四毛二, 三米五: what stands behind the unit are its tenths and hundredths. */
function spokenMoney(text: string, amount: SaidAmount, at: number): SaidAmount | null {
  const [found, unit = '', hundredth, tenth = '', more = ''] = matchAt(money, text, at) ?? [];
  const [number] = amount.numbers;
  if (found === undefined || number === undefined || amount.bound !== 'exact') return null;
  const end = at + found.length;
  if (ownNumber.test(text.slice(end, end + 3)) || unitEnd(text, end, true) > end) return null;
  const read = (places: string) => plus(number, decimal(`0.${places}`) ?? '0');
  const said = { ...amount, unit, unitStart: at, unitEnd: at + unit.length, end, numberEnd: end };
  // 三块二三 is 3.2 or 3.3.
  if (more !== '' && !/[毛角分]/u.test(found))
    return { ...said, form: 'range', numbers: [read(digitOf(tenth)), read(digitOf(more))], bound: 'about' };
  return { ...said, numbers: [read(hundredth ? `0${digitOf(hundredth)}` : `${digitOf(tenth)}${digitOf(more)}`)] };
}

function digitOf(said: string): string {
  return said === '' ? '' : String(hanInteger(said) ?? 0);
}

const reduced = /([一二三四五六七八九])?折(?![叠扣旧射线合算抵磨戟服桥腰返页纸股实])/uy;

/** 八折 and 8.5折 leave 0.8 and 0.85 of a price; 六四折 leaves 0.64. */
function discount(text: string, amount: SaidAmount): SaidAmount | null {
  const [number] = amount.numbers;
  const [found, second = ''] = matchAt(reduced, text, amount.end) ?? [];
  if (found === undefined || number === undefined || !/^[\d.]{1,4}$/.test(number)) return null;
  const value = scaled(number, Number(number) >= 10 ? -2 : -1);
  const whole = plus(value, decimal(digitOf(second) || '0', -2) ?? '0');
  return fractionOf(amount, whole, amount.end + found.length);
}

function tenths(text: string, amount: SaidAmount, at: number): SaidAmount {
  if (amount.form === 'range')
    return { ...amount, numbers: amount.numbers.map((each) => scaled(each, -1)), numberEnd: at + 1, end: at + 1 };
  const value = scaled(amount.numbers[0] ?? '0', -1);
  const [behind] = /^(?:[一二三四五六七八九半]|\d(?![\d.]))(?![成倍])/u.exec(text.slice(at + 1, at + 4)) ?? [];
  // 三成五: a digit of hundredths, where it counts nothing of its own.
  if (behind === undefined || unitEnd(text, at + 2, true) > at + 2) return fractionOf(amount, value, at + 1);
  const hundredths = behind === '半' ? '5' : /\d/.test(behind) ? behind : digitOf(behind);
  return fractionOf(amount, plus(value, decimal(hundredths, -2) ?? '0'), at + 2);
}

function fractionOf(amount: SaidAmount, value: string, end: number): SaidAmount {
  return { ...amount, form: 'fraction', numbers: [value], numberEnd: end, unitStart: end, unitEnd: end, end };
}
