import { type Numeral, readNumerals } from '../../../../src/report/numerals/read-numerals.ts';

/** What a text counts, one string for each expression: its limit, its value (3..5 a range, 3:1 a ratio) and its unit. */
export function counted(text: string): string[] {
  return readNumerals(text)
    .filter(({ kind }) => kind === 'quantity' || kind === 'rank')
    .map(({ form, numbers, unit, bound }) =>
      [form === 'vague' ? '' : bound, writtenValue(form, numbers), unit].filter((part) => part !== '' && part !== 'exact').join(' '),
    );
}

/** The numerals of a text that count nothing, and those of which no rule can tell: each with its kind. */
export function others(text: string): string[] {
  return readNumerals(text)
    .filter(({ kind }) => kind !== 'quantity' && kind !== 'rank')
    .map(({ text: said, kind }) => `${kind} ${said}`);
}

/** A fraction is told to six decimals. */
function writtenValue(form: Numeral['form'], numbers: readonly string[]): string {
  if (form === 'vague') return 'vague';
  if (form === 'fraction') return numbers.map((number) => String(Math.round(Number(number) * 1e6) / 1e6)).join('..');
  return numbers.join(form === 'ratio' ? ':' : '..');
}
