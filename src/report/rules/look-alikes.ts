import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';

/** Letters that look like 0 and like 1, of Latin, Greek and Cyrillic. */
const [nought, one] = ['OΟО', 'lIΙІӏ'];
const letter = `[${nought}${one}]`;
/** A number in which letters stand for digits: 1OO, 3I0, l,260, lOO, but no 10l, no O3 and no III. */
const lookAlike = [
  String.raw`\d[\d.,]*(?:[${nought}][\d.,]*|[${one}](?=[\d${nought}]))(?:[\d.,]*${letter})*\d*`,
  // I95 is a road.
  String.raw`(?:[${one}][.,]\d|l\d{2})[\d.,${nought}${one}]*`,
  String.raw`[${one}][${nought}]{2,}[\d.,${nought}${one}]*`,
].join('|');
const beside = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}_/-`;
const alone = new RegExp(`(?<![.#${beside}])(?:${lookAlike})(?![${beside}])`, 'gu');

/** The numbers of a text that have letters in them: readers take them for numbers, and no rule of the numbers finds them. */
export function lookAlikesIn(text: string, placeOf: (index: number) => Place): Diagnostic[] {
  return [...text.matchAll(alone)].map(({ 0: found, index }) => {
    const written = found.replace(/[.,]+$/, '');
    const digits = written.replace(new RegExp(`[${nought}]`, 'gu'), '0').replace(new RegExp(`[${one}]`, 'gu'), '1');
    return diagnostic('look-alike-digits', placeOf(index), { written, digits });
  });
}
