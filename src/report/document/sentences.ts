import { withoutFalseStops } from './abbreviations.ts';

const openingMarks = /[“‘「『《〈（([\s]+$/;
/** The mark of a note right behind the end of a sentence. */
const noteMark = /(?<=\S)(?:\[\d{1,2}\]|[¹²³⁴-⁹]|[†‡])+/uy;

/**
 * Cuts a paragraph into sentences (Unicode UAX #29 sentence boundaries, as Node's ICU has them; an opening
 * quotation mark, which UAX #29 leaves behind, goes with the sentence it opens; abbreviations and initials end nothing; the mark of
 * a note right behind a sentence goes with it).
 * @param headLength length of a marker such as `1.` at the start, whose full stop ends nothing
 * @returns [start, end) of each sentence without the white space around it
 */
export function cutSentences(paragraph: string, language: string, headLength = 0): [number, number][] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(withoutFalseStops(paragraph.slice(headLength)));
  const cuts = [...segments].map(({ segment, index }) => behindMark(paragraph, headLength + index + segment.length));
  const ends = cuts.length > 0 ? cuts : [paragraph.length];
  const bounds: [number, number][] = [];
  let start = 0;
  for (const end of ends) {
    const isLast = end === paragraph.length;
    const text = isLast ? paragraph.slice(start, end) : paragraph.slice(start, end).replace(openingMarks, '');
    if (text.trim() !== '') bounds.push([start + text.length - text.trimStart().length, start + text.trimEnd().length]);
    start += text.length;
  }
  return bounds;
}

function behindMark(paragraph: string, end: number): number {
  // UAX #29 leaves the bracket of a mark behind, too.
  noteMark.lastIndex = paragraph.charAt(end - 1) === '[' ? end - 1 : end;
  return noteMark.test(paragraph) ? noteMark.lastIndex : end;
}
