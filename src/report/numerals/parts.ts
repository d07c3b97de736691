import type { Bound } from './amount.ts';
import { hanInteger } from './chinese.ts';
import { type Decimal, quotient } from './decimal.ts';
import { matchAt } from './match.ts';
import { numberAt, vulgarFraction } from './number.ts';
import type { SaidAmount } from './said-amount.ts';

/** What a form below tells of an amount; the grammar adds the words around it. */
export type Core = Pick<SaidAmount, 'form' | 'numbers' | 'numberStart' | 'numberEnd' | 'unit' | 'unitStart' | 'unitEnd'> &
  Partial<SaidAmount>;

/** A form that says one number, its numeral between two places, with a unit that stands in it or nowhere. */
export function core(start: number, end: number, form: Core['form'], value: Decimal, unit = ''): Core {
  return { form, numbers: [value], numberStart: start, numberEnd: end, unit, unitStart: end, unitEnd: end };
}

const partsOf = /([〇零一二三四五六七八九十百千万亿两]{1,6}|\d{1,5})分之/uy;
const everyPart = /百分百/uy;
const slashed = /\d{1,3}\/[1-9]\d{0,2}(?![\d/年月.]|[万亿])/uy;
const halves = /一半|半数|(?<=[过超])半(?![年个天月])|(?<=减|折)半|对半|(一?大半|一多半|泰半)|(一?小半)/uy;
/** 半小时, 半个百分点; 半年 and 半个月 say when. */
const halfOf = /半(个?(?:小时|钟头|百分点)|公里|里地|亩地?|公斤|斤|吨)(?![\p{Script=Han}]{0,4}圈)/uy;
const halfMonth = /(?<=相当于|相当於|提前|缩短|推迟|多|少|增加|减少|延长)半(个月)/uy;
const doubled = /翻了?(近|约|超)?(?:([一二两三四五六1-6])番|番|([一二两三四五])倍|倍)/uy;
const about = '大约|约|将近|近|超过|至少|不到';
const some = String.raw`([一二两三四五六七八九十]|\d{1,4})([个名位家户所台辆件人])`;
const every = new RegExp(`每?${some}[^，。；、！？\\d]{0,8}?(?:里面?|中间?|当中|就|便|内)?(${about})?有(${about})?${some}`, 'uy');

function withUnit(amount: Core, unit: string): Core {
  return { ...amount, unit, unitEnd: amount.unitStart + unit.length };
}

/** Parts of a whole and multiples in Chinese: 百分之七十八, 三分之二, 3/5, 一半, 翻一番, 每三个村里有两个. */
export function hanPartAt(text: string, at: number): Core | null {
  const whole = matchAt(everyPart, text, at)?.[0];
  if (whole) return core(at, at + whole.length, 'point', '100', '%');
  const parts = matchAt(partsOf, text, at);
  if (parts) return shareAt(text, at, parts);
  const sign = vulgarFraction(text.charAt(at));
  if (sign !== null) return core(at, at + 1, 'fraction', sign);
  const half = matchAt(halves, text, at);
  if (half) return { ...core(at, at + half[0].length, 'fraction', '0.5'), bound: half[1] ? 'over' : half[2] ? 'under' : 'exact' };
  const ofUnit = matchAt(halfOf, text, at) ?? matchAt(halfMonth, text, at);
  if (ofUnit) return withUnit(core(at, at + 1, 'point', '0.5'), ofUnit[1] ?? '');
  return multipleAt(text, at) ?? eachAt(text, at) ?? slashedAt(text, at);
}

function shareAt(text: string, at: number, [found, whole = '']: RegExpExecArray): Core | null {
  const of = /^\d/.test(whole) ? BigInt(whole) : hanInteger(/^[百千万亿]/u.test(whole) ? `一${whole}` : whole);
  const part = numberAt(text, at + found.length);
  const [said] = part?.numbers ?? [];
  if (of === null || part === null || said === undefined) return null;
  const { bound } = part;
  if (of === 100n) return { ...core(at, part.numeralEnd, 'point', said, '%'), unitEnd: part.end, bound };
  if (of === 1000n) return { ...core(at, part.numeralEnd, 'point', said, '‰'), unitEnd: part.end, bound };
  const share = quotient(said, String(of));
  return share === null ? null : { ...core(at, part.numeralEnd, 'fraction', share), unitEnd: part.end, bound };
}

/** 翻一番 is twice as much, 翻两番 four times. */
function multipleAt(text: string, at: number): Core | null {
  const [found, nearly, times, fold] = matchAt(doubled, text, at) ?? [];
  if (found === undefined) return null;
  const count = Number(hanInteger(times ?? '') ?? (times ? Number(times) : 1));
  const value = fold ? String((hanInteger(fold) ?? 1n) + 1n) : String(2 ** count);
  return {
    ...core(at, at + found.length, 'point', value, '倍'),
    isDigitless: !times && !fold,
    bound: nearly ? (nearly === '超' ? 'over' : 'about') : 'exact',
  };
}

const limits: Record<string, Bound> = { 超过: 'over', 至少: 'at-least', 不到: 'under' };

function eachAt(text: string, at: number): Core | null {
  const [found, all = '', , early, late, part = ''] = matchAt(every, text, at) ?? [];
  // Without 每 it must be said of which: 十户里有九户.
  if (found === undefined || !/^每|[里中内当]/u.test(found)) return null;
  const numberOf = (said: string) => (/^\d/.test(said) ? said : String(hanInteger(said) ?? 0));
  const share = quotient(numberOf(part), numberOf(all));
  if (share === null || Number(share) > 1) return null;
  const words = early ?? late ?? '';
  const bound = /约|近/u.test(words) ? 'about' : (limits[words] ?? 'exact');
  return { ...core(at, at + found.length, 'fraction', share), bound };
}

function slashedAt(text: string, at: number): Core | null {
  const found = matchAt(slashed, text, at)?.[0];
  if (found === undefined || /[\d./]/.test(text.charAt(at - 1)) || found === '24/7') return null;
  const [part = '', whole = ''] = found.split('/');
  const share = quotient(part, whole);
  return share === null ? null : core(at, at + found.length, 'fraction', share);
}
