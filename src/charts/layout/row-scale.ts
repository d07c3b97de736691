import type { Chart, ChartDataset } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import type { Annotation } from '../annotation.ts';
import type { Brief } from '../drawing.ts';
import type { MarkPaint } from '../marks.ts';
import { scaleText } from '../scale.ts';
import { scaleLine } from '../value-text.ts';
import type { Rows } from './rows.ts';

/** The radius of a dot, and from its middle to the value beside it. */
export const DOT = 7;
export const BESIDE = DOT + 6;

/** The height of a scale's numbers under the rows. */
export const SCALE_HEIGHT = 26;

/** Dots without a line between them, one on each row. */
export function dotData(list: ChartFigure[], { middles }: Rows, paints: MarkPaint[], radius: number): ChartDataset {
  return {
    type: 'line',
    data: list.map((figure, place) => ({ x: figure.value, y: middles[place] ?? 0 })),
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
