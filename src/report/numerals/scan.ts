import { englishOrdinal } from './english.ts';
import { numeralSpans } from './numeral.ts';

/** A numeral of the reading text, wherever it stands, also inside words and names. */
export interface SpokenNumeral {
  start: number;
  end: number;
  text: string;
}

/** Chinese words that say a number without a numeral that can be read on its own. */
const hanWords = /一半|半数|过半|折半|对半|大半|翻番|翻倍|加倍|双倍/gu;
/** English words of the same kind. */
const englishWords = new RegExp(
  [
    String.raw`\b(?:half|halve[ds]?|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|twice|dozens?)\b`,
    String.raw`\b(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b`,
    String.raw`\b(?:a (?:hundred|thousand|million|billion)|(?:hundred|thousand|million|billion)s)\b`,
    String.raw`\b(?:two|three|four|five|ten|hundred)fold\b`,
    String.raw`\b(?:${englishOrdinal})\b`,
  ].join('|'),
  'giu',
);
/** Number signs (½, ①, Ⅲ) other than the power of m². */
const signs = /(?<![A-Za-z])[²³]|(?![\d０-９〇²³])\p{N}/gu;

/** Most texts stand in several pages, and many in several files: each is read once. */
const known = new Map<string, readonly SpokenNumeral[]>();
const MOST_KNOWN = 20_000;

/** Every numeral of a text in order: Arabic, full-width, Chinese, mixed, words for parts and multiples, other number signs. */
export function scanNumerals(text: string): readonly SpokenNumeral[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const numerals = numeralsIn(text);
  known.set(text, numerals);
  return numerals;
}

function numeralsIn(text: string): SpokenNumeral[] {
  const spans = numeralSpans(text).map(([start, end]) => ({ start, end }));
  for (const words of /[a-z]{3}/iu.test(text) ? [hanWords, englishWords, signs] : [hanWords, signs])
    for (const { 0: word, index } of text.matchAll(words)) {
      const end = index + word.length;
      const met = spans.find((span) => span.start < end && index < span.end);
      if (!met) spans.push({ start: index, end });
      else [met.start, met.end] = [Math.min(met.start, index), Math.max(met.end, end)];
    }
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
