import { type Diagnostic, diagnostic, within } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../figures/figure.ts';
import { hanValue } from '../numerals/chinese.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { inSimplified } from '../numerals/traditional.ts';
import type { Report } from '../report.ts';
import { saysDate } from '../transcript/quote.ts';
import { type Section, type Sentence, sentencesOf } from '../transcript/transcript.ts';

/** What a listener has heard by the time of a figure's sentence, in simplified characters and with its dates in digits. */
interface Heard {
  /**
   * All that counts: header, opening, the introduction of its area, its own section so far; of an answer, the question and what was
   * answered before it.
   */
  text: string;
  section: string;
  sentence: string;
  /** What its sentence says before and after its numeral. */
  before: string;
  after: string;
}

/** Tells what a listener has heard by the time of a figure's sentence; of a derived figure nothing. */
function listener({ transcript }: Report): (figure: Figure) => Heard {
  const { sections } = transcript;
  const sectionOf = new Map(sections.flatMap((section, place) => sentencesOf(section).map(({ id }) => [id, place] as const)));
  const plain = (text: string) => inPlainDates(inSimplified(text));
  const known = new Map<string, string>();
  const plainOf = ({ id, text }: Sentence) => {
    const read = known.get(id) ?? plain(text);
    known.set(id, read);
    return read;
  };
  const textOf = (some: Sentence[]) => some.map(plainOf).join('\n');
  return ({ quote, spoken }) => {
    const place = sectionOf.get(quote?.sentence ?? '') ?? 0;
    const own = sections[place];
    const sentences = own && quote ? sentencesOf(own) : [];
    const last = sentences.findIndex(({ id }) => id === quote?.sentence);
    const { text: sentence = '', start = 0 } = sentences[last] ?? {};
    const isHeard = ({ kind, area }: Section) =>
      kind === 'header' || kind === 'opening' || (kind === 'area' && area > 0 && area === own?.area);
    const before = sections.slice(0, place).filter(isHeard);
    const section = textOf(sentences.slice(0, last + 1));
    return {
      text: [textOf(before.flatMap(sentencesOf)), section].join('\n'),
      section,
      sentence: plain(sentence),
      before: plain(sentence.slice(0, (spoken?.start ?? start) - start)),
      after: plain(sentence.slice((spoken?.end ?? start) - start)),
    };
  };
}

/** Years that a text names. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?=年|[-—–~～至到/])|\b(?:19|20)\d{2}\b(?=[\s.,;:]|$)/g)].map(([year]) =>
    Number(year),
  );
}

/** Whether a text says the last month or day of a year as its end: 2020年底, the end of 2020. */
function saysYearEnd(text: string, date: string): boolean {
  const [, year = ''] = /^(\d{4})-12(?:-31)?$/.exec(date) ?? [];
  return year !== '' && new RegExp(`(?<!\\d)${year}年?(?:年底|年末|岁末|底|末)|\\bend of ${year}\\b`, 'i').test(text);
}

/** The years that a sentence names by their place beside that of the speech: 去年, 明年. */
const besideSpeech: [words: RegExp, years: number][] = [
  [/前年|the year before last/i, -2],
  [/去年|上年|上一年|last year|previous year/i, -1],
  [/明年|来年|next year/i, 1],
  [/后年|the year after next/i, 2],
];

function saysYearBeside(text: string, date: string, spokenOn: string): boolean {
  const years = Number(date) - Number(spokenOn.slice(0, 4));
  return besideSpeech.some(([words, away]) => away === years && words.test(text));
}

/** What follows the earlier of two values: 个街道扩大到5个街道. */
export const changed = /^[^；。;]{0,12}?(?:提高|增|升|扩|降|减|缩|变|转|压|拓|发展|翻|涨|调整|延|改)[^，；。;]{0,5}?[到至为成]/;

/** Whether a numeral is the earlier of two values: 由百分之七十八提高到89.4%, from 12 to 19 homes. */
function isEarlierValue({ before, after }: Heard): boolean {
  const chinese = /(?:由|从|自)[^，；。]{0,20}$/.test(before) && changed.test(after);
  return chinese || (/\bfrom [^,;.]{0,12}$/i.test(before) && /^[^;.]{0,30}?\bto /i.test(after));
}

