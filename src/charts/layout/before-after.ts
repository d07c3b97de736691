import type { Chart } from 'chart.js';
import { drawnExtent, greatest, isSpan } from '../../report/charts/extent.ts';
import { isGrowth } from '../../report/charts/growth.ts';
import { type ChartFigure, isDoubtful } from '../../report/charts/request.ts';
import { type Annotation, ARROW, scaleLine, valueText, valueWidth } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale, placesOf } from '../drawing.ts';
import { pairLegend } from '../legend.ts';
import { ledColour, type MarkPaint, type Palette, ringPaint, seriesColour } from '../palette.ts';
import { roundTicks } from '../scale.ts';
import { LINE, SCALE, textWidth, VALUE } from '../typesetting.ts';
import { arrowRoom, dotEnds, opensTo } from './open-ends.ts';
import { BESIDE, DOT, dotData, layRows, type Rows, SCALE_HEIGHT, scaleRules } from './rows.ts';

/** The least share of a row that the scale has beside the values; where it would have less, they stand above their dots. */
const LEAST_SCALE = 0.35;

/** Lines between the two marks of a row, as far as neither the marks nor their arrows reach; none where they stand under each other. */
function connectors({ request, palette }: Brief, chart: Chart): Annotation[] {
  return markedRows(request.figures, chart).flatMap(([low, high]): Annotation[] => {
    const from = low.to + (opensTo(low.figure, 'more') ? DOT + ARROW.room + 2 : 0);
    const to = high.from - (opensTo(high.figure, 'less') ? DOT + ARROW.room + 2 : 0);
    if (low.y !== high.y || to <= from) return [];
    return [{ kind: 'rule', from: [from, low.y], to: [to, high.y], colour: palette.base, thickness: 3 }];
  });
}

/** What a row needs: rows, room outside the scale, lines of values above the dots (0: beside them), and what its marks stand aside. */
interface Laid {
  rows: Rows;
  room: { left: number; right: number };
  above: 0 | 1 | 2;
  /** For each row, how far its earlier mark stands above its middle and the later under it: marks that would cover each other. */
  asides: number[];
}

/** How far marks that would cover each other stand aside. */
const ASIDE = DOT + 2;

/** The rows below a header, and what goes with them for a scale up to `most`. */
function layOut(brief: Brief, header: number, most: number): Laid {
  const { figures } = brief.request;
  const valueRoom = figures.reduce((sum, list) => sum + Math.max(...list.map(valueRoomOf)), 0);
  const trial = layRows(brief, { header, marksHeight: HEIGHT, valueRoom });
  const room = settledRoom(figures, most, brief.width - trial.left);
  const scale = brief.width - trial.left - room.left - room.right;
  const isBeside = scale >= brief.width * LEAST_SCALE;
  const edges = { left: DOT + widestArrow(figures, 'less'), right: DOT + widestArrow(figures, 'more') };
  const perUnit = (isBeside ? scale : brief.width - edges.left - edges.right) / most;
  const asides = pairsOf(figures).map((pair) => (areApart(pair, perUnit) ? 0 : ASIDE));
  const marksHeight = HEIGHT + 2 * Math.max(...asides);
  if (isBeside) return { rows: layRows(brief, { header, marksHeight, valueRoom }), room, above: 0, asides };
  const above = linesAbove(figures, brief.width);
  const tall = layRows(brief, { header, marksHeight: marksHeight + above * LINE, valueRoom: brief.width });
  const middles = tall.middles.map((middle) => middle + (above * LINE) / 2);
  return { rows: { ...tall, middles }, room: edges, above, asides };
}

/** The height of marks on one line. */
const HEIGHT = 2 * DOT + 6;

/** The room that arrows take on one side of the scale. */
function widestArrow(figures: ChartFigure[][], side: 'more' | 'less'): number {
  return Math.max(...figures.flat().map((figure) => arrowRoom(figure, side)));
}

/** The room of a value beside its mark, with the arrow between them. */
function valueRoomOf(figure: ChartFigure): number {
  return valueWidth(figure) + BESIDE + arrowRoom(figure) + arrowRoom(figure, 'less');
}

/** Whether two marks, spans or with arrows between them, leave each other free; dots alone may lie as near as their values do. */
function areApart([low, high]: [Listed, Listed], perUnit: number): boolean {
  const [first, second] = [drawnExtent(low.figure), drawnExtent(high.figure)];
  if (!isSpan(first) && !isSpan(second) && first.open !== 'more' && second.open !== 'less') return true;
  const arrows = arrowRoom(low.figure) + arrowRoom(high.figure, 'less');
  return (second.low - first.high) * perUnit >= 2 * DOT + 2 + arrows;
}

