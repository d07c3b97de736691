import type { Chart } from 'chart.js';
import { drawnExtent } from '../../report/charts/extent.ts';
import type { ChartFigure } from '../../report/charts/request.ts';
import { type Annotation, scaleLine, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale, placesOf } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, ledColour, seriesColour } from '../palette.ts';
import { powerTicks } from '../scale.ts';
import { LINE, SCALE, wrap } from '../typesetting.ts';
import { arrowRoom, dotEnds, opensTo } from './open-ends.ts';
import { BESIDE, DOT, dotData, layRows, type Rows, SCALE_HEIGHT, scaleRules } from './rows.ts';

/** How a value stands to its mark. */
type Side = 'right' | 'left' | 'above';

/** Where a mark begins and ends with its arrow, and where its value has room. */
function marked({ from, to }: { from: number; to: number }, figure: ChartFigure, left: number, width: number) {
  const [start, end] = [from - BESIDE - arrowRoom(figure, 'less'), to + BESIDE + arrowRoom(figure)];
  const isLeft = start - valueWidth(figure) >= left;
  const side: Side = end + valueWidth(figure) <= width ? 'right' : isLeft ? 'left' : 'above';
  return { start, end, side };
}

/** Each value right of its mark or, where there is no room, left of it; all of them above their marks where one has room on no side. */
function values({ request, palette, width }: Brief, chart: Chart, left: number, above: boolean): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap(({ y }, place) => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const { from, to } = placesOf(chart, figure, 'across');
    if (above) {
      const x = Math.max(left, Math.min((from + to - valueWidth(figure)) / 2, width - valueWidth(figure)));
      return [valueText(figure, { x, y: y - DOT - LINE / 2 - 1, align: 'left' }, palette)];
    }
    const { start, end, side } = marked({ from, to }, figure, left, width);
    return [valueText(figure, { x: side === 'right' ? end : start, y, align: side === 'right' ? 'left' : 'right' }, palette)];
  });
}

/** From the labels to the marks or the values before them, and no further: a line would show through between digits. */
function tracks({ request, palette, width }: Brief, chart: Chart, rowsLeft: number, left: number, above: boolean): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap(({ y }, place): Annotation[] => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const { start, side } = marked(placesOf(chart, figure, 'across'), figure, rowsLeft, width);
    const end = above || side === 'right' ? start + BESIDE : start - valueWidth(figure);
    return [{ kind: 'rule', from: [left, y], to: [Math.max(left, end), y], colour: palette.rule }];
  });
}

/** The rows and, of the drawing's width, what its scale takes; whether values stand above their marks. */
function layOut(brief: Brief, header: number, ticks: number[]): { rows: Rows; left: number; right: number; above: boolean } {
  const { request, width } = brief;
  const list = request.figures[0] ?? [];
  const marksHeight = 2 * DOT + 6;
  const rows = layRows(brief, { header, marksHeight, valueRoom: widestValue(list) });
  const indent = list.some((figure) => opensTo(figure, 'less')) ? 20 : 14;
  const [left, right] = [rows.left + indent, width - 20];
  const [least = 1, most = 10] = [ticks[0], ticks[ticks.length - 1]].map((tick) => Math.log10(tick ?? 1));
  const place = (value: number) => left + ((Math.log10(value) - least) / (most - least || 1)) * (right - left);
  const above = list.some((figure) => {
    const { low, high } = drawnExtent(figure);
    return marked({ from: place(low), to: place(high) }, figure, rows.left, width).side === 'above';
  });
  if (!above) return { rows, left, right, above };
  const tall = layRows(brief, { header, marksHeight: marksHeight + LINE, valueRoom: widestValue(list) });
  return { rows: { ...tall, middles: tall.middles.map((middle) => middle + LINE / 2) }, left: tall.left + indent, right, above };
}

/**
 * Values of very different size on a logarithmic scale: dots, because a bar's length would lie where
 * there is no zero to start from (Cleveland 1985), and a note that says what a step means.
 */
export function magnitude(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const list = request.figures[0] ?? [];
  const legend = derivedLegend(brief, 'dot', 'across');
  const note = wrap(request.words.logScale, width, SCALE);
  const amounts = list.flatMap((figure) => [drawnExtent(figure).low, drawnExtent(figure).high]);
  const paints = list.map((figure) => {
    const colour = ledColour(request.lead.includes(figure.id), seriesColour(palette, 0), request.lead, palette);
    return dotPaint(figure, colour, palette);
  });
  const ticks = powerTicks(Math.min(...amounts), Math.max(...amounts));
  const { rows, left, right, above } = layOut(brief, legend.height, ticks);
  const height = rows.bottom + SCALE_HEIGHT + 6 + note.length * LINE;
  const area = { left, right, top: 0, bottom: height };
  return {
    width,
    height,
    area,
    type: 'line',
    dots: 'across',
    datasets: [dotData(list, rows.middles, paints, DOT)],
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...bareScale, type: 'logarithmic', min: ticks[0] ?? 1, max: ticks[ticks.length - 1] ?? 10 },
        y: pixelScale(height, 'down'),
      },
    },
    under: (chart) => [
      ...legend.annotations,
      ...scaleRules(brief, chart, rows, ticks),
      ...tracks(brief, chart, rows.left, left, above),
      ...rows.labels,
      scaleLine('note', note, { x: 0, y: rows.bottom + SCALE_HEIGHT + 12, align: 'left' }, palette),
    ],
    over: (chart) => [
      ...dotEnds(chart, 0, list, paints, { direction: 'across', radius: DOT }, palette),
      ...values(brief, chart, rows.left, above),
    ],
  };
}
