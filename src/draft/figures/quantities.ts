import { movedBy, type Numeral, readAmounts } from '../../report/numerals/read-numerals.ts';
import { inSimplified } from '../../report/numerals/traditional.ts';
import { countsSomething } from '../../report/proposals/propose.ts';
import { classifyNumerals } from '../../report/rules/classification.ts';
import type { Spoken } from '../../report/rules/numeral-classes.ts';
import { type Sentence, sentenceAt } from '../../report/transcript/transcript.ts';

/** The numerals of a speech that no register has yet. */
export interface Counted {
  /** Those that count something a reader would look up. */
  quantities: Numeral[];
  /** Those that have the form of a number and are part of a saying or a name. */
  sayings: Numeral[];
}

/** Tells the quantities of a speech from sayings that look like some; levels and lists that are counted count too. */
export function countedIn(spoken: Spoken): Counted {
  const { transcript } = spoken;
  const quantities: Numeral[] = [];
  const sayings: Numeral[] = [];
  for (const { classification, sentence: _, ...numeral } of classifyNumerals(spoken)) {
    const sentence = sentenceAt(transcript, numeral.start, numeral.end);
    if (!sentence) continue;
    if (classification.kind === 'lost') (!countsSomething(numeral) || isSaying(numeral, sentence) ? sayings : quantities).push(numeral);
    else if (/^(?:name|word|ordinal)$/.test(classification.kind)) quantities.push(...countedLevels(numeral, sentence));
  }
  return { quantities, sayings };
}

/** 最后一公里, 三阶六步, 十百千: names and sayings. */
function isSaying({ start, numberStart, numberEnd, end }: Numeral, { text, start: from }: Sentence): boolean {
  const before = text.slice(0, numberStart - from);
  const number = text.slice(numberStart - from, numberEnd - from);
  const after = text.slice(end - from);
  if (/^[一二三四五六七八九十百千万]+$/u.test(number) === false) return false;
  const isChained =
    /[一二三四五六七八九十两]\p{Script=Han}$/u.test(before) && /^\p{Script=Han}(?!\p{Script=Han})/u.test(text.slice(numberEnd - from));
  return (
    /最后$|最初$|第$/u.test(text.slice(0, start - from)) ||
    /^十百千/u.test(number) ||
    (isChained && number.length === 1 && !/^\d/u.test(after))
  );
}

const organised =
  /^[级級][^，。；：、医院醫甲乙丙公路资資]{0,12}?(?:中心|平台|平臺|系统|系統|网络|網絡|体系|體系|机制|機制|阵地|陣地|联动|聯動)/u;

/** How many levels something has (市、区两级系统), or how many things a list before it names (“甲”“乙”“丙”三大工程, 甲权、乙权等两权). */
function countedLevels(numeral: Numeral, sentence: Sentence): Numeral[] {
  const from = sentence.start;
  const text = inSimplified(sentence.text);
  const place = Math.max(numeral.start, numeral.numberStart) - from;
  const [, digit = '', rest = ''] = /^([两二三四五六七八九十])(.{0,16})/u.exec(text.slice(place)) ?? [];
  if (digit === '') return [];
  const before = text.slice(Math.max(0, place - 80), place);
  const isList = countsList(before, digit) || /(?:、[^、，。；]+){2,}等$/u.test(before);
  const isLevel = organised.test(rest) && !/第$/u.test(before);
  if (!isLevel && !(isList && /^\p{Script=Han}/u.test(rest))) return [];
  const amount = readAmounts(sentence.text).find(({ numberStart, numberEnd }) => numberStart <= place && place < numberEnd);
  const counted = amount && (amount.unit === '' || isList ? withUnit(amount, text) : amount);
  return counted ? [movedBy({ ...counted, kind: 'quantity' }, from)] : [];
}

/** 五权 and 四大工程: what stands behind the number up to the next mark is its unit, where it is short. */
function withUnit(amount: Numeral, text: string): Numeral | undefined {
  const unit = /^\p{Script=Han}{1,4}(?=[，。；、）]|$)/u.exec(text.slice(amount.numberEnd))?.[0];
  if (unit === undefined) return undefined;
  const end = amount.numberEnd + unit.length;
  return { ...amount, unit, unitStart: amount.numberEnd, unitEnd: end, end, text: text.slice(amount.start, end) };
}

const values = '零一二三四五六七八九十';

/** Whether as many names in quotation marks stand before a numeral as it says. */
function countsList(before: string, digit: string): boolean {
  const list = /(?:“[^”]{1,20}”(?:、|和)?)+$/u.exec(before)?.[0] ?? '';
  return (list.match(/“/gu)?.length ?? 0) === (digit === '两' ? 2 : values.indexOf(digit)) && list !== '';
}
