import { displayText, type Figure } from '../../report/figures/figure.ts';
import { plainNumber } from '../../report/numerals/amount.ts';
import { readAmounts } from '../../report/numerals/read-numerals.ts';

/**
 * Whether a figure in English still says what was said: its words are read back as English and must hold the same numbers, the same form
 * and the same bound. A second way, which shares nothing with the one that wrote them.
 */
export function isTranslatedRight(english: Figure, said: Figure): boolean {
  const text = displayText(english.display);
  const [read, ...more] = readAmounts(text);
  if (!read || more.length > 0 || read.start > 0) return false;
  const isSame = read.form === said.form && read.bound === said.bound && read.numbers.join() === said.numbers.join();
  return isSame && (said.form !== 'point' || plainNumber(read) === said.value);
}
