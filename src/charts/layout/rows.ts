import type { Chart, ChartDataset } from 'chart.js';
import { drawnExtent } from '../../report/charts/extent.ts';
import { type ChartFigure, placeLabels } from '../../report/charts/request.ts';
import { type Annotation, labelText, scaleLine } from '../annotations.ts';
import type { Brief } from '../drawing.ts';
import type { MarkPaint } from '../palette.ts';
import { scaleText } from '../scale.ts';
import { LINE, TEXT, textWidth, wrap } from '../typesetting.ts';

const ROW_GAP = 18;
const LABEL_GAP = 14;

/** One row for each place of a list, its label beside the marks or, where there is no room, above them. */
export interface Rows {
  /** Where the marks of all rows begin. */
  left: number;
  top: number;
  /** Under the last row. */
  bottom: number;
  /** The middle of each row's marks. */
  middles: number[];
  /** Whether the labels stand beside the marks. */
  beside: boolean;
  labels: Annotation[];
}

/** What the rows of a chart have to hold. */
export interface RowNeeds {
  /** The height of what stands above the rows. */
  header: number;
  marksHeight: number;
  /** The width that values need beside their marks. */
  valueRoom: number;
}

/** Whether labels of this width leave marks and values room beside them: all of the chart's width when short, a column of it when long. */
function standsBeside(labels: string[], column: number, width: number, valueRoom: number): boolean {
  const plot = width - column - LABEL_GAP - valueRoom;
  if (plot < width * 0.35) return false;
  return column <= width * 0.3 || (width >= 480 && labels.every((label) => wrap(label, column, TEXT).length <= 3));
}

/** Lays out one row for each place of a list. */
export function layRows({ request, palette, width }: Brief, { header, marksHeight, valueRoom }: RowNeeds): Rows {
  const labels = placeLabels(request);
  const widest = Math.max(...labels.map((label) => textWidth(label, TEXT)));
  const column = Math.min(widest, width * 0.34);
  const beside = standsBeside(labels, column, width, valueRoom);
  const wrapped = labels.map((label) => wrap(label, beside ? column : width, TEXT));
  const labelHeight = Math.max(...wrapped.map((lines) => lines.length)) * LINE;
  const rowHeight = (beside ? Math.max(labelHeight, marksHeight) : labelHeight + 3 + marksHeight) + ROW_GAP;
  const middle = beside ? (rowHeight - ROW_GAP) / 2 : labelHeight + 3 + marksHeight / 2;
  const annotations = wrapped.map((lines, place) => {
    const first = beside ? middle - ((lines.length - 1) * LINE) / 2 : labelHeight - (lines.length - 0.5) * LINE;
    return labelText(lines, { x: 0, y: header + place * rowHeight + first, align: 'left' }, palette);
  });
  const bottom = header + labels.length * rowHeight - ROW_GAP;
  const middles = labels.map((_, place) => header + place * rowHeight + middle);
  return { left: beside ? column + LABEL_GAP : 0, top: header, bottom, middles, beside, labels: annotations };
}

/** The radius of a dot, and from its middle to the value beside it. */
export const DOT = 7;
export const BESIDE = DOT + 6;

/** The height of a scale's numbers under the rows. */
export const SCALE_HEIGHT = 26;

/** Dots without a line between them, one on each row. */
export function dotData(list: ChartFigure[], middles: number[], paints: MarkPaint[], radius: number): ChartDataset {
  return {
    type: 'line',
    data: list.map((figure, place) => ({ x: drawnExtent(figure).high, y: middles[place] ?? 0 })),
    showLine: false,
    pointRadius: radius,
    pointBorderWidth: 2,
    pointBackgroundColor: paints.map((paint) => paint.fill),
    pointBorderColor: paints.map((paint) => paint.line),
    clip: false,
  };
}

/** Light upright rules through all rows, with the number each stands for under it. */
export function scaleRules({ request, palette }: Brief, chart: Chart, rows: Rows, ticks: number[]): Annotation[] {
  const scale = chart.scales.x;
  if (!scale) return [];
  return ticks.flatMap((tick): Annotation[] => {
    const x = Math.round(scale.getPixelForValue(tick)) + 0.5;
    return [
      { kind: 'rule', from: [x, rows.top], to: [x, rows.bottom + 6], colour: palette.rule },
      scaleLine('scale', [scaleText(tick, request.language)], { x, y: rows.bottom + 17, align: 'center' }, palette),
    ];
  });
}
