import type { ChartDataset } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import { areaPaint } from '../marks.ts';
import type { Palette } from '../palette.ts';

/** A data set of bars that start from zero and stand where the layout puts them. */
export function barData(
  list: ChartFigure[],
  points: { x: number; y: number }[],
  thickness: number,
  colours: string[],
  palette: Palette,
): ChartDataset<'bar', { x: number; y: number }[]> {
  const paints = list.map((figure, place) => areaPaint(figure, colours[place] ?? palette.ink, palette));
  return {
    type: 'bar',
    data: points,
    backgroundColor: paints.map((paint) => paint.fill),
    borderColor: paints.map((paint) => paint.line),
    borderWidth: list.map((figure) => (figure.basis === 'derived' ? 1.5 : 0)),
    barThickness: thickness,
    grouped: false,
    inflateAmount: 0,
    clip: false,
  };
}
