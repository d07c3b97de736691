import { type Diagnostic, diagnostic, type Place, within } from '../../diagnostics/diagnostic.ts';
import { saidInEnglish } from '../english/said.ts';
import type { Doubt, Figure } from '../figures/figure.ts';
import { tagMark } from '../mdx/prose.ts';
import { boundBefore } from '../numerals/bounds.ts';
import { englishOrdinal } from '../numerals/english.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { type Numeral, readAmounts, readNumerals } from '../numerals/read-numerals.ts';
import type { SpokenNumeral } from '../numerals/scan.ts';
import { inSimplified } from '../numerals/traditional.ts';
import type { EnglishPage, Report } from '../report.ts';
import type { ReportMeta } from '../schema/report.ts';
import { wordingOf } from '../wording.ts';
import { lookAlikesIn } from './look-alikes.ts';

/** How a typed numeral stands to the part of the speech its text rests on. */
export type TypedNumeral = SpokenNumeral & { kind: 'source' | 'word' | 'unspoken' };

/** English running text counts its own points: first, the third. */
const ownOrdinal = new RegExp(`^(?:${englishOrdinal})$`, 'i');

/** 这一年, 同一天, 不平凡的一年: which one, not how many. */
const whichOne = /[这那同某哪每另的]一(?:年|月|天|日|周|季)$/u;

/**
 * The numerals that are typed in a text, compared with a part of the speech: each must be said there too, with the same limit, the same
 * value and the same unit, or be part of an ordinary word or an English ordinal.
 * @param spoken the `numeralKeys` of that part
 */
export function typedNumerals(text: string, spoken: ReadonlySet<string>): TypedNumeral[] {
  const plain = inSimplified(text);
  return readNumerals(plain).map((numeral) => {
    const { start, end, kind } = numeral;
    const said = text.slice(start, end);
    if ((kind === 'word' && !isScale(numeral)) || ownOrdinal.test(said) || whichOne.test(plain.slice(0, end)))
      return { start, end, text: said, kind: 'word' };
    return { start, end, text: said, kind: isSpoken(plain, numeral, spoken) ? 'source' : 'unspoken' };
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

/** All that a text says in numerals, in either script: every amount, with its unit and without, every part of its dates and names. */
export function numeralKeys(written: string): ReadonlySet<string> {
  const text = inSimplified(written);
  const amounts = [...readNumerals(text), ...readAmounts(text)].filter(isAmount);
  const keys = amounts.flatMap((amount) => {
    const { unit } = amount;
    const bare = shares.test(unit) ? [] : [amountKey(text, amount, '')];
    return [amountKey(text, amount, unit), ...bare, ...(unit === '' ? [amountKey(text, amount, unsaid)] : [])];
  });
  // A date that was said in characters may be told in digits.
  const dates = inPlainDates(text);
  const parts = [...partsOf(text, 0, text.length), ...partsOf(dates, 0, dates.length)];
  return new Set([...keys, ...parts, ...[...text.matchAll(part)].map(([found]) => `part|${found.toLowerCase()}`)]);
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
  /** The place of the character at an index, as near as it is known. */
  placeOf(index: number): Place;
  source: string;
  /** Whether a tag can stand in it: it is running text. */
  tagged: boolean;
}

/** Numbers that are typed in the narrative, in titles and in labels, but were not said in the part of the speech they rest on. */
export function typedDiagnostics(report: Report): Diagnostic[] {
  const { english, meta } = report;
  const own = unspokenIn(allTyped(report), meta, report.numeralsSaidIn);
  if (!english) return own;
  const names = { publisher: english.publisher, event: { ...meta.event, place: english.place } };
  return [...own, ...unspokenIn(typedInEnglish(report, english), names, (part) => saidInEnglish(report.numeralsSaidIn(part)))];
}

function unspokenIn(typed: Typed[], names: Pick<ReportMeta, 'publisher' | 'event'>, saidIn: Report['numeralsSaidIn']): Diagnostic[] {
  return typed.flatMap(({ text, placeOf, source, tagged }) => [
    ...lookAlikesIn(text, placeOf),
    ...typedNumerals(withoutNames(text, names), saidIn(source))
      .filter(({ kind }) => kind === 'unspoken')
      .map(({ text: numeral, start }) => {
        const context = text.slice(Math.max(0, start - 6), start + numeral.length + 6).replaceAll(tagMark, '…');
        return diagnostic('numeral-typed', placeOf(start), { numeral, context, tags: tagged ? 'yes' : 'no' });
      }),
  ]);
}

/** A text without the names that the edition itself gives, its length unchanged: who published the speech, and where it was held. */
export function withoutNames(text: string, { publisher, event }: Pick<ReportMeta, 'publisher' | 'event'>): string {
  const names = [publisher, event.place].filter((name) => name !== '');
  return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

/** A text of which only the place is known. */
function typedAt(text: string, place: Place, source: string): Typed {
  return { text, placeOf: () => place, source, tagged: false };
}

/** What is written in English, on the page in English and of the figures. */
function typedInEnglish({ figures }: Report, { wording, prose, uses }: EnglishPage): Typed[] {
  return [
    ...wording.map(({ text, place, source }) => typedAt(text, place, source)),
    ...prose.map(({ text, placeOf, ofPicture }) => ({ text, placeOf, source: 'speech', tagged: !ofPicture })),
    ...uses.flatMap((use) => wordingOf(use).map((text) => typedAt(text, use.place, 'speech'))),
    ...figures.map(({ labelEn, places }) => typedAt(labelEn, places.labelEn, 'speech')),
    ...figures.flatMap((figure) => ownDoubts(figure).map(({ english }) => typedAt(english, figure.places.doubtEn, 'speech'))),
  ];
}

function allTyped({ prose, wording, uses, figures, milestones, areas }: Report): Typed[] {
  const areaOf = new Map(areas.map(({ slug, number }) => [`areas/${slug}.mdx`, number]));
  /** The section of a measure or a question rests on it, an area's introduction on area and opening, all else on the whole speech. */
  const sourceOf = (file: string, measure: string) => {
    const area = areaOf.get(file);
    return measure || (area === undefined ? 'speech' : `area:${area} o`);
  };
  const saidIn = ({ measure, question }: Figure) => measure || question || 'speech';
  /** A text that stands on one line from its place on. */
  const along = (text: string, place: Place, source: string): Typed => ({
    ...typedAt(text, place, source),
    placeOf: (index) => within(place, index),
  });
  return [
    ...wording.map(({ text, place, source }) => typedAt(text, place, source)),
    ...prose.map(({ text, placeOf, measure, ofPicture }) => {
      return { text, placeOf, source: sourceOf(placeOf(0).file, measure), tagged: !ofPicture };
    }),
    ...uses.flatMap((use) => wordingOf(use).map((text) => typedAt(text, use.place, sourceOf(use.place.file, use.measure)))),
    ...figures.map((figure) => along(figure.label, figure.places.label, saidIn(figure))),
    ...figures.map((figure) => typedAt(figure.note, figure.places.note, saidIn(figure))),
    ...figures.flatMap((figure) => ownDoubts(figure).map(({ text }) => typedAt(text, figure.places.doubt, saidIn(figure)))),
    ...milestones.map(({ title, place, quote }) => along(title, place, quote.sentence)),
  ];
}

/** What the editor wrote of a figure itself: its other doubts are told with the emendation or the figure they come from. */
function ownDoubts({ id, doubts }: Figure): Doubt[] {
  return doubts.filter(({ figure, emendation }) => figure === id && emendation === 0);
}
