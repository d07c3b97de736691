import { markLabel, placeLabels } from '../../report/charts/request.ts';
import { itemKey } from '../../report/drafts/read-item.ts';
import { certaintyOf } from '../../report/figures/doubts.ts';
import { displayText, type Figure } from '../../report/figures/figure.ts';
import { partOfFigure } from '../../report/parts.ts';
import type { Report } from '../../report/report.ts';
import { figureHref } from '../../report/routes.ts';
import { JsonNumber } from './exact-json.ts';
import type { Facts } from './facts.ts';
import { differingKeys } from './report-data.ts';

type Fields = Record<string, unknown>;

/** What is wrong with the entries of `figures.json`. */
export function jsonProblems(entries: Fields[], report: Report): string[] {
  return [
    ...entries.flatMap((entry) =>
      differences(entry, report.figureById.get(String(entry.id)), (figure) => ({
        ...jsonEntry(figure, partIn(report, figure)),
        ...(report.openItems.has(itemKey('figure', figure.id)) && { status: 'draft' }),
        ...formerNames(report, figure.id),
      })),
    ),
    ...missing(entries, report.figures),
  ];
}

/** What is wrong with the rows of `figures.csv`. */
export function csvProblems(rows: Fields[], report: Report): string[] {
  const rowOf = csvRowsOf(report);
  return [...rows.flatMap((row) => differences(row, report.figureById.get(String(row.id)), rowOf)), ...missing(rows, report.figures)];
}

/** What is wrong with the rows of `charts.csv`: those of each chart with its title, all charts of the report one after the other. */
export function chartsProblems(rows: Fields[], facts: Facts): string[] {
  const { charts } = facts.report;
  const ids = [...new Set(rows.map(({ chart }) => String(chart)))];
  const wrong = ids.flatMap((id) => {
    const own = rows.filter(({ chart }) => chart === id);
    const titles = own.map(({ chartTitle }) => String(chartTitle)).filter((title) => title !== charts.get(id)?.title);
    return [
      ...titles,
      ...chartProblems(
        own.map(({ chart, chartTitle, ...row }) => row),
        id,
        facts,
      ),
    ];
  });
  return [...wrong, ...[...charts.keys()].filter((id) => !ids.includes(id))];
}

/** What is wrong with the rows of a chart's CSV: marks and changes in their order, each with its series and label, then its figure. */
export function chartProblems(rows: Fields[], id: string, { report, words }: Facts): string[] {
  const chart = report.charts.get(id);
  if (!chart) return [id];
  const marks = chart.figures.flatMap((list, series) => {
    const name = chart.seriesNames[series];
    const parts = list.map((figure, place) => ({ id: figure.id, series: name ?? '', chartLabel: markLabel(chart, series, place) }));
    const whole = chart.wholes[series];
    return whole ? [...parts, { id: whole.id, series: words.chart.whole, chartLabel: name ?? whole.label }] : parts;
  });
  const labels = placeLabels(chart);
  const changes = chart.changes.map(({ id }, place) => ({ id, series: words.chart.change, chartLabel: labels[place] ?? '' }));
  const all = [...marks, ...changes];
  const rowOf = csvRowsOf(report);
  const wrong = rows.flatMap((row, place) => {
    const mark = all[place];
    return differences(row, report.figureById.get(String(row.id)), (figure) => ({
      ...mark,
      ...rowOf(figure),
      id: mark?.id ?? '',
    }));
  });
  return rows.length === all.length ? wrong : [...wrong, `${rows.length} ≠ ${all.length}`];
}

/** The keys of an entry that do not say what the register says, with what they say. */
function differences(published: Fields, figure: Figure | undefined, registered: (figure: Figure) => Fields): string[] {
  if (!figure) return [String(published.id)];
  return differingKeys(published, registered(figure)).map((key) => `${figure.id}.${key}: ${told(published[key])}`);
}

function told(value: unknown): string {
  if (value instanceof JsonNumber) return value.written;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The figures that are not published, or twice. */
function missing(entries: Fields[], figures: readonly Figure[]): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const left = figures.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  return entries.length === ids.size ? left : [...left, `${entries.length} ≠ ${ids.size}`];
}

