import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { type Placed, unknownFigure } from '../entries.ts';
import { displayText, type Figure } from '../figures/figure.ts';
import { typedValue } from '../figures/typed-value.ts';
import { readAmounts } from '../numerals/read-numerals.ts';
import { scanNumerals } from '../numerals/scan.ts';
import type { CorrectionEntry, FigureCorrection } from '../schema/corrections.ts';
import type { ReportMeta } from '../schema/report.ts';
import type { Sentence } from '../transcript/transcript.ts';
import type { Wording } from '../wording.ts';
import type { Passage } from './passages.ts';

/** What a figure, a sentence or a passage of a page was before it was corrected; empty where that did not change. */
export interface Former {
  value: string;
  asOf: string;
  label: string;
  text: string;
}

/** A change that an edition published. What is so now stands in the register and in the speech. */
export interface Correction {
  /** Its place among all, the first one ever first, so that those of later editions do not move it. */
  number: number;
  edition: { version: string; date: string };
  /** The figure as it is called today; empty where something else was corrected. */
  figure: string;
  /** The sentence; empty where something else was corrected. */
  sentence: string;
  /** The page on which a passage was corrected; empty where something else was. */
  page: string;
  /** What a figure that is in the register no more was called; empty where it is there. */
  withdrawn: string;
  was: Former;
  reason: string;
  formerIds: readonly string[];
}

/** What corrections are held against; figures without those that could not be read, whose ids are known nevertheless. */
export interface Corrected {
  edition: ReportMeta['edition'] | undefined;
  figures: readonly Figure[];
  known: ReadonlySet<string>;
  sentences: readonly Sentence[];
  pages: ReadonlySet<string>;
  passages: readonly Passage[];
}

type Item = Placed<CorrectionEntry>;

/** The corrections of a report, those of the last edition first, and their reasons as words for readers. */
export function placeCorrections(
  items: readonly Item[],
  report: Corrected,
): { value: { corrections: Correction[]; wording: Wording[] }; diagnostics: Diagnostic[] } {
  const names = new FigureNames(items, report.known);
  const diagnostics = items.flatMap((item) => [
    ...editionDiagnostics(item, items, report.edition),
    ...formerIdDiagnostics(item, items, names),
    ...targetDiagnostics(item, names, report),
    ...formerDiagnostics(item, items, names, report),
  ]);
  const days = (one: Item, other: Item) => one.entry.edition.date.localeCompare(other.entry.edition.date);
  const numbers = new Map(items.toSorted(days).map((item, place) => [item, place + 1]));
  const corrections = items
    .toSorted((one, other) => days(other, one))
    .map((item) => ({
      ...placed(item.entry, names),
      number: numbers.get(item) ?? 0,
      edition: item.entry.edition,
      reason: item.entry.reason,
    }));
  const wording = items.map(({ entry, at }) => ({ text: withoutFormer(entry), place: at('reason'), source: 'speech' }));
  return { value: { corrections, wording }, diagnostics };
}

/** The ids that a figure had before. */
export function formerIdsOf(corrections: readonly Correction[], figure: string): string[] {
  return [...new Set(corrections.flatMap((correction) => (correction.figure === figure ? correction.formerIds : [])))];
}

/** The next correction of what one corrected; undefined where its outcome is what is so now. */
export function nextCorrection(corrections: readonly Correction[], { number, figure, sentence, was }: Correction): Correction | undefined {
  const isSameThing = (one: Correction) => (figure !== '' && one.figure === figure) || (sentence !== '' && one.sentence === sentence);
  const touches = (one: Correction) => formerKeys.some((key) => was[key] !== '' && one.was[key] !== '');
  const later = corrections.filter((one) => one.number > number && isSameThing(one) && touches(one));
  return later.toSorted((one, other) => one.number - other.number)[0];
}

function placed(entry: CorrectionEntry, names: FigureNames): Omit<Correction, 'number' | 'edition' | 'reason'> {
  if (!('figure' in entry)) {
    const [sentence, page] = 'sentence' in entry ? [entry.sentence, ''] : ['', entry.page];
    return { figure: '', sentence, page, withdrawn: '', was: { ...nothing, text: entry.was.text }, formerIds: [] };
  }
  const { value = '', asOf = '', label = '' } = entry.was;
  const figure = names.today(entry.figure);
  const was = { ...nothing, value, asOf, label };
  return { figure, sentence: '', page: '', withdrawn: names.withdrawn(figure), was, formerIds: entry.formerIds };
}

const nothing: Former = { value: '', asOf: '', label: '', text: '' };
const formerKeys = ['value', 'asOf', 'label', 'text'] as const;

/** What figures are called today: an id in an older entry may have been changed since, or be withdrawn. */
class FigureNames {
  readonly #known: ReadonlySet<string>;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #withdrawn: ReadonlyMap<string, string>;

  constructor(items: readonly Item[], known: ReadonlySet<string>) {
    const entries = items.flatMap(({ entry }) => ('figure' in entry ? [entry] : []));
    this.#known = known;
    this.#renamed = new Map(entries.flatMap(({ figure, formerIds }) => formerIds.map((former) => [former, figure])));
    this.#withdrawn = new Map(entries.filter(({ withdrawn }) => withdrawn).map(({ figure, was }) => [figure, was.label ?? figure]));
  }

  today(id: string): string {
    const seen = new Set<string>();
    let name = id;
    for (
      let next = this.#renamed.get(name);
      next !== undefined && !this.#known.has(name) && !seen.has(name);
      next = this.#renamed.get(name)
    ) {
      seen.add(name);
      name = next;
    }
    return name;
  }

