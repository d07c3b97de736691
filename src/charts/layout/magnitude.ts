import type { Chart } from 'chart.js';
import { drawnExtent } from '../../report/charts/extent.ts';
import type { ChartFigure } from '../../report/charts/request.ts';
import { type Annotation, scaleLine, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale, placesOf } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../palette.ts';
import { powerTicks } from '../scale.ts';
import { LINE, SCALE, wrap } from '../typesetting.ts';
import { arrowRoom, dotArrows } from './open-ends.ts';
import { BESIDE, DOT, dotData, layRows, SCALE_HEIGHT, scaleRules } from './rows.ts';

/** Where a mark begins and ends with its arrow, and whether its value has room right of it. */
function marked(chart: Chart, figure: ChartFigure, width: number): { start: number; end: number; right: boolean } {
  const { from, to } = placesOf(chart, figure, 'across');
  const [start, end] = [from - BESIDE - arrowRoom(figure, 'less'), to + BESIDE + arrowRoom(figure)];
  return { start, end, right: end + valueWidth(figure) <= width };
}

function values({ request, palette, width }: Brief, chart: Chart): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap(({ y }, place) => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const { start, end, right } = marked(chart, figure, width);
    return [valueText(figure, { x: right ? end : start, y, align: right ? 'left' : 'right' }, palette)];
  });
}

/** From the labels to the dots or the values before them, and no further: a line would show through between digits. */
function tracks({ request, palette, width }: Brief, chart: Chart, left: number): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap(({ y }, place): Annotation[] => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const { start, right } = marked(chart, figure, width);
    const end = start - (right ? -BESIDE : valueWidth(figure));
    return [{ kind: 'rule', from: [left, y], to: [Math.max(left, end), y], colour: palette.rule }];
  });
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
  const rows = layRows(brief, { header: legend.height, marksHeight: 2 * DOT + 6, valueRoom: widestValue(list) });
  const amounts = list.flatMap((figure) => [drawnExtent(figure).low, drawnExtent(figure).high]);
  const colours = list.map(() => seriesColour(palette, 0));
  const ticks = powerTicks(Math.min(...amounts), Math.max(...amounts));
  const height = rows.bottom + SCALE_HEIGHT + 6 + note.length * LINE;
  const area = { left: rows.left + 14, right: width - 20, top: 0, bottom: height };
  return {
    width,
    height,
    area,
    type: 'line',
    dots: 'across',
    datasets: [
      dotData(
        list,
        rows.middles,
        list.map((figure) => dotPaint(figure, seriesColour(palette, 0), palette)),
        DOT,
      ),
    ],
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
      ...tracks(brief, chart, area.left),
      ...rows.labels,
      scaleLine('note', note, { x: 0, y: rows.bottom + SCALE_HEIGHT + 12, align: 'left' }, palette),
    ],
    over: (chart) => [...dotArrows(chart, 0, list, colours, { direction: 'across', radius: DOT }, palette), ...values(brief, chart)],
  };
}