/** The ids that the corrections say a figure had. */
function formerNames({ corrections }: Report, id: string): { formerIds?: string[] } {
  const formerIds = [...new Set(corrections.filter(({ figure }) => figure === id).flatMap((correction) => correction.formerIds))];
  return formerIds.length > 0 ? { formerIds } : {};
}

/**
 * The numbers that an amount says: its one number, the ends that are not left open, the parts of a ratio. Worked out here once more and
 * not taken from where they are published.
 */
function numbersOf({ form, numbers, bound }: Figure): { value: string; low: string; high: string; parts: readonly string[] } {
  if (form === 'ratio') return { value: '', low: '', high: '', parts: numbers };
  const [first = '', second = first] = form === 'vague' ? [] : numbers;
  const isOpen = { below: bound === 'under' || bound === 'at-most', above: bound === 'over' || bound === 'at-least' };
  return { value: form === 'range' ? '' : first, low: isOpen.below ? '' : first, high: isOpen.above ? '' : second, parts: [] };
}

function partIn(report: Report, figure: Figure): string {
  return partOfFigure(report, figure).kind;
}

/** Gives figures as rows of CSV. Where no figure has a label in English, the table has no column of them. */
function csvRowsOf(report: Report): (figure: Figure) => Fields {
  const isInEnglish = report.figures.some(({ labelEn }) => labelEn !== '');
  return (figure) => ({ ...(isInEnglish && { label_en: figure.labelEn }), ...csvRow(figure, partIn(report, figure)) });
}

/** A figure as a row of CSV, but for its English: all is text. */
function csvRow(figure: Figure, part: string): Fields {
  const { id, label, unit, form, bound, asOf, area, measure, basis, quote, derivation, growthOf, plan, note, doubts } = figure;
  const { value, low, high, parts } = numbersOf(figure);
  return {
    ...{ id, label, unit, form, bound, asOf, part, measure, basis, growthOf, note, plan: plan ? 'planned' : '' },
    ...{ value, value_low: low, value_high: high, parts: parts.join(' ') },
    display: displayText(figure.display),
    area: area === 0 ? '' : String(area),
    quote: quote?.exact ?? '',
    quotePrefix: quote?.prefix ?? '',
    quoteSuffix: quote?.suffix ?? '',
    quoteRow: quote?.row ?? '',
    quoteColumn: quote?.column ?? '',
    emended: quote?.emended ?? '',
    certainty: doubts.length > 0 ? certaintyOf(figure) : '',
    doubt: doubts.map(({ text }) => text).join(' '),
    sentence: quote?.sentence ?? '',
    operation: derivation?.operation ?? '',
    inputs: derivation?.inputs.join(' ') ?? '',
    expression: derivation?.expression ?? '',
    href: figureHref(id),
  };
}

/** A figure as an entry of JSON: what it has not is null, or left out. */
function jsonEntry(figure: Figure, part: string): Fields {
  const { id, label, labelEn, unit, form, bound, asOf, area, measure, basis, quote, derivation, growthOf, plan, note, doubts } = figure;
  const { value, low, high, parts } = numbersOf(figure);
  const number = (written: string) => (written === '' ? null : new JsonNumber(written));
  return {
    ...{ id, label, unit, form, bound, asOf, part, basis, quote, derivation },
    ...{ value: number(value), value_low: number(low), value_high: number(high), parts: parts.length > 0 ? parts.map(number) : null },
    display: displayText(figure.display),
    area: area === 0 ? null : new JsonNumber(String(area)),
    measure: measure === '' ? null : measure,
    href: figureHref(id),
    ...(labelEn !== '' && { labelEn }),
    ...(growthOf !== '' && { growthOf }),
    ...(plan && { plan: 'planned' }),
    ...(note !== '' && { note }),
    ...(doubts.length > 0 && { certainty: certaintyOf(figure), doubt: doubts.map(({ text }) => text).join(' ') }),
  };
}
