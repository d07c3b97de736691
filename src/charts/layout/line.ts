import type { Chart, ChartDataset } from 'chart.js';
import { pointInTime } from '../../report/charts/time.ts';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, listColours } from '../marks.ts';
import { roundTicks, scaleText } from '../scale.ts';
import { textWidth } from '../text-width.ts';
import { SCALE, TEXT } from '../type-size.ts';
import { scaleLine, valueWidth, widestValue } from '../value-text.ts';
import { dateLabels, dotValues, endLabels } from './line-labels.ts';

const PLOT = 200;
const DOT = 5;

function rules({ request, palette, width }: Brief, chart: Chart, ticks: number[]): Annotation[] {
  return ticks.flatMap((tick): Annotation[] => {
    const y = Math.round(chart.scales.y?.getPixelForValue(tick) ?? 0) + 0.5;
    return [
      { kind: 'rule', from: [0, y], to: [width, y], colour: tick === 0 ? palette.soft : palette.rule },
      scaleLine('scale', [scaleText(tick, request.language)], { x: 0, y: y - 9, align: 'left' }, palette),
    ];
  });
}

function dataset(list: Brief['request']['figures'][number], colour: string, palette: Brief['palette']): ChartDataset {
  const paints = list.map((figure) => dotPaint(figure, colour, palette));
  return {
    type: 'line',
    data: list.map((figure) => ({ x: pointInTime(figure.asOf), y: figure.value })),
    borderColor: colour,
    borderWidth: 2.5,
    pointRadius: DOT,
    pointBorderWidth: 2,
    pointBackgroundColor: paints.map((paint) => paint.fill),
    pointBorderColor: paints.map((paint) => paint.line),
    clip: false,
  };
}

/** The width of the values and names at the ends of several lines; long names wrap. */
function endRoom({ request, width }: Brief): number {
  const names = request.seriesNames.map((name) => textWidth(name, TEXT));
  const values = request.figures.flatMap((list) => list.slice(-1)).map(valueWidth);
  return Math.max(Math.min(width * 0.26, Math.max(...names)), ...values);
}

/** Values at points in time, spaced as the time between them; the scale always shows zero. */
export function line(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const all = request.figures.flat();
  const legend = derivedLegend(brief, 'dot');
  const least = Math.min(0, ...all.map((figure) => figure.value));
  const most = Math.max(0, ...all.map((figure) => figure.value)) || 1;
  const ticks = [...roundTicks(most, 4), ...(least < 0 ? [least] : [])];
  const half = widestValue(all) / 2;
  const room = request.figures.length > 1 ? endRoom(brief) : 0;
  const scaleRoom = Math.max(...ticks.map((tick) => textWidth(scaleText(tick, request.language), SCALE)));
  const top = legend.height + 30;
  const area = { left: scaleRoom + 8 + half, right: width - Math.max(half, room + 12), top, bottom: top + PLOT };
  const times = all.map((figure) => pointInTime(figure.asOf));
  const colours = listColours(request.figures, palette);
  return {
    width,
    height: area.bottom + 30,
    area,
    type: 'line',
    datasets: request.figures.map((list, series) => dataset(list, colours[series] ?? palette.ink, palette)),
    options: {
      scales: {
        x: { ...bareScale, type: 'linear', min: Math.min(...times), max: Math.max(...times) },
        y: { ...bareScale, type: 'linear', min: least, max: most },
      },
    },
    under: (chart) => [...legend.annotations, ...rules(brief, chart, ticks), ...dateLabels(brief, chart, area.bottom)],
    over: (chart) => [...dotValues(brief, chart), ...(room > 0 ? endLabels(brief, chart, area, room) : [])],
  };
}
