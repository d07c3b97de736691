import { type Numeral, readAmounts } from '../numerals/read-numerals.ts';
import { findPlaces } from '../transcript/quote.ts';
import { type Stretch, uniqueStretch } from './unique-quote.ts';

/** A quote of one sentence, with what stands around it where it does not stand once by itself. */
export interface ProposedQuote {
  quote: string;
  prefix: string;
  suffix: string;
}

/**
 * The shortest quote of a sentence that says a number with its limit and unit and stands once in the reading text. Where it would say the
 * number twice, and where the whole sentence stands twice, the words around tell which place is meant.
 * @param numeral its offsets are those of the reading text
 */
export function quoteOf(reading: string, numeral: Numeral, sentence: Stretch): ProposedQuote {
  const short = uniqueStretch(reading, numeral, sentence);
  const number = reading.slice(numeral.numberStart, numeral.numberEnd);
  if (short && findPlaces(reading.slice(short.start, short.end), number).length === 1) return quoteWithin(reading, short, short);
  const wide = short ?? uniqueStretch(reading, numeral, { start: 0, end: reading.length }) ?? sentence;
  return quoteWithin(reading, numeral, wide);
}

/** A quote with what stands around it in a wider stretch. */
export function quoteWithin(reading: string, { start, end }: Stretch, wide: Stretch): ProposedQuote {
  return { quote: reading.slice(start, end), prefix: reading.slice(wide.start, start), suffix: reading.slice(end, wide.end) };
}

/** The value as it is typed: as said where that alone says the same, else in digits. */
export function typedValue(reading: string, { form, numbers, numberStart, numberEnd, text }: Numeral): string {
  const said = reading.slice(numberStart, numberEnd);
  if (form === 'vague') return said;
  if (form === 'rank') return /^第[\d一二三四五六七八九十百]+/u.exec(text)?.[0] ?? numbers.join();
  const value = said.replace(/\s+/g, ' ').replace(/个(?=[万亿])/u, '');
  const [again, more] = readAmounts(value);
  const isWhole = again !== undefined && !more && again.start === 0 && again.end === value.length;
  const saysSame = isWhole && again.form === form && again.numbers.join() === numbers.join();
  const saysUnit = again !== undefined && again.unit !== '' && !/分之|百分百|翻/u.test(value);
  return saysSame && !saysUnit ? value : numbers.join(form === 'ratio' ? ':' : '-');
}
