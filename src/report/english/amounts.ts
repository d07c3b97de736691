import { englishUnit } from '../../i18n/en/units.ts';
import type { Language } from '../../i18n/language.ts';
import { formatValue, hedgeOf } from '../figures/display.ts';
import type { Display, Figure } from '../figures/figure.ts';
import type { Amount, Form } from '../numerals/amount.ts';
import { type Decimal, scaled } from '../numerals/decimal.ts';
import { inSimplified } from '../numerals/traditional.ts';

/** Forms of an amount that English says with the same numbers; 三成, 第3位 and 数十 it would have to say in words of its own. */
const sayable: ReadonlySet<Form> = new Set(['point', 'range', 'ratio']);

/** A figure's amount and unit in English. */
export type EnglishAmount = Pick<Figure, 'unit' | 'unitAdded' | 'display'>;

/** Whether the English page can show an amount of this form. */
export function isSayable({ form }: Pick<Amount, 'form'>): boolean {
  return sayable.has(form);
}

/** The English of a unit of a report in `language`; undefined where it is not known. */
export function unitInEnglish(unit: string, language: Language, isOne = false): string | undefined {
  return englishUnit(inSimplified(unit), language === 'zh-CN', isOne);
}

/**
 * An amount in English, exactly what was said: the scale word multiplied out (1.7万余张 is “more than 17,000”, 1.09亿元 is
 * “109 million yuan”), the bound kept, the unit by the table; null where it cannot be said so.
 */
export function amountInEnglish(figure: Figure, language: Language): EnglishAmount | null {
  const { numbers, bound, form, unitAdded } = figure;
  const isOne = form === 'point' && bound === 'exact' && numbers[0] === '1';
  const unit = unitInEnglish(figure.unit, language);
  const shown = unitInEnglish(figure.unit, language, isOne);
  if (unit === undefined || shown === undefined || !isSayable(figure)) return null;
  const after = withGap(shown);
  const spoken = unitInEnglish(figure.unit.slice(0, figure.unit.length - unitAdded.length), language, isOne) ?? '';
  return {
    unit,
    unitAdded: unitAdded === '' ? '' : after.slice(after.startsWith(withGap(spoken)) ? withGap(spoken).length : 0),
    display: { before: hedgeOf(bound, 'en'), number: numberText(figure), after },
  };
}

/** The display without the word that limits it, as the result of a formula has it. */
export function withoutHedge(display: Display): Display {
  return { ...display, before: '' };
}

function withGap(unit: string): string {
  return /^[A-Za-z]/.test(unit) ? ` ${unit}` : unit;
}

function numberText({ form, numbers, display }: Pick<Figure, 'form' | 'numbers' | 'display'>): string {
  const [only = ''] = numbers;
  if (form === 'point') return inMillions(only) ?? formatValue(only, 'en', decimalsOf(only, display));
  const each = numbers.map((number) => formatValue(number, 'en', decimalsIn(number)));
  const isNegative = numbers.some((number) => number.startsWith('-'));
  return each.join(form === 'ratio' ? ':' : isNegative ? ' to ' : '–');
}

/** As many decimals as were said: 43.0% keeps its zero. What is said with 万 says none of the number multiplied out. */
function decimalsOf(number: Decimal, { number: said }: Display): number {
  const [, decimals = ''] = /^-?[\d,]*\.(\d+)$/.exec(said) ?? [];
  return Math.max(decimals.length, decimalsIn(number));
}

function decimalsIn(number: Decimal): number {
  return number.split('.')[1]?.length ?? 0;
}

/** Numbers from a million on by that word, or by billion, where a few decimals say it all. */
function inMillions(number: Decimal): string | undefined {
  for (const [exponent, word] of [
    [9, 'billion'],
    [6, 'million'],
  ] as const) {
    const scaledDown = scaled(number, -exponent);
    if (!/^-?0(?:\.|$)/.test(scaledDown) && decimalsIn(scaledDown) <= 3) return `${scaledDown} ${word}`;
  }
  return undefined;
}
