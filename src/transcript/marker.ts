import { hanNumeral } from '../figures/han.ts';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh', 'Twelfth'];

/** How a speech counts: gives the marker of the n-th item, such as `三、`; empty beyond what it can count. */
export type Marker = (n: number) => string;

/** The numbering of which `sample` is the first: `一、`, `（一）`, `1.`, `一是`, `Part 1:`, `First,`. */
export function markerFrom(sample: string): Marker {
  const counted = (numeral: string, nth: (n: number) => string): Marker => {
    const [before = '', after = ''] = [sample.slice(0, sample.indexOf(numeral)), sample.slice(sample.indexOf(numeral) + numeral.length)];
    return (n) => (nth(n) === '' ? '' : before + nth(n) + after);
  };
  if (sample.includes('一')) return counted('一', hanNumeral);
  if (sample.includes('1')) return counted('1', String);
  if (sample.includes('First')) return counted('First', (n) => ordinals[n - 1] ?? '');
  return (n) => (n === 1 ? sample : '');
}

/** Whether `text` begins with this marker, and not with a longer number that begins alike (`1.` before 5). */
export function beginsWith(text: string, marker: string): boolean {
  return marker !== '' && text.startsWith(marker) && !(/[\d.．]$/.test(marker) && /^\d/.test(text.slice(marker.length)));
}