  /** The last name of a withdrawn figure; empty where it is in the register. */
  withdrawn(id: string): string {
    return this.#known.has(id) ? '' : (this.#withdrawn.get(id) ?? '');
  }

  has(id: string): boolean {
    return this.#known.has(id) || this.#withdrawn.has(id);
  }
}

/** An edition that is later than this one, or of which two days are told. */
function editionDiagnostics({ entry: { edition }, at }: Item, items: readonly Item[], current: Corrected['edition']): Diagnostic[] {
  const others = [...(current ? [current] : []), ...items.map((item) => item.entry.edition)];
  const other = others.find(({ version, date }) => version === edition.version && date !== edition.date);
  const { version, date } = edition;
  if (other) return [diagnostic('correction-edition', at('edition', 'date'), { version, date, other: other.date })];
  const isLater = current !== undefined && date > current.date;
  return isLater ? [diagnostic('correction-edition', at('edition', 'date'), { version, date, current: current.date })] : [];
}

/** A figure, a sentence or a page that there is not, and a figure that is told as withdrawn and stands in the register. */
function targetDiagnostics({ entry, at }: Item, names: FigureNames, { known, sentences, pages }: Corrected): Diagnostic[] {
  if ('page' in entry) {
    const { page } = entry;
    return pages.has(page) ? [] : [diagnostic('correction-page', at('page'), { page, nearest: nearestName(page, pages) })];
  }
  if ('sentence' in entry) {
    const ids = sentences.map(({ id }) => id);
    const { sentence } = entry;
    return ids.includes(sentence)
      ? []
      : [diagnostic('unknown-place', at('sentence'), { id: sentence, nearest: nearestName(sentence, ids) })];
  }
  const { figure, withdrawn } = entry;
  if (withdrawn && known.has(figure)) return [diagnostic('correction-withdrawn', at('withdrawn'), { id: figure })];
  return names.has(names.today(figure)) ? [] : [unknownFigure(figure, known, at('figure'))];
}

/** Former ids that lead to another figure already: one in the register, a withdrawn one, or one that had the id by another entry. */
function formerIdDiagnostics({ entry, at }: Item, items: readonly Item[], names: FigureNames): Diagnostic[] {
  if (!('figure' in entry)) return [];
  const others = items.flatMap(({ entry: other }) =>
    'figure' in other && names.today(other.figure) !== names.today(entry.figure) ? other.formerIds : [],
  );
  return entry.formerIds.flatMap((id, place) =>
    names.has(id) || others.includes(id) ? [diagnostic('former-id-taken', at('formerIds', place), { id })] : [],
  );
}

/** What an entry says of the past: it says something, its value is an amount, and it is not what came after. */
function formerDiagnostics(item: Item, items: readonly Item[], names: FigureNames, report: Corrected): Diagnostic[] {
  const { entry, at } = item;
  const { was } = entry;
  const isTold = !('figure' in entry) || (entry.withdrawn ? entry.was.label && entry.was.value : hasFormer(entry));
  if (!isTold) return [diagnostic('correction-empty', at('figure'), { withdrawn: 'withdrawn' in entry ? 'yes' : '' })];
  if ('value' in was && was.value !== undefined && !isAmount(was.value))
    return [diagnostic('correction-value', at('was', 'value'), { value: was.value })];
  return formerKeys.flatMap((key) => {
    const former = formerOf(entry, key);
    const now = former === undefined ? undefined : nextOf(entry, key, items, names, report);
    return former !== undefined && now !== undefined && isSame(former, now)
      ? [diagnostic('correction-same', at('was', key), { text: former })]
      : [];
  });
}

function hasFormer({ was, formerIds }: FigureCorrection): boolean {
  return formerIds.length > 0 || Object.values(was).some((text) => text !== undefined);
}

function formerOf({ was }: CorrectionEntry, key: keyof Former): string | undefined {
  return (was as Partial<Former>)[key];
}

/** What came after what an entry tells: what a later edition corrected, or what is so now; undefined where that is not known. */
function nextOf(entry: CorrectionEntry, key: keyof Former, items: readonly Item[], names: FigureNames, report: Corrected) {
  // Of a page any passage may be the next: the one that is the same, if there is one.
  if ('page' in entry) return report.passages.find((passage) => passage.page === entry.page && isSame(passage.text, entry.was.text))?.text;
  const name = (one: CorrectionEntry) => ('sentence' in one ? one.sentence : 'figure' in one ? names.today(one.figure) : '');
  const [later] = items
    .map((item) => item.entry)
    .filter((one) => name(one) === name(entry) && one.edition.date > entry.edition.date && formerOf(one, key) !== undefined)
    .toSorted((one, other) => one.edition.date.localeCompare(other.edition.date));
  if (later) return formerOf(later, key);
  if (key === 'text') return report.sentences.find(({ id }) => id === name(entry))?.text;
  const figure = report.figures.find(({ id }) => id === name(entry));
  return figure && { value: displayText(figure.display), asOf: figure.asOf, label: figure.label }[key];
}

/** Whether a text is one amount, with its unit or without. */
function isAmount(value: string): boolean {
  return typedValue(value) !== null || readAmounts(value).length === 1;
}

/** The reason without what it repeats of the past, also the bare number of an old value, which the speech need not say. */
function withoutFormer({ was, reason }: CorrectionEntry): string {
  const former = Object.values(was).filter((text) => text !== undefined);
  const numbers = new Set(former.flatMap((text) => scanNumerals(text).map((numeral) => numeral.text)));
  const rest = former.reduce((text, said) => text.replaceAll(said, ' '.repeat(said.length)), reason);
  const repeated = scanNumerals(rest).filter(({ text }) => numbers.has(text));
  return repeated.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), rest);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');
}
