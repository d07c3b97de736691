import { matchAt } from './match.ts';

/** Powers of ten of the words that scale a number, those of India included. */
export const scaleWords: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};
const shortened: Record<string, number> = { k: 3, m: 6, mn: 6, mln: 6, bn: 9, b: 9, tn: 12, trn: 12, cr: 7 };

const longWords =
  /[ \n-]?(?:(lakh|thousand|hundred)s?[ \n](crore|million)s?|(hundred|thousand|lakh|million|crore|billion|trillion)s?)\b(?!-)/iy;
const shortWords = /[ \n]?(bn|mn|mln|trn|tn)\b/iy;
/** What m and k are only behind money, or where no metres can be meant: £40m, 3.1m journeys; but 2m apart. */
const letters = /[ \n]?(m|k|b|cr)\b(?!\/)/iy;
const lengths = new RegExp(
  String.raw`^ ?(?:[x×]|wide|high|long|deep|tall|apart|away|distanc\w+|social|rule|above|below|from|radius|stretch|sprint|run|race` +
    '|dash|walk|swim|of (?:cable|pipe|fabric))',
  'i',
);

/** The power of ten of the scale behind digits (4.5 million, £40m, 2.5 lakh crore, 3.1m journeys), and where its words end. */
export function scaleAfterDigits(text: string, start: number, at: number): { scale: number; end: number } | null {
  const [found, first, second, only] = matchAt(longWords, text, at) ?? [];
  if (found !== undefined) return { scale: scaleOf(first) + scaleOf(second) + scaleOf(only), end: at + found.length };
  const [said, short = ''] = matchAt(shortWords, text, at) ?? [];
  if (said !== undefined) return { scale: shortened[short.toLowerCase()] ?? 0, end: at + said.length };
  const [letterSaid, letter = ''] = matchAt(letters, text, at) ?? [];
  if (letterSaid === undefined) return null;
  const [isAttached, end] = [letterSaid === letter, at + letterSaid.length];
  const isMoney = /(?:[$£€¥₹]|\b(?:Rs\.?|[A-Z]{3}) ?)$/.test(text.slice(Math.max(0, start - 5), start));
  const counts = isMoney
    ? isAttached || /^cr$/i.test(letter)
    : isAttached && /^[mk]$/.test(letter) && !lengths.test(text.slice(end, end + 14));
  return counts ? { scale: shortened[letter.toLowerCase()] ?? 0, end } : null;
}

function scaleOf(word = ''): number {
  return scaleWords[word.toLowerCase()] ?? 0;
}
