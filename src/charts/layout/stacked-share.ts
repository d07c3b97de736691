import type { ChartDataset } from 'chart.js';
import { drawnExtent, greatest } from '../../report/charts/extent.ts';
import { placeLabels } from '../../report/charts/request.ts';
import { type Annotation, labelText, valueText, valueWidth } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { areaPaint, hasOwnEdge, seriesColour } from '../palette.ts';
import { LINE, TEXT, wrap } from '../typesetting.ts';
import { type Part, partList, partListHeight } from './part-list.ts';

const BAR = 36;
const HEAD = 28;
const GAP = 24;

interface Segment extends Part {
  left: number;
  width: number;
}

function segments({ request, palette, width }: Brief, row: number): Segment[] {
  const names = placeLabels(request);
  const whole = greatest(request.wholes.slice(row, row + 1));
  let left = 0;
  return (request.figures[row] ?? []).map((figure, part) => {
    const [start, share] = [left, (drawnExtent(figure).high / whole) * width];
    left += share;
    return { figure, name: names[part] ?? '', left: start, width: share, colour: seriesColour(palette, part) };
  });
}

function fits({ figure, name, width }: Segment): boolean {
  return valueWidth(figure) <= width - 8 && wrap(name, width - 8, TEXT).length <= 3;
}

function underSegments(parts: Segment[], y: number, palette: Brief['palette']): Annotation[] {
  return parts.flatMap(({ figure, name, left, width }, place) => {
    const x = left + (place === 0 ? 0 : 2);
    const lines = wrap(name, width - 8, TEXT);
    return [valueText(figure, { x, y: y + 16, align: 'left' }, palette), labelText(lines, { x, y: y + 17 + LINE, align: 'left' }, palette)];
  });
}

function heads({ request, palette, width }: Brief, top: number, rowHeight: number): Annotation[] {
  return request.wholes.flatMap((whole, row) => {
    const y = top + row * rowHeight + HEAD / 2 - 3;
    const name = request.seriesNames[row] ?? whole.label;
    return [labelText([name], { x: 0, y, align: 'left' }, palette), valueText(whole, { x: width, y, align: 'right' }, palette)];
  });
}

function dataset(rows: Segment[][], part: number, middles: number[], { palette }: Brief): ChartDataset {
  const found = rows.flatMap((parts) => parts.slice(part, part + 1));
  const paints = found.map(({ figure, colour }) => areaPaint(figure, colour, palette));
  const gap = { left: part === 0 ? 0 : 2, right: 0, top: 0, bottom: 0 };
  return {
    type: 'bar',
    data: found.map(({ width }, row) => ({ x: width, y: middles[row] ?? 0 })),
    backgroundColor: paints.map((paint) => paint.fill),
    borderColor: found.map(({ figure, colour }) => (hasOwnEdge(figure) ? colour : palette.paper)),
    borderWidth: found.map(({ figure }) => (figure.basis === 'derived' ? 1.5 : gap)),
    borderSkipped: false,
    inflateAmount: 0,
    barThickness: BAR,
    clip: false,
  };
}

/** Each whole as one bar of the full width, divided into its parts; names and values under them, or in a list where one is too narrow. */
export function stackedShare(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const legend = derivedLegend(brief, 'square', 'across');
  const rows = request.figures.map((_, row) => segments(brief, row));
  const direct = rows.every((parts) => parts.every(fits));
  const lines = Math.max(...rows.flat().map(({ name, width: room }) => wrap(name, room - 8, TEXT).length));
  const textHeight = direct ? (lines + 1) * LINE + 9 : partListHeight(rows[0]?.length ?? 0) + 8;
  const rowHeight = HEAD + BAR + textHeight + GAP;
  const height = legend.height + rows.length * rowHeight - GAP;
  const under = rows.map((_, row) => legend.height + row * rowHeight + HEAD + BAR);
  const middles = under.map((y) => y - BAR / 2);
  return {
    width,
    height,
    area: { left: 0, right: width, top: 0, bottom: height },
    type: 'bar',
    datasets: placeLabels(request).map((_, part) => dataset(rows, part, middles, brief)),
    figures: placeLabels(request).map((_, part) => request.figures.flatMap((parts) => parts.slice(part, part + 1))),
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...bareScale, type: 'linear', min: 0, max: width, stacked: true },
        y: { ...pixelScale(height, 'down'), stacked: true },
      },
    },
    over: () => [
      ...legend.annotations,
      ...heads(brief, legend.height, rowHeight),
      ...rows.flatMap((parts, row) =>
        direct ? underSegments(parts, under[row] ?? 0, palette) : partList(parts, (under[row] ?? 0) + 8, brief),
      ),
    ],
  };
}
