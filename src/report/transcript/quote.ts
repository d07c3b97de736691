import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestPassage } from '../../diagnostics/nearest.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { failure, type Result, success } from '../result.ts';
import { lookAlike, lookAlikeDetails } from './look-alike.ts';
import { bracketed, hasSupplied, runsOf } from './runs.ts';
import { numeralsIn, type Sentence, sentenceAt, type Transcript } from './transcript.ts';

/** A quote placed in the reading text, whole where it would cut a number: its selector, where it begins, and its sentence. */
export interface PlacedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  sentence: Sentence;
}

const contextLength = 16;

/**
 * Finds the one place of the reading text where a quote stands, within one sentence. A quote that leaves out what limits a number in it,
 * or its unit, is lengthened by that: 满意率98% of 满意率98%以上 would say more than was said.
 * @param given the author's quote, with prefix and suffix where needed (W3C TextQuoteSelector)
 */
export function placeQuote(
  transcript: Transcript,
  given: { quote: string; prefix: string; suffix: string },
  place: Place,
): Result<PlacedQuote | null> {
  const { reading } = transcript;
  const starts = findPlaces(reading, given.quote, given.prefix, given.suffix);
  const [start = 0] = starts;
  if (starts.length === 0) {
    return failure(quoteDiagnostic(given.quote, reading, place));
  }
  if (starts.length > 1) return failure(diagnostic('quote-many', place, { quote: given.quote, count: String(starts.length) }));
  const sentence = sentenceAt(transcript, start, start + given.quote.length);
  if (!sentence) return failure(diagnostic('quote-sentences', place, { quote: given.quote }));
  const [from, to] = withWholeNumbers(transcript, sentence, start, start + given.quote.length);
  return success(placedAt(transcript, sentence, from, to));
}

/** A stretch of a sentence as a quote. */
export function placedAt({ reading }: Transcript, sentence: Sentence, from: number, to: number): PlacedQuote {
  return {
    exact: reading.slice(from, to),
    prefix: reading.slice(Math.max(0, from - contextLength), from),
    suffix: reading.slice(to, to + contextLength),
    start: from,
    sentence,
  };
}

/** The words of a quote with what the editor supplied in 〔 〕; nothing where the transcript has all of them. */
export function emendedIn({ exact, start, sentence }: PlacedQuote): { emended?: string } {
  const from = start - sentence.start;
  const runs = runsOf(sentence, { from, to: from + exact.length });
  return hasSupplied(runs) ? { emended: bracketed(runs) } : {};
}

/** The ends of a stretch of a sentence with the limits and units of the quantities in it. */
function withWholeNumbers(transcript: Transcript, sentence: Sentence, start: number, end: number): [number, number] {
  const said = numeralsIn(transcript, start, end).filter(({ kind }) => kind === 'quantity' || kind === 'rank');
  const [from, to] = [Math.min(start, said[0]?.start ?? start), Math.max(end, said.at(-1)?.end ?? end)];
  return [Math.max(sentence.start, from), Math.min(sentence.end, to)];
}

/** That a quote was not said: how it differs from what was said where that cannot be seen, else what comes nearest to it. */
export function quoteDiagnostic(quote: string, reading: string, place: Place): Diagnostic {
  const alike = lookAlike(quote, reading);
  if (alike) return diagnostic('quote-look-alike', place, { quote, ...lookAlikeDetails(alike) });
  return diagnostic('quote-none', place, { quote, nearest: nearestPassage(quote, reading) });
}

/** The start of every place in `text` where `exact` stands between `prefix` and `suffix` (W3C TextQuoteSelector). */
export function findPlaces(text: string, exact: string, prefix = '', suffix = ''): number[] {
  const whole = prefix + exact + suffix;
  const starts: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) starts.push(at + prefix.length);
  return starts;
}

/** The months in English, in their order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether year, month and day of an ISO date stand in a text as numbers of their own (or, for months, English names). */
export function saysDate(said: string, date: string): boolean {
  const text = inPlainDates(said);
  const [year = '', month, day] = date.split('-');
  const says = (part: string) => new RegExp(`(?<!\\d)0?${Number(part)}(?!\\d)`).test(text);
  const saysMonth = month === undefined || says(month) || text.includes(months[Number(month) - 1] ?? '?');
  return says(year) && saysMonth && (day === undefined || says(day));
}