/** The room between the scale and the changes at its right. */
const CHANGE_GAP = 16;
const PLUS = '+';

/** The width of the column of changes with the gap before it; 0 where there are none. */
function changeRoom({ request }: Brief): number {
  const widths = request.changes.map((change) => valueWidth(change) + textWidth(PLUS, VALUE));
  return widths.length === 0 ? 0 : CHANGE_GAP + Math.max(...widths, textWidth(request.words.change, SCALE));
}

/** The change of each row at the right edge, with a plus where it is growth for certain, under a head that stands beside the legend. */
function changeColumn({ request, palette, width }: Brief, middles: number[]): Annotation[] {
  const [before = [], after = []] = request.figures;
  const values = request.changes.flatMap((change, place) => {
    const [then, now] = [before[place], after[place]];
    const sign = then && now && isGrowth(then, now, change) ? PLUS : '';
    return valueText(change, { x: width, y: middles[place] ?? 0, align: 'right' }, palette, sign);
  });
  const head = scaleLine('note', [request.words.change], { x: width, y: LINE / 2, align: 'right' }, palette);
  return values.length > 0 ? [head, ...values] : [];
}

/** How the marks of both lists are painted: a ring for what was, a full dot for what is; a row leads where one of its figures does. */
function paintsOf({ request, palette }: Brief): MarkPaint[][] {
  const { figures, lead } = request;
  const [before = [], after = []] = figures;
  const leads = (place: number) => [before[place], after[place]].some((figure) => figure !== undefined && lead.includes(figure.id));
  return figures.map((list, series) =>
    list.map((figure, place) => {
      const colour = ledColour(leads(place), pairColours(palette)[series] ?? palette.ink, lead, palette);
      return series === 0 || isDoubtful(figure) ? ringPaint(colour, palette) : { fill: colour, line: colour };
    }),
  );
}

/** The colours of what was and of what is, where no row leads. */
function pairColours(palette: Palette): [before: string, after: string] {
  return [palette.base, seriesColour(palette, 0)];
}

/** Two marks on one row for each place, before and after, joined; the scale begins at zero, and changes stand beyond it. */
export function beforeAfter(whole: Brief): Plan {
  const { request, palette } = whole;
  const { figures } = request;
  const width = whole.width - changeRoom(whole);
  const brief = { ...whole, width };
  const legend = pairLegend(brief, request.lead.length > 0 ? [palette.soft, palette.soft] : pairColours(palette), 'across');
  const most = greatest(figures.flat()) || 1;
  const { rows, room, above, asides } = layOut(brief, legend.height, most);
  const height = rows.bottom + SCALE_HEIGHT;
  const paints = paintsOf(brief);
  return {
    width: whole.width,
    height,
    area: { left: rows.left + room.left, right: width - room.right, top: 0, bottom: height },
    type: 'line',
    dots: 'across',
    datasets: figures.map((list, series) =>
      dotData(
        list,
        rows.middles.map((middle, place) => middle + (asides[place] ?? 0) * (series === 0 ? -1 : 1)),
        paints[series] ?? [],
        DOT,
      ),
    ),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most }, y: pixelScale(height, 'down') },
    },
    under: (chart) => [
      ...legend.annotations,
      ...scaleRules(brief, chart, rows, roundTicks(most, 4)),
      ...rows.labels,
      ...connectors(brief, chart),
    ],
    over: (chart) => [
      ...figures.flatMap((list, series) =>
        dotEnds(chart, series, list, paints[series] ?? [], { direction: 'across', radius: DOT }, palette),
      ),
      ...(above === 0 ? valuesBeside(brief, chart) : valuesAbove(brief, chart, above)),
      ...changeColumn(whole, rows.middles),
    ],
  };
}

/** Between two values that stand above one row. */
const APART = 12;

/** A figure and the list it is of: 0 before, 1 after. */
interface Listed {
  figure: ChartFigure;
  series: 0 | 1;
}

