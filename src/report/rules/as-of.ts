import { type Diagnostic, diagnostic, within } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../figures/figure.ts';
import { hanValue } from '../numerals/chinese.ts';
import type { Report } from '../report.ts';
import { saysDate } from '../transcript/quote.ts';

/** Tells what a listener has heard of dates by the time of a figure's sentence: its measure so far, and what was said before all areas. */
function listener({ transcript }: Report): (figure: Figure) => string {
  const before = transcript.sections.filter(({ kind }) => kind === 'header' || kind === 'opening');
  const sections = new Map(transcript.sections.map((section) => [section.id, section]));
  return ({ measure, quote }) => {
    const section = sections.get(measure);
    const sentences = [...before, ...(section ? [section] : [])].flatMap(({ paragraphs }) => paragraphs.flat());
    const last = sentences.findIndex(({ id }) => id === quote?.sentence);
    return sentences
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join('\n');
  };
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

/** The years before those of some figures, where a text names the year before. */
function yearsBefore(text: string, inputs: Figure[]): string[] {
  if (!/上年|去年|上一年|last year|previous year|the year before|a year earlier/i.test(text)) return [];
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
    const inputs = inputsOf(figure, report.figureById);
    const heard = inputs.map(heardBy).join('\n');
    const isKnown = (date: string) =>
      inputs.some((input) => input.derivation !== null || input.asOf.split('/').includes(date)) ||
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
    const isSaid = (date: string) => report.meta.event.date.startsWith(date) || saysDate(heard, date);
    const unsaid = asOf.split('/').filter((date) => !isSaid(date));
    return unsaid.map((date) => diagnostic('as-of-not-said', places.asOf, { date, sentence: quote.sentence }));
  });
}

/** Figures whose label names a year that is neither their own time nor said in their sentence; of a derived one, those of its inputs. */
export function labelYearDiagnostics({ figures, figureById, sentenceById }: Report): Diagnostic[] {
  const saidOf = ({ asOf, quote }: Figure) => `${asOf} ${quote ? sentenceById.get(quote.sentence)?.text : ''}`;
  return figures.flatMap((figure: Figure) => {
    const said = [figure, ...inputsOf(figure, figureById)].map(saidOf).join(' ');
    const years = [...figure.label.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].filter(([year]) => !said.includes(year));
    return years.map(({ 0: year, index }) => diagnostic('label-year', within(figure.places.label, index), { year, label: figure.label }));
  });
}
