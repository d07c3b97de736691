import { englishOrdinal } from '../../figures/english.ts';
import { numeralSpans } from '../../figures/numeral.ts';

/** A numeral of the reading text, wherever it stands, also inside words and names. */
export interface SpokenNumeral {
  start: number;
  end: number;
  text: string;
}

/** Words that say a number without a numeral that can be read on its own, and number signs (½, ①, Ⅲ) other than the power of m². */
const others = new RegExp(
  [
    '一半|半数|过半|折半|对半|大半|翻番|翻倍|加倍|双倍',
    String.raw`\b(?:half|halve[ds]?|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|twice|dozens?)\b`,
    String.raw`\b(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b`,
    String.raw`\b(?:a (?:hundred|thousand|million|billion)|(?:hundred|thousand|million|billion)s)\b`,
    String.raw`\b(?:two|three|four|five|ten|hundred)fold\b`,
    String.raw`\b(?:${englishOrdinal})\b`,
    String.raw`(?<![A-Za-z])[²³]|(?![\d０-９〇²³])\p{N}`,
  ].join('|'),
  'giu',
);

/** Every numeral of a text in order: Arabic, full-width, Chinese, mixed, words for parts and multiples, other number signs. */
export function scanNumerals(text: string): SpokenNumeral[] {
  const spans = numeralSpans(text).map(([start, end]) => ({ start, end }));
  for (const { 0: word, index } of text.matchAll(others)) {
    const end = index + word.length;
    const met = spans.find((span) => span.start < end && index < span.end);
    if (!met) spans.push({ start: index, end });
    else [met.start, met.end] = [Math.min(met.start, index), Math.max(met.end, end)];
  }
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
