import type { Chart } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import { type Annotation, scaleLine, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../palette.ts';
import { powerTicks } from '../scale.ts';
import { LINE, SCALE, wrap } from '../typesetting.ts';
import { BESIDE, DOT, dotData, layRows, SCALE_HEIGHT, scaleRules } from './rows.ts';

/** Whether a value has room right of its dot. */
function isRight(figure: ChartFigure, x: number, width: number): boolean {
  return x + BESIDE + valueWidth(figure) <= width;
}

function values({ request, palette, width }: Brief, chart: Chart): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap((dot, place) => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const right = isRight(figure, dot.x, width);
    const at = { x: dot.x + (right ? BESIDE : -BESIDE), y: dot.y, align: right ? 'left' : 'right' } as const;
    return [valueText(figure, at, palette)];
  });
}

/** From the labels to the dots or the values before them, and no further: a line would show through between digits. */
function tracks({ request, palette, width }: Brief, chart: Chart, left: number): Annotation[] {
  return chart.getDatasetMeta(0).data.flatMap(({ x, y }, place): Annotation[] => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const end = isRight(figure, x, width) ? x : x - BESIDE - valueWidth(figure);
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
  const legend = derivedLegend(brief, 'dot');
  const note = wrap(request.words.logScale, width, SCALE);
  const rows = layRows(brief, { header: legend.height, marksHeight: 2 * DOT + 6, valueRoom: widestValue(list) });
  const amounts = list.map((figure) => figure.value);
  const ticks = powerTicks(Math.min(...amounts), Math.max(...amounts));
  const height = rows.bottom + SCALE_HEIGHT + 6 + note.length * LINE;
  const area = { left: rows.left + 14, right: width - 20, top: 0, bottom: height };
  return {
    width,
    height,
    area,
    type: 'line',
    datasets: [
      dotData(
        list,
        rows,
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
    over: (chart) => values(brief, chart),
  };
}
