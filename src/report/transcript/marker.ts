import { hanNumber } from '../numerals/chinese.ts';

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(' ');
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** How a speech counts: the marker of the n-th item, such as `三、`; empty beyond what it can count. */
export type Marker = (n: number) => string;

const from =
  (names: string[]): Marker =>
  (n) =>
    names[n - 1] ?? '';
const small =
  (names: string[]): Marker =>
  (n) =>
    from(names)(n).toLowerCase();

/** How the first item is recognised, and how the n-th is written. A letter counts only where it stands alone. */
const series: [first: RegExp, nth: Marker][] = [
  [/一/, (n) => (n < 100 ? hanNumber(String(n)) : '')],
  [/1/, String],
  [/１/, (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  [/①/, (n) => (n <= 20 ? String.fromCharCode(0x245f + n) : '')],
  [/First/, from(ordinals)],
  [/\bI\b/, from(romans)],
  [/\bi\b/, small(romans)],
  [/\bA\b/, from(letters)],
  [/\ba\b/, small(letters)],
];

/** The numbering of which `sample` is the first: `一、`, `（一）`, `1.`, `①`, `一是`, `Part 1:`, `First,`, `(a)`, `II.` after `I.`. */
export function markerFrom(sample: string): Marker {
  for (const [first, nth] of series) {
    const found = first.exec(sample);
    if (!found) continue;
    const [before, after] = [sample.slice(0, found.index), sample.slice(found.index + found[0].length)];
    return (n) => (nth(n) === '' ? '' : before + nth(n) + after);
  }
  return (n) => (n === 1 ? sample : '');
}

/** Whether `text` begins with this marker, and not with a longer number or word that begins alike (`1.` before 5, `Part I` before I). */
export function beginsWith(text: string, marker: string): boolean {
  if (marker === '' || !text.startsWith(marker)) return false;
  const rest = text.slice(marker.length);
  return !(/[\d.．]$/.test(marker) && /^\d/.test(rest)) && !(/\w$/.test(marker) && /^\w/.test(rest));
}
