import { chartDrawing, type DrawingWidth } from '../../charts/configuration.ts';
import { type DoubtLine, doubtLines } from '../../charts/doubt-lines.ts';
import type { ComparisonWords } from '../../charts/page-words.ts';
import { cssPalette } from '../../charts/palette.ts';
import { drawSvg } from '../../charts/svg/draw.ts';
import type { Language } from '../../i18n/language.ts';
import { drawnExtent } from '../../report/charts/extent.ts';
import type { ChartRequest } from '../../report/charts/request.ts';
import { type Cell, spreadsheetText } from '../../report/csv.ts';
import { startChart } from '../chart/chart.ts';
import { saveAs } from '../chart/saving.ts';
import { button, element } from '../element.ts';
import { comparisonTable } from './comparison-table.ts';
import type { RegisterFigure } from './figures.ts';
import { honestType } from './honest-type.ts';
import { parsedDrawing } from './parsed-drawing.ts';

/** Makes the comparison of figures: drawing, table and sources, ready to be put into the page. */
export type Comparison = (figures: readonly RegisterFigure[], words: ComparisonWords) => HTMLElement;

declare global {
  var xunliComparison: Comparison | undefined;
}

const id = 'comparison';

globalThis.xunliComparison = (figures, words) => {
  const request = comparisonRequest(figures, words);
  const type = honestType(request);
  const figure = element(
    'figure',
    { class: 'chart', id, 'data-chart': type ?? '', 'data-words': JSON.stringify(words.chart) },
    caption(request, figures, words),
    element('div', { class: 'chart-drawing' }, ...(type ? drawings({ ...request, type }) : [words.noDrawing])),
    element('p', { class: 'chart-description', id: `${id}-description` }, request.description),
    ...notesOf(figures, words).map((note) => element('p', { class: 'chart-remark' }, ...note)),
    element('p', { class: 'chart-source' }, `${words.sources}${words.colon}`, ...sourcesOf(figures)),
    tools(request, figures, words, type === 'horizontal-bar'),
  );
  if (type) startChart(figure);
  return element(
    'section',
    { class: 'comparison', 'aria-label': words.name, 'data-compared': figures.map((item) => item.id).join() },
    figure,
  );
};

function comparisonRequest(figures: readonly RegisterFigure[], words: ComparisonWords): ChartRequest {
  const filled = (text: string) => text.replace('{n}', String(figures.length)).replace('{unit}', unitsOf(figures, words));
  const isOneTime = new Set(figures.map(({ time }) => time)).size === 1;
  return {
    id,
    type: '',
    title: filled(words.title),
    subtitle: '',
    description: filled(words.description),
    note: '',
    figures: [[...figures]],
    seriesNames: [],
    labels: figures.map(({ label, time }) => (isOneTime ? label : words.dated.replace('{label}', label).replace('{time}', time))),
    wholes: [],
    changes: [],
    lead: [],
    language: document.documentElement.lang as Language,
    words: words.drawing,
  };
}

/** The unit of figures; several where they count the same in different words. */
function unitsOf(figures: readonly RegisterFigure[], words: ComparisonWords): string {
  return [...new Set(figures.map(({ unit }) => unit || words.noUnit))].join(words.list);
}

function drawings(request: ChartRequest): SVGSVGElement[] {
  const names = { labelledBy: `${id}-title`, describedBy: `${id}-description` };
  return (['wide', 'narrow'] as DrawingWidth[]).map((width) =>
    parsedDrawing(drawSvg(chartDrawing(request, cssPalette, width), { id: `${id}-${width}`, class: `chart-${width}`, ...names })),
  );
}

function caption({ title }: ChartRequest, figures: readonly RegisterFigure[], words: ComparisonWords): HTMLElement {
  const times = new Set(figures.map(({ time }) => time));
  const said = [words.unit + words.colon + unitsOf(figures, words), ...(times.size === 1 ? times : []), words.byReader];
  return element(
    'figcaption',
    {},
    element('span', { class: 'chart-title', id: `${id}-title` }, title),
    element('span', { class: 'chart-unit' }, said.join(words.list)),
  );
}

/** A link to each sentence that the figures were said in, or to the rows that show how they were derived. */
function sourcesOf(figures: readonly RegisterFigure[]): (Node | string)[] {
  const links = new Map(figures.map(({ proof, sentence, label }) => [proof.href, sentence || label]));
  return [...links].flatMap(([href, text]) => [element('a', { class: 'mark', href }, text), ' ']);
}

/** What the register doubts and notes of the figures, each doubt and note once with all that it is about. */
function notesOf(figures: readonly RegisterFigure[], { colon, list }: ComparisonWords): (Node | string)[][] {
  const told = ({ labels, doubt: { text } }: DoubtLine<{ text: string }>) => labels.join(list) + colon + text;
  const noted = figures.map(({ label, note }) => ({ label, doubts: note === '' ? [] : [{ text: note }] }));
  const sign = figures.map(({ signs }) => signs.doubt).find((doubt) => doubt !== '') ?? '';
  const doubts = doubtLines(figures).map((line) => [element('span', { class: 'chart-sign' }, sign), ` ${told(line)}`]);
  return [...doubts, ...doubtLines(noted).map((line) => [told(line)])];
}

function tools(request: ChartRequest, figures: readonly RegisterFigure[], words: ComparisonWords, hasBars: boolean): HTMLElement {
  const csv = () => saveAs(`${id}.csv`, new Blob([csvOf(figures)], { type: 'text/csv;charset=utf-8' }));
  return element(
    'div',
    { class: 'chart-tools' },
    element(
      'details',
      { class: 'chart-data', open: '' },
      element('summary', {}, words.table),
      comparisonTable(request, figures, words, hasBars),
    ),
    element('details', { class: 'chart-download' }, element('summary', {}, words.download), button(words.csv, csv)),
    element('a', { class: 'chart-link', href: `${location.search}#${id}`, title: words.permalink }, words.link),
  );
}

/** The figures as CSV, headed with the keys of the register's own. */
function csvOf(figures: readonly RegisterFigure[]): string {
  const amount = ['value', 'unit', 'display', 'form', 'bound', 'value_low', 'value_high'];
  return spreadsheetText(
    ['id', 'label', ...amount, 'asOf', 'basis', 'sentence', 'expression', 'note', 'href'],
    figures.map((figure) => [
      figure.id,
      figure.label,
      ...amountCells(figure),
      figure.asOf,
      figure.basis,
      figure.sentence || null,
      figure.expression || null,
      figure.note || null,
      figure.proof.href,
    ]),
  );
}

/** What was said, and between which ends it lies as far as it was said; all of it digit for digit. */
function amountCells(figure: RegisterFigure): Cell[] {
  const { numbers, unit, display, form, bound } = figure;
  const { open } = drawnExtent(figure);
  const [low = null, high = low] = numbers;
  return [form === 'range' ? null : low, unit, display.number, form, bound, open === 'less' ? null : low, open === 'more' ? null : high];
}
