import type { Language } from '../../i18n/language.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureSigns } from '../figures/signs.ts';
import type { Amount } from '../numerals/amount.ts';
import { type ChartType, chartTypes } from '../schema/chart-types.ts';

/** What a mark needs to know of its figure; a page's data block carries no more. */
export type ChartFigure = Pick<Figure, 'id' | 'label' | 'unit' | 'display' | 'asOf' | 'basis' | keyof Amount> & { signs: FigureSigns };

/** Whether the editor is not sure of a figure: its mark must not look like one that is certain. */
export function isDoubtful({ signs }: Pick<ChartFigure, 'signs'>): boolean {
  return signs.doubt !== '';
}

/** The few interface words that are drawn inside a chart. */
export interface ChartWords {
  /** Names the hatched or hollow marks. */
  derived: string;
  /** Names the dashed marks. */
  doubtful: string;
  /** Say what an arrow beyond a mark means, one before it, and a mark that reaches from one number to another. */
  more: string;
  less: string;
  range: string;
  /** Stands above the changes at the right of rows. */
  change: string;
  /** Says under a logarithmic scale what one step means. */
  logScale: string;
  /** Says under small multiples of unlike units that each has a scale of its own. */
  ownScales: string;
}

/** What an author asks for, with the ids already looked up in the register. */
export interface ChartRequest {
  /** Unique on the site; prefix of the drawing's own ids and name of its CSV. */
  id: string;
  type: string;
  title: string;
  /** What is measured, where and when; empty where the author says none. */
  subtitle: string;
  description: string;
  /** What the author says under the drawing of what it leaves out or cannot show. */
  note: string;
  /** Lists of figures: the series of a grouped chart, the rows of a share, the panels of small multiples. */
  figures: ChartFigure[][];
  /** One name for each list, or none where there is one list. */
  seriesNames: string[];
  /** One label for each place within a list; empty: the labels of the last list's figures. */
  labels: string[];
  /** For parts: the declared whole of each list. */
  wholes: ChartFigure[];
  /** By how much each place changed from the first list to the last; none where that is not shown. */
  changes: ChartFigure[];
  /** Ids of the figures whose marks lead; where there are none, all marks have the colours of their lists. */
  lead: string[];
  language: Language;
  words: ChartWords;
}

/** Whether a word names a type of chart. */
export function isChartType(word: string): word is ChartType {
  return chartTypes.some((type) => type === word);
}

/** The label of each place within a list: the author's, or those of the last list's figures. */
export function placeLabels(request: ChartRequest): string[] {
  return request.labels.length > 0 ? request.labels : (request.figures[request.figures.length - 1] ?? []).map((figure) => figure.label);
}

/** The label of one mark: that of its place, but in a line without an author's labels its figure's own, since places are dates. */
export function markLabel(request: ChartRequest, series: number, place: number): string {
  const isOwn = request.type === 'line' && request.labels.length === 0;
  return (isOwn ? request.figures[series]?.[place]?.label : placeLabels(request)[place]) ?? '';
}

/** What figures on one scale must have in common: their unit or, of fractions, which stand beside fractions only, their form. */
export function scaleName({ form, unit }: Pick<ChartFigure, 'form' | 'unit'>): string {
  return form === 'fraction' ? 'fraction' : unit;
}

/** The unit all marks share, empty where they count nothing (fractions); null where units differ or there are no marks. */
export function sharedUnit(figures: ChartFigure[][]): string | null {
  const units = new Set(figures.flat().map((figure) => figure.unit));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** Whether one scale measures all marks: not where a list is parts of a whole, nor where each list has a unit and a scale of its own. */
export function hasOneScale({ type, figures, wholes }: Pick<ChartRequest, 'type' | 'figures' | 'wholes'>): boolean {
  const maySplit = type === 'small-multiples' || type === 'stacked-share';
  return wholes.length === 0 && !(maySplit && sharedUnit(figures) === null);
}

/**
 * The middle of the year, month or day that a figure holds for, as a decimal year: 2020 is 2020.5,
 * 2020-11 is 2020.88. NaN for an interval or `period`, which are no point in time.
 */
export function pointInTime(asOf: string): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(asOf);
  if (!match) return Number.NaN;
  const [, year, month, day] = match.map(Number);
  if (!month) return Number(year) + 0.5;
  return Number(year) + (month - 1) / 12 + (day ? (day - 0.5) / 31 / 12 : 0.5 / 12);
}

/** Whether every figure of `before` holds at an earlier point in time than its counterpart. */
export function isEarlier(before: ChartFigure[], after: ChartFigure[]): boolean {
  return before.every((figure, place) => pointInTime(figure.asOf) < pointInTime(after[place]?.asOf ?? ''));
}

/** All figures that a chart shows: marks, wholes and changes. */
export function shownFigures({ figures, wholes, changes }: ChartRequest): ChartFigure[] {
  return [...figures.flat(), ...wholes, ...changes];
}
