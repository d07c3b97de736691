import type { Chart, ChartDataset } from 'chart.js';
import { drawnExtent, greatest, isSpan } from '../../report/charts/extent.ts';
import { type ChartFigure, pointInTime } from '../../report/charts/request.ts';
import { type Annotation, labelText, scaleLine, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Area, type Brief, bareScale, type Plan, placesOf } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, ledColour, listColours, type MarkPaint } from '../palette.ts';
import { roundTicks, scaleText } from '../scale.ts';
import { LINE, SCALE, spread, TEXT, textWidth, wrap } from '../typesetting.ts';
import { arrowRoom, dotEnds } from './open-ends.ts';

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

/** The colour of each line, and how its dots are painted: where one line leads, all of it; of a single line, its leading dots. */
function paintsOf({ request, palette }: Brief): { colour: string; paints: MarkPaint[] }[] {
  const { figures, lead } = request;
  const own = listColours(figures, palette);
  return figures.map((list, series) => {
    const isLeading = list.some(({ id }) => lead.includes(id)) && figures.length > 1;
    const colour = ledColour(isLeading, own[series] ?? palette.ink, lead, palette);
    const colourOf = (id: string) => (figures.length > 1 ? colour : ledColour(lead.includes(id), colour, lead, palette));
    return { colour, paints: list.map((figure) => dotPaint(figure, colourOf(figure.id), palette)) };
  });
}

function dataset(list: ChartFigure[], { colour, paints }: { colour: string; paints: MarkPaint[] }): ChartDataset {
  return {
    type: 'line',
    // A line leads from number to number: to a span, and from it, it would have to choose one.
    data: list.map((figure) => ({ x: pointInTime(figure.asOf), y: isSpan(drawnExtent(figure)) ? Number.NaN : drawnExtent(figure).high })),
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
  const legend = derivedLegend(brief, 'dot', 'up');
  const least = Math.min(0, ...all.map((figure) => drawnExtent(figure).low));
  const most = greatest(all) || 1;
  const ticks = [...roundTicks(most, 4), ...(least < 0 ? [least] : [])];
  const half = widestValue(all) / 2;
  const room = request.figures.length > 1 ? endRoom(brief) : 0;
  const scaleRoom = Math.max(...ticks.map((tick) => textWidth(scaleText(tick, request.language), SCALE)));
  const top = legend.height + 30 + Math.max(...all.map((figure) => arrowRoom(figure)));
  const area = { left: scaleRoom + 8 + half, right: width - Math.max(half, room + 12), top, bottom: top + PLOT };
  const times = all.map((figure) => pointInTime(figure.asOf));
  const paints = paintsOf(brief);
  return {
    width,
    height: area.bottom + 30,
    area,
    type: 'line',
    dots: 'up',
    datasets: request.figures.flatMap((list, series) => paints.slice(series, series + 1).map((paint) => dataset(list, paint))),
    options: {
      scales: {
        x: { ...bareScale, type: 'linear', min: Math.min(...times), max: Math.max(...times) },
        y: { ...bareScale, type: 'linear', min: least, max: most },
      },
    },
    under: (chart) => [...legend.annotations, ...rules(brief, chart, ticks), ...dateLabels(brief, chart, area.bottom)],
    over: (chart) => [
      ...request.figures.flatMap((list, series) =>
        dotEnds(chart, series, list, paints[series]?.paints ?? [], { direction: 'up', radius: DOT }, palette),
      ),
      ...dotValues(brief, chart),
      ...(room > 0 ? endLabels(brief, chart, area, room) : []),
    ],
  };
}

const AWAY = 18;

interface Dot {
  figure: ChartFigure;
  x: number;
  /** From where its value keeps away, above and below: its arrow and its span go with it. */
  above: number;
  below: number;
  /** Whether no other list is higher at this time. */
  highest: boolean;
}

function dots({ request }: Brief, chart: Chart, series: number): Dot[] {
  return chart.getDatasetMeta(series).data.flatMap(({ x }, place) => {
    const figure = request.figures[series]?.[place];
    if (!figure) return [];
    const same = request.figures.flat().filter(({ asOf }) => asOf === figure.asOf);
    const { from, to } = placesOf(chart, figure, 'up');
    const [above, below] = [to - arrowRoom(figure), from + arrowRoom(figure, 'less')];
    return [{ figure, x, above, below, highest: same.every((other) => drawnExtent(other).high <= drawnExtent(figure).high) }];
  });
}

/** The value of each dot above it, of lower lists below; on the other side where it would run into one before it. */
export function dotValues(brief: Brief, chart: Chart): Annotation[] {
  const several = brief.request.figures.length > 1;
  const taken: { left: number; right: number; y: number }[] = [];
  return brief.request.figures.flatMap((_, series) => {
    const all = dots(brief, chart, series);
    return (several ? all.slice(0, -1) : all).map(({ figure, x, above, below, highest }) => {
      const half = valueWidth(figure) / 2;
      const isFree = (at: number) =>
        taken.every(({ left, right, y: other }) => x - half >= right || x + half <= left || Math.abs(at - other) >= LINE);
      const [first, second] = highest ? [above - AWAY, below + AWAY] : [below + AWAY, above - AWAY];
      const at = isFree(first) || !isFree(second) ? first : second;
      taken.push({ left: x - half, right: x + half, y: at });
      return valueText(figure, { x, y: at, align: 'center' }, brief.palette);
    });
  });
}

/** At the end of each line its last value and its name, spread so that they do not touch. */
export function endLabels(brief: Brief, chart: Chart, area: Area, room: number): Annotation[] {
  const ends = brief.request.figures.flatMap((_, series) =>
    dots(brief, chart, series)
      .slice(-1)
      .map(({ figure, above, below }) => ({
        figure,
        y: (above + below) / 2,
        lines: wrap(brief.request.seriesNames[series] ?? '', room, TEXT),
      })),
  );
  const sorted = ends.sort((a, b) => a.y - b.y);
  const blocks = sorted.map(({ y, lines }) => ({ y, height: (lines.length + 1) * LINE + 4 }));
  const middles = spread(blocks, area.top - LINE, area.bottom);
  return sorted.flatMap(({ figure, lines }, place) => {
    const first = (middles[place] ?? 0) - (lines.length * LINE) / 2;
    const at = { x: area.right + 12, align: 'left' } as const;
    return [valueText(figure, { ...at, y: first }, brief.palette), labelText(lines, { ...at, y: first + LINE }, brief.palette)];
  });
}

/** The dates under the dots: the last and the first, then those that fit between them. */
export function dateLabels({ request, palette }: Brief, chart: Chart, base: number): Annotation[] {
  const texts = new Map(request.figures.flatMap((list) => list.map(({ asOf }, place) => [asOf, request.labels[place] ?? asOf] as const)));
  const sorted = [...texts].sort(([a], [b]) => pointInTime(a) - pointInTime(b));
  const taken: { x: number; half: number }[] = [];
  return [...sorted.slice(-1), ...sorted.slice(0, -1)].flatMap(([asOf, text]) => {
    const x = chart.scales.x?.getPixelForValue(pointInTime(asOf)) ?? 0;
    const half = textWidth(text, TEXT) / 2;
    if (taken.some((other) => Math.abs(other.x - x) < other.half + half + 6)) return [];
    taken.push({ x, half });
    return [labelText([text], { x, y: base + 18, align: 'center' }, palette)];
  });
}
