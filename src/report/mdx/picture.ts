import type { MdastNode } from 'satteri';
import { type Place, placeAt, within } from '../../diagnostics/diagnostic.ts';
import type { BlockText } from './prose.ts';

/** A picture as written: `![alt](url "title")`. */
export interface WrittenPicture {
  url: string;
  alt: string;
  place: Place;
  /** The place of its address. */
  urlPlace: Place;
}

/** A picture, and its words as running text: they say of numbers what prose says, so they are checked like it. */
export interface ReadPicture {
  written: WrittenPicture;
  prose: (BlockText & { under: string; isHeading: false; ofPicture: true })[];
}

type ImageNode = Extract<MdastNode, { type: 'image' }>;

/**
 * Reads a picture of Markdown.
 * @param under the text of the last second-level heading before it
 */
export function readPicture({ url, alt, title, position }: ImageNode, file: string, text: string, under: string): ReadPicture {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset);
  const behindAlt = Math.max(0, source.lastIndexOf(`](`));
  /** Where a word stands behind the alternative text; there where it is written with escapes. */
  const placeOf = (word: string) => placeAt(file, text, start + Math.max(behindAlt, source.indexOf(word, behindAlt)));
  const words = [
    { text: alt ?? '', place: placeAt(file, text, start + '!['.length) },
    { text: title ?? '', place: placeOf(title ?? '') },
  ];
  return {
    written: { url, alt: alt ?? '', place: placeAt(file, text, start), urlPlace: placeOf(url) },
    prose: words
      .filter((piece) => piece.text !== '')
      .map(({ text: said, place }) => ({ text: said, placeOf: (index) => within(place, index), under, isHeading: false, ofPicture: true })),
  };
}
