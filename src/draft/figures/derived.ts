import type { Language } from '../../i18n/language.ts';
import { hanValue } from '../../report/numerals/chinese.ts';
import { inPlainDates } from '../../report/numerals/plain-dates.ts';
import type { Numeral } from '../../report/numerals/read-numerals.ts';
import { inSimplified } from '../../report/numerals/traditional.ts';
import type { ProposedFigure } from '../../report/proposals/propose.ts';
import { classifyNumerals } from '../../report/rules/classification.ts';
import { comparedSums } from '../../report/rules/compared-sums.ts';
import type { Spoken } from '../../report/rules/numeral-classes.ts';
import type { Operation } from '../../report/schema/registers.ts';
import { sentenceAt } from '../../report/transcript/transcript.ts';

/** An entry for a figure that is computed from proposed ones. */
export interface ProposedDerived {
  id: string;
  label: string;
  unit: string;
  decimals: number;
  asOf: string;
  derive: Partial<Record<Operation, string[]>>;
  agreesWith?: string;
}

/** A proposed figure with the numeral it was read from. */
export interface FigureOfNumeral {
  figure: ProposedFigure;
  numeral: Numeral;
}

/** What follows from the figures without doubt: what something was before it grew, and parts that add up to the whole said with them. */
export function derivedFrom(found: readonly FigureOfNumeral[], spoken: Spoken, language: Language): ProposedDerived[] {
  const ids = new Set(found.map(({ figure }) => figure.id));
  return [...bases(found, spoken, language), ...sums(found, spoken, language)].filter(({ id }) => !ids.has(id));
}

function named(label: string, words: readonly string[], language: string): string {
  return language === 'en' ? `${label} (${[...words, 'derived'].join(', ')})` : `${label}（${[...words, '推算'].join('，')}）`;
}

/** 662元 now and 37% more than in 2015 is what it was then. */
function bases(found: readonly FigureOfNumeral[], { transcript }: Spoken, language: string): ProposedDerived[] {
  const byId = new Map(found.map((one) => [one.figure.id, one]));
  return found.flatMap(({ figure: growth, numeral }) => {
    const now = byId.get(growth.growthOf ?? '');
    const sentence = sentenceAt(transcript, numeral.start, numeral.end);
    if (!now || !sentence || !isPlain(now) || !isPlain({ figure: growth, numeral })) return [];
    const time = timeBefore(inPlainDates(inSimplified(sentence.text.slice(0, numeral.start - sentence.start))), now.figure.asOf);
    if (time === null || /下降|减少|降低|回落/u.test(inSimplified(growth.label))) return [];
    return [
      {
        id: `${growth.id}-before`,
        label: named(baseLabel(growth, now.figure), [time.said], language),
        ...{ unit: now.figure.unit, decimals: decimalsOf(now.figure.value), asOf: time.date },
        derive: { baseOfGrowth: [now.figure.id, growth.id] },
      },
    ];
  });
}

/** What grew, as the growth calls it: 无为市城镇低保标准 of 无为市城镇低保标准比“十二五”时提高. */
function baseLabel({ label }: ProposedFigure, now: ProposedFigure): string {
  const [, compared = ''] =
    /(?:比|较)(?:(?:19|20)\d{2}年|“[一二三四五六七八九十]+五”)(?:时期|期间|末|时)?的?(\p{Script=Han}{4,})(?:提高|增长|增加|上升)$/u.exec(
      label,
    ) ?? [];
  if (compared !== '') return compared;
  return /^(.{2,}?)(?:比|较|相较|较之|同比)/u.exec(label)?.[1] ?? now.label;
}

/** Exact numbers without a scale: what is computed from rounded ones would seem more exact than it is. */
function isPlain({ numeral: { form, bound, numbers }, figure: { value } }: FigureOfNumeral): boolean {
  return form === 'point' && bound === 'exact' && /^\d[\d,.]*$/.test(value) && Number(numbers[0]) > 0;
}

function decimalsOf(value: string): number {
  return Math.min(6, value.split('.')[1]?.length ?? 0);
}

/** The time that a growth is compared with, as it is said just before it: the end of a plan, a year, the year before. */
function timeBefore(before: string, now: string): { said: string; date: string } | null {
  const clause =
    before
      .split(/[。；]/u)
      .at(-1)
      ?.slice(-60) ?? '';
  const [said] = [
    ...clause.matchAll(
      /(?:比|较|相较|与)(?:“([一二三四五六七八九十]+)五”(?:时期|期间|末|时)?|((?:19|20)\d{2})年(?!\d)|(上年|去年))(?!同期)/gu,
    ),
  ].slice(-1);
  if (!said) return null;
  const [, plan, year, last] = said;
  if (plan !== undefined) return { said: `“${plan}五”`, date: String(1955 + 5 * hanValue(plan)) };
  if (year !== undefined) return year < now.slice(0, 4) ? { said: `${year}年`, date: year } : null;
  return last !== undefined && /^\d{4}$/.test(now) ? { said: last, date: String(Number(now) - 1) } : null;
}

/** 其中法人组织254个，非法人组织476个: together the 730 said before. */
function sums(found: readonly FigureOfNumeral[], spoken: Spoken, language: Language): ProposedDerived[] {
  const byPlace = new Map(found.map((one) => [one.numeral.numberStart, one]));
  const said = comparedSums({ ...spoken, figures: [], meta: { language } }, classifyNumerals(spoken));
  return said.flatMap(({ whole, parts, outcome }) => {
    const sum = byPlace.get(whole.start);
    const terms = parts.flatMap(({ start }) => byPlace.get(start) ?? []);
    if (outcome !== 'equal' || !sum || terms.length !== parts.length || terms.length > 50) return [];
    if (![sum, ...terms].every((one) => one.numeral.form === 'point' && one.numeral.bound === 'exact')) return [];
    if (terms.some(({ figure }) => figure.unit !== sum.figure.unit || figure.asOf !== sum.figure.asOf)) return [];
    const { id, label, unit, asOf, value } = sum.figure;
    return [
      {
        ...{ id: `${id}-sum`, label: named(label, [language === 'en' ? 'sum of parts' : '各部分合计'], language), unit },
        ...{ decimals: /^[\d,.]+$/.test(value) ? decimalsOf(value) : 0, asOf },
        ...{ derive: { sum: terms.map(({ figure }) => figure.id) }, agreesWith: id },
      },
    ];
  });
}
