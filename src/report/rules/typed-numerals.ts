import { type Diagnostic, diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts';
import { boundBefore } from '../numerals/bounds.ts';
import { englishOrdinal } from '../numerals/english.ts';
import { type Numeral, readAmounts, readNumerals } from '../numerals/read-numerals.ts';
import type { SpokenNumeral } from '../numerals/scan.ts';
import type { Report, TagUse } from '../report.ts';
import { attributesOfKind } from '../schema/tags.ts';

/** How a typed numeral stands to the part of the speech its text rests on. */
export type TypedNumeral = SpokenNumeral & { kind: 'source' | 'word' | 'unspoken' };

/** English running text counts its own points: first, the third. */
const ownOrdinal = new RegExp(`^(?:${englishOrdinal})$`, 'i');

/**
 * The numerals that are typed in a text, compared with a part of the speech: each must be said there too, with the same limit, the same
 * value and the same unit, or be part of an ordinary word or an English ordinal.
 * @param spoken the `numeralKeys` of that part
 */
export function typedNumerals(text: string, spoken: ReadonlySet<string>): TypedNumeral[] {
  return readNumerals(text).map((numeral) => {
    const { start, end, text: said, kind } = numeral;
    if ((kind === 'word' && !isScale(numeral)) || ownOrdinal.test(said)) return { start, end, text: said, kind: 'word' };
    return { start, end, text: said, kind: isSpoken(text, numeral, spoken) ? 'source' : 'unspoken' };
  });
}

/** 千户 of 惠及千户 is no ordinary word, though 每千户 counts nothing in a speech. */
function isScale({ kind, numbers }: Numeral): boolean {
  return kind === 'word' && Number(numbers[0] ?? 0) > 1;
}

function isSpoken(text: string, numeral: Numeral, spoken: ReadonlySet<string>): boolean {
  if (isAmount(numeral) && (numeral.kind === 'quantity' || numeral.kind === 'rank' || numeral.kind === 'unknown')) {
    const { unit } = numeral;
    return spoken.has(amountKey(text, numeral, unit)) || (/^[a-z]/i.test(unit) && spoken.has(amountKey(text, numeral, unsaid)));
  }
  return partsOf(text, numeral.start, numeral.end).every((key) => spoken.has(key));
}

/** Stands for a unit that was left unsaid: “down to 310” may be told as 310 calls. */
const unsaid = '(unsaid)';
/** Units that make another number of it where they are left out. */
const shares = /[%‰]|分点|percentage point|basis point/;

/** All that a text says in numerals: every amount, with its unit and without, and every part of its dates and names. */
export function numeralKeys(text: string): ReadonlySet<string> {
  const amounts = [...readNumerals(text), ...readAmounts(text)].filter(isAmount);
  const keys = amounts.flatMap((amount) => {
    const { unit } = amount;
    const bare = shares.test(unit) ? [] : [amountKey(text, amount, '')];
    return [amountKey(text, amount, unit), ...bare, ...(unit === '' ? [amountKey(text, amount, unsaid)] : [])];
  });
  return new Set([...keys, ...partsOf(text, 0, text.length), ...[...text.matchAll(part)].map(([found]) => `part|${found.toLowerCase()}`)]);
}

function isAmount({ numbers, form }: Numeral): boolean {
  return numbers.length > 0 || form === 'vague';
}

/** What is said: the same for 1.7万余张 and 17000余张, another for 1.7万张, and another again where a limit is said twice (约98%以上). */
function amountKey(text: string, numeral: Numeral, unit: string): string {
  const { form, numbers, bound, numberStart, numberEnd } = numeral;
  const value = form === 'vague' ? text.slice(numberStart, numberEnd) : numbers.join(':');
  return [form, value, limitsSaid(text, numeral) > 1 ? `${bound} twice` : bound, unit].join('|');
}

/** How many words limit a number: before it, before these, between it and its unit, behind the unit. */
function limitsSaid(text: string, { start, end, numberStart, numberEnd, unitStart, unitEnd }: Numeral): number {
  const isBefore = /\p{Script=Han}|[a-z]{3}/iu.test(text.slice(start, numberStart));
  const isTwiceBefore = isBefore && boundBefore(text, start, 0).start < start;
  const isBetween = /[余多来把]/u.test(text.slice(numberEnd, unitStart));
  const isBehind = /\p{L}/u.test(text.slice(Math.max(numberEnd, unitEnd), end));
  return [isBefore, isTwiceBefore, isBetween, isBehind].filter(Boolean).length;
}

const part = /\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两]+|\b[a-z]+\b/giu;

/** The digits and the numerals of a stretch, each with the character behind it: 2020年, 25日, 十三五. */
function partsOf(text: string, start: number, end: number): string[] {
  return [...text.slice(start, end).matchAll(part)].map(({ 0: found, index }) => {
    const behind = text.charAt(start + index + found.length);
    return `part|${found.toLowerCase()}${/[\p{Script=Han}%]/u.test(behind) ? behind : ''}`;
  });
}

interface Typed {
  text: string;
  place: Place;
  source: string;
  /** Whether the text begins at its place and stands on one line, so that the places within it are known. */
  begins: boolean;
  /** Whether it is prose, in which a tag can stand for a number. */
  takesTags?: true;
}

/** Numbers that are typed in the narrative, in titles and in labels, but were not said in the part of the speech they rest on. */
export function typedDiagnostics(report: Report): Diagnostic[] {
  return allTyped(report).flatMap(({ text, place, source, begins, takesTags }) =>
    typedNumerals(text, report.numeralsSaidIn(source))
      .filter(({ kind }) => kind === 'unspoken')
      .map(({ text: numeral, start }) => {
        const context = text.slice(Math.max(0, start - 6), start + numeral.length + 6);
        return diagnostic('numeral-typed', begins ? within(place, start) : place, {
          numeral,
          context,
          ...(takesTags && { takesTags: 'yes' }),
        });
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
    ...prose.map((piece) => ({
      text: piece.text,
      place: piece.place,
      source: sourceOf(piece),
      begins: true,
      ...(!piece.ofPicture && { takesTags: true as const }),
    })),
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
