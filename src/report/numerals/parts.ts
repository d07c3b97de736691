import { hanInteger } from './chinese.ts';
import { decimal, plus, quotient } from './decimal.ts';
import { numberAt } from './number.ts';
import type { SaidAmount } from './said-amount.ts';
import { unitEnd } from './unit-lexicon.ts';

/** What a form below tells of an amount; the grammar adds the words around it. */
export type Core = Pick<SaidAmount, 'form' | 'numbers' | 'numberStart' | 'numberEnd' | 'unit' | 'unitStart' | 'unitEnd'> &
  Partial<SaidAmount>;

function core(start: number, end: number, form: Core['form'], numbers: Core['numbers'], unit = ''): Core {
  return { form, numbers, numberStart: start, numberEnd: end, unit, unitStart: end, unitEnd: end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const partsOf = /([〇零一二三四五六七八九十百千万亿两]{1,6}|\d{1,5})分之/uy;
const everyPart = /百分百/uy;
const vulgar: Record<string, string> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };
const slashed = /\d{1,3}\/[1-9]\d{0,2}(?![\d/年月.])/y;
const halves = /一半|半数|(?<=[过超])半(?![年个天月])|对半|大半|泰半/uy;
const doubled = /翻(?:了|了近|近|两番|了两番)?(?:([一二两三四五六1-6])番|番|([一二两三四五])倍|倍)/uy;
const every =
  /每([一二两三四五六七八九十]|\d{1,4})([个名位家户所台辆件人])[^，。；、！？\d]{0,8}?(?:里|中|就|便|内)?(大约|约|将近|近|超过|至少|不到)?有(大约|约|近|超过|至少|不到)?([一二两三四五六七八九十]|\d{1,4})([个名位家户所台辆件人])/uy;

/** Parts of a whole and multiples in Chinese: 百分之七十八, 三分之二, 3/5, 一半, 翻一番, 每三个村里有两个. */
export function hanPartAt(text: string, at: number): Core | null {
  const whole = matchAt(everyPart, text, at)?.[0];
  if (whole) return core(at, at + whole.length, 'point', ['100'], '%');
  const parts = matchAt(partsOf, text, at);
  if (parts) return shareAt(text, at, parts);
  const sign = vulgar[text.charAt(at)];
  if (sign !== undefined) return core(at, at + 1, 'fraction', [sign]);
  const half = matchAt(halves, text, at)?.[0];
  if (half) return core(at, at + half.length, 'fraction', ['0.5']);
  return multipleAt(text, at) ?? eachAt(text, at) ?? slashedAt(text, at);
}

function shareAt(text: string, at: number, [found, whole = '']: RegExpExecArray): Core | null {
  const of = /^\d/.test(whole) ? BigInt(whole) : hanInteger(/^[百千万亿]/u.test(whole) ? `一${whole}` : whole);
  const part = numberAt(text, at + found.length);
  const [said] = part?.numbers ?? [];
  if (of === null || part === null || said === undefined) return null;
  const isOver = { bound: part.isOver ? 'over' : 'exact' } as const;
  if (of === 100n) return { ...core(at, part.numeralEnd, 'point', [said], '%'), unitEnd: part.end, ...isOver };
  if (of === 1000n) return { ...core(at, part.numeralEnd, 'point', [said], '‰'), unitEnd: part.end, ...isOver };
  const share = quotient(said, String(of));
  return share === null ? null : { ...core(at, part.numeralEnd, 'fraction', [share]), unitEnd: part.end, ...isOver };
}

/** 翻一番 is twice as much, 翻两番 four times. */
function multipleAt(text: string, at: number): Core | null {
  const [found, times, fold] = matchAt(doubled, text, at) ?? [];
  if (found === undefined) return null;
  const count = Number(hanInteger(times ?? '') ?? (times ? Number(times) : 1));
  const value = fold ? String((hanInteger(fold) ?? 1n) + 1n) : String(2 ** count);
  return { ...core(at, at + found.length, 'point', [value], '倍'), isDigitless: !times && !fold };
}

function eachAt(text: string, at: number): Core | null {
  const [found, all = '', , early, late, some = ''] = matchAt(every, text, at) ?? [];
  if (found === undefined) return null;
  const numberOf = (said: string) => (/^\d/.test(said) ? said : String(hanInteger(said) ?? 0));
  const share = quotient(numberOf(some), numberOf(all));
  if (share === null || Number(share) > 1) return null;
  const words = early ?? late ?? '';
  const bound = /约|近/u.test(words)
    ? 'about'
    : words === '超过'
      ? 'over'
      : words === '至少'
        ? 'at-least'
        : words === '不到'
          ? 'under'
          : 'exact';
  return { ...core(at, at + found.length, 'fraction', [share]), bound };
}

function slashedAt(text: string, at: number): Core | null {
  const found = matchAt(slashed, text, at)?.[0];
  if (found === undefined || /[\d./]$/.test(text.slice(0, at).slice(-1)) || found === '24/7') return null;
  const [part = '', whole = ''] = found.split('/');
  const share = quotient(part, whole);
  return share === null ? null : core(at, at + found.length, 'fraction', [share]);
}

/** 三成五 is 0.35: tenths, with a digit of hundredths behind. */
export function tenthsOf(text: string, said: string, at: number): { value: string; end: number } {
  const digit = /^[一二三四五六七八九](?!成)/u.exec(text.slice(at, at + 2))?.[0];
  const isHundredths = digit !== undefined && unitEnd(text, at + 1, true) === at + 1;
  const tenths = decimal(said, -1) ?? '0';
  return isHundredths
    ? { value: plus(tenths, decimal(String(hanInteger(digit) ?? 0), -2) ?? '0'), end: at + 1 }
    : { value: tenths, end: at };
}
