import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestPassage } from '../../diagnostics/nearest.ts';
import { findPlaces } from './places.ts';
import { type Sentence, sentenceAt, type Transcript } from './transcript.ts';

/** A quote placed in the reading text: its selector, where it begins, and its sentence. */
export interface PlacedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  sentence: Sentence;
}

const contextLength = 16;

/**
 * Finds the one place of the reading text where a quote stands, within one sentence.
 * @param given the author's quote, with prefix and suffix where needed (W3C TextQuoteSelector)
 * @returns the placed quote, or the diagnostic that says why there is none
 */
export function placeQuote(
  transcript: Transcript,
  given: { quote: string; prefix: string; suffix: string },
  place: Place,
): PlacedQuote | Diagnostic {
  const { reading } = transcript;
  const starts = findPlaces(reading, given.quote, given.prefix, given.suffix);
  const [start = 0] = starts;
  if (starts.length === 0) {
    return diagnostic('quote-none', place, { quote: given.quote, nearest: nearestPassage(given.quote, reading) });
  }
  if (starts.length > 1) return diagnostic('quote-many', place, { quote: given.quote, count: String(starts.length) });
  const end = start + given.quote.length;
  const sentence = sentenceAt(transcript, start, end);
  if (!sentence) return diagnostic('quote-sentences', place, { quote: given.quote });
  return {
    exact: given.quote,
    prefix: reading.slice(Math.max(0, start - contextLength), start),
    suffix: reading.slice(end, end + contextLength),
    start,
    sentence,
  };
}