/** Both figures of each row, the lower first; of equal ones the earlier. */
function pairsOf([before = [], after = []]: ChartFigure[][]): [Listed, Listed][] {
  return before.flatMap((first, place): [Listed, Listed][] => {
    const second = after[place];
    if (!second) return [];
    const [earlier, later]: [Listed, Listed] = [
      { figure: first, series: 0 },
      { figure: second, series: 1 },
    ];
    const [one, other] = [drawnExtent(first), drawnExtent(second)];
    return [one.low < other.low || (one.low === other.low && one.high <= other.high) ? [earlier, later] : [later, earlier]];
  });
}

/** The room values need outside the scale: to the right of the greatest, and to the left of the least. */
function room(figures: ChartFigure[][], most: number, span: number): { left: number; right: number } {
  const pairs = pairsOf(figures).map((pair) => pair.map(({ figure }) => ({ figure, extent: drawnExtent(figure) })));
  const left = pairs.flatMap(([low]) =>
    low ? [valueWidth(low.figure) + BESIDE + arrowRoom(low.figure, 'less') - (low.extent.low / most) * span] : [],
  );
  const right = pairs.flatMap((pair) => {
    const high = pair[1];
    const end = Math.max(...pair.map(({ extent }) => extent.high));
    return high
      ? [valueWidth(high.figure) + BESIDE + Math.max(...pair.map(({ figure }) => arrowRoom(figure))) - (1 - end / most) * span]
      : [];
  });
  return { left: Math.max(DOT, ...left), right: Math.max(DOT, ...right) };
}

/**
 * The room that values need when the scale takes all the rest. A scale thought too short asks for too much room, never
 * for too little, so beginning with a short one and computing again only makes it longer.
 */
export function settledRoom(figures: ChartFigure[][], most: number, width: number): { left: number; right: number } {
  let needs = room(figures, most, width * 0.2);
  for (let pass = 0; pass < 4; pass++) needs = room(figures, most, width - needs.left - needs.right);
  return needs;
}

/** A figure with its mark: from where to where it reaches, and its middle. */
interface Marked {
  figure: ChartFigure;
  from: number;
  to: number;
  y: number;
}

/** The figures of each row with their marks, the lower one first. */
function markedRows(figures: ChartFigure[][], chart: Chart): [Marked, Marked][] {
  const marked = ({ figure, series }: Listed, place: number): Marked => {
    const y = chart.getDatasetMeta(series).data[place]?.y ?? 0;
    return { figure, y, ...placesOf(chart, figure, 'across') };
  };
  return pairsOf(figures).map(([low, high], place) => [marked(low, place), marked(high, place)]);
}

/** The lower value left of its mark, the higher right of its own, each beyond its arrow. */
export function valuesBeside({ request, palette }: Brief, chart: Chart): Annotation[] {
  return markedRows(request.figures, chart).flatMap(([low, high]) => [
    valueText(low.figure, { x: low.from - BESIDE - arrowRoom(low.figure, 'less'), y: low.y, align: 'right' }, palette),
    valueText(high.figure, { x: high.to + BESIDE + arrowRoom(high.figure), y: high.y, align: 'left' }, palette),
  ]);
}

/** How many lines values above their dots take: one where both of each row have room on it. */
export function linesAbove(figures: ChartFigure[][], width: number): 1 | 2 {
  const fits = pairsOf(figures).every(([low, high]) => valueWidth(low.figure) + APART + valueWidth(high.figure) <= width);
  return fits ? 1 : 2;
}

/**
 * Each value above its mark, as near to it as the other value on its line and the edges of the drawing let it; on lines of their
 * own the lower ends at its mark, or it would stand nearest to the other's.
 */
export function valuesAbove({ request, palette, width }: Brief, chart: Chart, lines: 1 | 2): Annotation[] {
  return markedRows(request.figures, chart).flatMap(([low, high]) => {
    const [lowWidth, highWidth] = [valueWidth(low.figure), valueWidth(high.figure)];
    const least = lines === 1 ? lowWidth + APART + highWidth : highWidth;
    const end = Math.max(Math.min((high.from + high.to + highWidth) / 2, width), least);
    const wanted =
      lines === 1 ? Math.min((low.from + low.to - lowWidth) / 2, end - highWidth - APART - lowWidth) : low.from + DOT - lowWidth;
    const start = Math.max(0, wanted);
    const y = Math.min(low.y, high.y) - DOT - LINE / 2 - 1;
    return [
      valueText(low.figure, { x: start, y, align: 'left' }, palette),
      valueText(high.figure, { x: end, y: y - (lines - 1) * LINE, align: 'right' }, palette),
    ];
  });
}