/** Whether a date lies before the latest year said with a value: in its sentence, else in its section, else by the day of the speech. */
function isBeforeLater({ sentence, section }: Heard, date: string, spokenOn: string): boolean {
  const years = [yearsIn(sentence), yearsIn(section)].find(({ length }) => length > 0);
  return date < (years ? String(Math.max(...years)) : spokenOn);
}

/** The last years of the five-year plans that a text names: “十二五” ends in 2015, as the thirteenth does in 2020. */
function planEnds(text: string): string[] {
  const plans = text.matchAll(/[“‘]([一二三四五六七八九十]+)五[”’]/gu);
  return [...plans].map(([, numeral = '']) => String(1955 + 5 * hanValue(numeral)));
}

/** The figures that a derived one is computed from. */
function inputsOf({ derivation }: Figure, byId: ReadonlyMap<string, Figure>): Figure[] {
  return (derivation?.inputs ?? []).flatMap((input) => byId.get(input) ?? []);
}

/** The figures that one is computed from, and those that these are computed from in turn. */
function allInputsOf(figure: Figure, byId: ReadonlyMap<string, Figure>): Figure[] {
  const inputs = inputsOf(figure, byId);
  return [...inputs, ...inputs.flatMap((input) => allInputsOf(input, byId))];
}

/** The years before those of some figures, where a text names the year before. */
function yearsBefore(text: string, inputs: Figure[]): string[] {
  if (!/上年|去年|[上前]一年|last year|previous year|the year before|a year earlier/i.test(text)) return [];
  return inputs.flatMap(({ asOf }) => asOf.split('/').map((date) => String(Number(date.slice(0, 4)) - 1)));
}

/**
 * Derived figures whose time is neither that of an input, nor said with it, nor the year before or the end of a plan that was
 * named with it.
 */
export function derivedAsOfDiagnostics(report: Report): Diagnostic[] {
  const heardBy = listener(report);
  return report.figures.flatMap((figure) => {
    const { id, asOf, places } = figure;
    const inputs = allInputsOf(figure, report.figureById);
    const heard = inputs.map((input) => heardBy(input).text).join('\n');
    const isKnown = (date: string) =>
      inputs.some((input) => input.asOf.split('/').includes(date)) ||
      saysDate(heard, date) ||
      planEnds(heard).includes(date) ||
      yearsBefore(heard, inputs).includes(date);
    if (inputs.length === 0 || asOf === 'period') return [];
    return asOf
      .split('/')
      .filter((date) => !isKnown(date))
      .map((date) => diagnostic('as-of-not-derived', places.asOf, { id, date }));
  });
}

/** Figures whose time was not said by the time of their sentence, and is not the day of the speech. */
export function asOfDiagnostics(report: Report): Diagnostic[] {
  const heardBy = listener(report);
  return report.figures.flatMap((figure) => {
    const { asOf, quote, places } = figure;
    if (!quote || asOf === 'period') return [];
    const heard = heardBy(figure);
    const spokenOn = report.meta.event.date;
    const isSaid = (date: string) =>
      spokenOn.startsWith(date) ||
      saysDate(heard.text, date) ||
      saysYearEnd(heard.text, date) ||
      saysYearBeside(heard.text, date, spokenOn) ||
      (isEarlierValue(heard) && isBeforeLater(heard, date, spokenOn));
    const unsaid = asOf.split('/').filter((date) => !isSaid(date));
    return unsaid.map((date) => diagnostic('as-of-not-said', places.asOf, { date, sentence: quote.sentence }));
  });
}

/** Figures whose label names a year that is neither their own time nor said in their sentence; of a derived one, those of its inputs. */
export function labelYearDiagnostics({ figures, figureById, sentenceById }: Report): Diagnostic[] {
  const saidOf = ({ asOf, quote }: Figure) => `${asOf} ${quote ? inPlainDates(sentenceById.get(quote.sentence)?.text ?? '') : ''}`;
  return figures.flatMap((figure: Figure) => {
    const said = [figure, ...inputsOf(figure, figureById)].map(saidOf).join(' ');
    const years = [...figure.label.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].filter(([year]) => !said.includes(year));
    return years.map(({ 0: year, index }) => diagnostic('label-year', within(figure.places.label, index), { year, label: figure.label }));
  });
}
