import { type Numeral, readNumerals } from '../../report/numerals/read-numerals.ts';
import { type Damage, damagesOf } from './damage.ts';

/** Units that a page lost behind numbers. */
export function lostUnits(text: string): Damage[] {
  const numerals = readNumerals(text);
  return [...lostBetweenSlashes(text), ...lostMoney(text, numerals), ...lostMeasureWords(text, numerals)];
}

/** 1450//月: an amount of money for each person and month, as the text itself says it elsewhere. */
function lostBetweenSlashes(text: string): Damage[] {
  const elsewhere = /\d(\p{Script=Han}{1,2}\/\p{Script=Han}{1,2}\/)(?=[月年天日])/u.exec(text)?.[1] ?? '元/人/';
  return damagesOf(text, /(\d+(?:\.\d+)?万?)\/\/([月年天日季])/gu, ([, number = '', time = '']) => ({
    reading: `${number}${elsewhere}${time}`,
    reason: 'slashes',
    details: { reading: elsewhere + time },
  }));
}

const money = /资金|经费|公益金|补助|补贴|投资|投入|拨款|善款|捐款|贷款|财政/u;

/** 投入39.4万中央资金: a scale alone counts nothing, and the words around it speak of money. */
function lostMoney(text: string, numerals: readonly Numeral[]): Damage[] {
  return numerals
    .filter(
      ({ kind, unit, numberStart, numberEnd }) => kind === 'quantity' && unit === '' && /[万亿]$/u.test(said(text, numberStart, numberEnd)),
    )
    .filter(({ numberEnd }) => /^\p{Script=Han}/u.test(text.slice(numberEnd)))
    .filter(({ numberStart, numberEnd }) =>
      money.test(clauseBefore(text, numberStart).slice(-12) + clauseBehind(text, numberEnd).slice(0, 12)),
    )
    .map(({ numberStart: start, numberEnd: end }) => ({ start, end, reading: `${said(text, start, end)}元`, reason: 'money' }));
}

/** 养老机构120,床位1.7万余张: a whole number behind what it counts, and a comma at once. */
function lostMeasureWords(text: string, numerals: readonly Numeral[]): Damage[] {
  return numerals.flatMap((numeral, nth) => {
    const { kind, unit, numbers, numberStart: start, numberEnd: end } = numeral;
    const behind = /^[ \u00a0]*(?=[,，。;；、])/u.exec(text.slice(end))?.[0];
    const isBare = kind === 'unknown' && unit === '' && /^\d+$/.test(numbers[0] ?? '') && /^\d+$/.test(said(text, start, end));
    if (!isBare || behind === undefined) return [];
    const noun = /\p{Script=Han}{2,6}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
    const lost = unitElsewhere(text, noun) ?? unitBeside(text, numerals.slice(0, nth), start, noun);
    if (!lost) return [];
    return [{ start, end: end + behind.length, reading: said(text, start, end) + lost.details.unit, ...lost }];
  });
}

type LostUnit = Pick<Damage, 'reason'> & { details: { noun: string; unit: string } };

/** The unit in which the text counts the same thing elsewhere, by the longest end of its name. */
function unitElsewhere(text: string, noun: string): LostUnit | null {
  for (let length = noun.length; length >= 4; length -= 1) {
    const end = noun.slice(-length);
    for (const numeral of numeralsBehind(text, end))
      if (isMeasureWord(numeral.unit)) return { reason: 'unitElsewhere', details: { noun: end, unit: numeral.unit } };
  }
  return null;
}

function numeralsBehind(text: string, noun: string): Numeral[] {
  const [before, behind] = [text.split(noun).slice(1), text.split(noun).slice(0, -1)];
  return [
    ...before.flatMap((rest) =>
      readNumerals(rest.slice(0, 12))
        .filter(({ start }) => start <= 2)
        .slice(0, 1),
    ),
    ...behind.flatMap((ahead) =>
      readNumerals(ahead.slice(-12))
        .filter(({ end }) => end >= Math.min(12, ahead.length))
        .slice(-1),
    ),
  ];
}

/** The unit that the number before it in the same list has: 指导中心9个、服务中心27个、站297. */
function unitBeside(text: string, before: readonly Numeral[], start: number, noun: string): LostUnit | null {
  const beside = before.findLast(({ kind }) => kind === 'quantity' || kind === 'unknown');
  if (!beside || !isMeasureWord(beside.unit)) return null;
  const between = text.slice(beside.end, start);
  return /^、[^、，,。;；\d]{2,24}$/u.test(between) ? { reason: 'unitBeside', details: { noun, unit: beside.unit } } : null;
}

function isMeasureWord(unit: string): boolean {
  return /^[个家所座处名人户张间项件辆台套只头棵支条次场期批份]$/u.test(unit);
}

function said(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

function clauseBefore(text: string, at: number): string {
  return /[^，,。;；\n]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
}

function clauseBehind(text: string, at: number): string {
  return /^[^，,。;；\n]*/u.exec(text.slice(at, at + 30))?.[0] ?? '';
}
