import { findNumerals } from '../../figures/numeral.ts';

/** A numeral of the reading text, wherever it stands, also inside words and names. */
export interface SpokenNumeral {
  start: number;
  end: number;
  text: string;
}

/** Words that say a number without a numeral that can be read on its own. */
const halves = /一半|半数|过半|折半|\bhalf\b|\bdouble[ds]?\b/giu;

/** Every numeral of a text in order: Arabic, full-width, Chinese, mixed, and words for halves. */
export function scanNumerals(text: string): SpokenNumeral[] {
  const spans = findNumerals(text).map(({ start, end }) => ({ start, end }));
  for (const { 0: word, index } of text.matchAll(halves)) {
    const end = index + word.length;
    const inside = spans.findIndex((span) => span.start < end && index < span.end);
    if (inside < 0) spans.push({ start: index, end });
    else spans[inside] = { start: index, end };
  }
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
