import type { Chart, ChartDataset } from 'chart.js';
import { greatest } from '../../report/charts/extent.ts';
import { type ChartFigure, placeLabels, sharedUnit } from '../../report/charts/request.ts';
import { type Annotation, labelText, scaleLine, valueText, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { markColours } from '../palette.ts';
import { LINE, SCALE, TEXT, textWidth, wrap } from '../typesetting.ts';
import { barData, lengthOf } from './bars.ts';
import { arrowRoom, barArrows, stems } from './open-ends.ts';

const PLOT = 96;
const HEADROOM = 30;
const GAP = 26;
const ROW_GAP = 28;

interface Grid {
  columns: number;
  panelWidth: number;
  titleHeight: number;
  labelHeight: number;
  /** From a panel's title down to its scale: what stands above the tallest bar. */
  headroom: number;
  rowHeight: number;
  top: number;
}

function layGrid({ request, width }: Brief, top: number): Grid {
  const { figures, seriesNames } = request;
  const labels = placeLabels(request);
  const marks = labels.length;
  const slot = Math.max(widestValue(figures.flat()) + 8, ...labels.map((label) => Math.min(textWidth(label, TEXT), 56) + 8));
  const most = Math.max(1, Math.floor((width + GAP) / (marks * slot + GAP)));
  const rows = Math.ceil(figures.length / Math.min(most, figures.length));
  const columns = Math.ceil(figures.length / rows);
  const panelWidth = (width - (columns - 1) * GAP) / columns;
  const linesOf = (texts: string[], room: number) => Math.max(...texts.map((text) => wrap(text, room, TEXT).length));
  const titleHeight = linesOf(seriesNames, panelWidth) * LINE + 4;
  const labelHeight = linesOf(labels, panelWidth / marks - 6) * LINE;
  const headroom = HEADROOM + Math.max(...figures.flat().map((figure) => arrowRoom(figure)));
  const rowHeight = titleHeight + headroom + PLOT + labelHeight + 10 + ROW_GAP;
  return { columns, panelWidth, titleHeight, labelHeight, headroom, rowHeight, top };
}

function corner(grid: Grid, panel: number): { left: number; top: number; base: number } {
  const left = (panel % grid.columns) * (grid.panelWidth + GAP);
  const top = grid.top + Math.floor(panel / grid.columns) * grid.rowHeight;
  return { left, top, base: top + grid.titleHeight + grid.headroom + PLOT };
}

/** The greatest number of each panel's scale: one for all where the units are the same. */
function tallest(figures: ChartFigure[][]): number[] {
  const own = figures.map((list) => greatest(list) || 1);
  return sharedUnit(figures) === null ? own : own.map(() => Math.max(...own));
}

function dataset(list: ChartFigure[], panel: number, { panelWidth }: Grid, left: number, { request, palette }: Brief): ChartDataset {
  const colours = markColours(list, request.lead, palette);
  const slot = panelWidth / list.length;
  const points = list.map((figure, place) => ({ x: left + (place + 0.5) * slot, y: lengthOf(figure) }));
  return { ...barData(list, points, Math.min(56, slot * 0.72), colours, palette, 'up'), yAxisID: `panel${panel}` };
}

function panelAnnotations({ request, palette }: Brief, chart: Chart, grid: Grid): Annotation[] {
  const labels = placeLabels(request);
  return request.figures.flatMap((list, panel): Annotation[] => {
    const { left, top, base } = corner(grid, panel);
    const slot = grid.panelWidth / list.length;
    const title = labelText(
      wrap(request.seriesNames[panel] ?? '', grid.panelWidth, TEXT),
      { x: left, y: top + LINE / 2, align: 'left' },
      palette,
    );
    const bars = chart.getDatasetMeta(panel).data;
    return [
      { ...title, bold: true },
      { kind: 'rule', from: [left, base + 0.5], to: [left + grid.panelWidth, base + 0.5], colour: palette.soft },
      ...barArrows(chart, panel, list, markColours(list, request.lead, palette), 'up', palette),
      ...list.flatMap((figure, place) => {
        const x = left + (place + 0.5) * slot;
        const value = valueText(figure, { x, y: (bars[place]?.y ?? base) - 13 - arrowRoom(figure), align: 'center' }, palette);
        return [value, labelText(wrap(labels[place] ?? '', slot - 6, TEXT), { x, y: base + 17, align: 'center' }, palette)];
      }),
    ];
  });
}

/** One small chart for each list, side by side, on one scale where the units are the same. */
export function smallMultiples(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = derivedLegend(brief, 'square', 'up');
  const grid = layGrid(brief, legend.height);
  const rows = Math.ceil(figures.length / grid.columns);
  const bottom = grid.top + rows * grid.rowHeight - ROW_GAP;
  const note = sharedUnit(figures) === null ? wrap(request.words.ownScales, width, SCALE) : [];
  const tops = tallest(figures);
  const scales = figures.map((_, panel) => {
    const { base } = corner(grid, panel);
    const perPixel = (tops[panel] ?? 1) / PLOT;
    return [`panel${panel}`, { ...bareScale, type: 'linear', min: (base - bottom) * perPixel, max: base * perPixel }] as const;
  });
  return {
    width,
    height: bottom + (note.length > 0 ? 8 + note.length * LINE : 0),
    area: { left: 0, right: width, top: 0, bottom },
    type: 'bar',
    datasets: figures.map((list, panel) => dataset(list, panel, grid, corner(grid, panel).left, brief)),
    options: { scales: { x: pixelScale(width, 'across'), ...Object.fromEntries(scales) } },
    under: (chart) => [
      ...legend.annotations,
      ...figures.flatMap((list, panel) => stems(chart, panel, list, corner(grid, panel).base, 'up', palette)),
    ],
    over: (chart) => [...panelAnnotations(brief, chart, grid), scaleLine('note', note, { x: 0, y: bottom + 18, align: 'left' }, palette)],
  };
}
