import { scanNumerals } from '../numerals/scan.ts';
import { asIn, inSimplified } from '../numerals/traditional.ts';
import { numeralKeys, typedNumerals } from '../rules/typed-numerals.ts';
import { chineseLabels } from './chinese-label.ts';
import { englishLabels, withoutEdges } from './english-label.ts';
import type { Said } from './label-pieces.ts';
import type { Label } from './respective-label.ts';

/**
 * What the numbers of a sentence are about, and which of them tell how another grew.
 * @param numbers in order, their offsets those of the sentence
 * @param before the sentence before it
 * @param lastLabel what that told of last; empty where it has no number
 */
export function labelsOf(sentence: string, numbers: readonly Said[], before: string, lastLabel = ''): Label[] {
  if (!/\p{Script=Han}/u.test(sentence)) {
    const keys = numeralKeys(sentence);
    return englishLabels(sentence, numbers).map((text) => ({ text: withoutCutNumeral(text, keys), growthOf: null }));
  }
  const plain = inSimplified(sentence);
  const keys = numeralKeys(plain);
  return chineseLabels(plain, numbers, inSimplified(before), inSimplified(lastLabel)).map(({ text, growthOf, isChange = false }) => {
    const label = withoutCutNumeral(text, keys);
    return { text: asIn(before + sentence, saysSomething(label) ? label : sentence.trim().slice(0, longest)), growthOf, isChange };
  });
}

const longest = 30;

/** A label without a numeral that lost its limit when the words before it were left out: `50 staff` of “fewer than 50 staff”. */
function withoutCutNumeral(label: string, spoken: ReadonlySet<string>): string {
  const cut = typedNumerals(label, spoken).findLast(({ kind }) => kind === 'unspoken');
  if (!cut) return label;
  // English names what is counted in a word of its own.
  const number = scanNumerals(label).find(({ start, end }) => cut.start <= start && end <= cut.end);
  const isHan = /\p{Script=Han}/u.test(label);
  const rest = withoutEdges(label.slice((isHan ? undefined : number?.end) ?? cut.end).replace(/^\s*of\s/, ''));
  return saysSomething(rest) ? rest : label.slice(0, cut.start).trim() || label;
}

function saysSomething(label: string): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(label);
}
