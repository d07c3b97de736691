import { type Diagnostic, diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts';
import { englishOrdinal } from '../numerals/english.ts';
import { type SpokenNumeral, scanNumerals, wordPattern, wordSpans } from '../numerals/scan.ts';
import type { Report, TagUse } from '../report.ts';
import { attributesOfKind } from '../schema/tags.ts';

/** Words that a text may use of itself, whether they were said or not. */
const ownWords = new RegExp(`${wordPattern.source}|${englishOrdinal}`, wordPattern.flags);

/** How a typed numeral stands to the part of the speech its text rests on. */
export type TypedNumeral = SpokenNumeral & { kind: 'source' | 'word' | 'unspoken' };

/**
 * The numerals that are typed in a text, compared with a part of the speech: each must stand there too, with the same
 * character after it (年, %, 个 …), or be part of an ordinary word or an English ordinal.
 * @param spoken the `numeralKeys` of that part
 */
export function typedNumerals(text: string, spoken: ReadonlySet<string>): TypedNumeral[] {
  const words = wordSpans(text, ownWords);
  return scanNumerals(text).map((numeral) => {
    if (words.some(([start, end]) => start <= numeral.start && numeral.end <= end)) return { ...numeral, kind: 'word' };
    return { ...numeral, kind: spoken.has(keyOf(text, numeral)) ? 'source' : 'unspoken' };
  });
}

/** Every numeral of a text, alone and with the character after it. */
export function numeralKeys(text: string): ReadonlySet<string> {
  return new Set(scanNumerals(text).flatMap((numeral) => [numeral.text, numeral.text + text.charAt(numeral.end)]));
}

/** The numeral with the character after it, or alone where a mark or the end follows. */
function keyOf(text: string, { end, text: numeral }: SpokenNumeral): string {
  const after = text.charAt(end);
  return /[\p{Script=Han}%a-z]/iu.test(after) ? numeral + after : numeral;
}

interface Typed {
  text: string;
  place: Place;
  source: string;
  /** Whether the text begins at its place and stands on one line, so that the places within it are known. */
  begins: boolean;
}

/** Numbers that are typed in the narrative, in titles and in labels, but were not said in the part of the speech they rest on. */
export function typedDiagnostics(report: Report): Diagnostic[] {
  return allTyped(report).flatMap(({ text, place, source, begins }) =>
    typedNumerals(text, report.numeralsSaidIn(source))
      .filter(({ kind }) => kind === 'unspoken')
      .map(({ text: numeral, start }) => {
        const context = text.slice(Math.max(0, start - 6), start + numeral.length + 6);
        return diagnostic('numeral-typed', begins ? within(place, start) : place, { numeral, context });
      }),
  );
}

function allTyped({ prose, uses, figures, milestones, areas, overview, meta }: Report): Typed[] {
  const areaOf = new Map(areas.map(({ slug, number }) => [`areas/${slug}.mdx`, number]));
  /** A measure's section rests on the measure, an area's introduction on the area and the opening, the overview on the whole speech. */
  const sourceOf = ({ place, measure }: { place: Place; measure: string }) => {
    const area = areaOf.get(place.file);
    return measure || (area === undefined ? 'speech' : `area:${area} o`);
  };
  const head = (file: string, text: string): Typed => ({ text, place: { file, line: 1, column: 1 }, source: 'speech', begins: false });
  return [
    head('report.yaml', meta.summary),
    head('overview.mdx', overview.description),
    ...areas.map(({ slug, description }) => head(`areas/${slug}.mdx`, description)),
    ...prose.map((piece) => ({ text: piece.text, place: piece.place, source: sourceOf(piece), begins: true })),
    ...uses.flatMap((use) => wordingOf(use, sourceOf(use))),
    ...figures.map(({ label, places, measure }) => ({ text: label, place: places.label, source: measure || 'speech', begins: true })),
    ...figures.map(({ note, places, measure }) => ({ text: note, place: places.note, source: measure || 'speech', begins: false })),
    ...milestones.map(({ title, place, quote }) => ({ text: title, place, source: quote.sentence, begins: true })),
  ];
}

/** The words for readers in the attributes of a tag. */
function wordingOf({ tag, attributes, place }: TagUse, source: string): Typed[] {
  return attributesOfKind(tag, ['text', 'texts']).flatMap((name) =>
    attributes[name] === undefined ? [] : [{ text: attributes[name], place, source, begins: false }],
  );
}
