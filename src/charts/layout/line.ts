import type { Chart, ChartDataset } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Area, type Brief, bareScale, type Plan } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { dotPaint, listColours } from '../marks.ts';
import { roundTicks, scaleText } from '../scale.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text-width.ts';
import { pointInTime } from '../time.ts';
import { LINE, SCALE, TEXT } from '../type-size.ts';
import { labelText, scaleLine, valueText, widestValue } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const PLOT = 200;
const DOT = 5;

/** One value above its dot; where lists cross, the lower ones below theirs. */
function values({ request, palette }: Brief, chart: Chart): Annotation[] {
  return request.figures.flatMap((list, series) =>
    list.flatMap((figure, place) => {
      const dot = chart.getDatasetMeta(series).data[place];
      if (!dot) return [];
      const same = request.figures.flatMap((other) => other.filter(({ asOf }) => asOf === figure.asOf));
      const highest = same.every((other) => other.value <= figure.value);
      return [valueText(figure, { x: dot.x, y: dot.y + (highest ? -18 : 18), align: 'center' }, palette)];
    }),
  );
}

function names({ request, palette }: Brief, chart: Chart, area: Area, room: number): Annotation[] {
  const ends = request.figures.map((list, series) => {
    const y = chart.getDatasetMeta(series).data[list.length - 1]?.y ?? area.top;
    return { y, lines: wrap(request.seriesNames[series] ?? '', room, TEXT) };
  });
  const sorted = ends.sort((a, b) => a.y - b.y);
  const middles = spread(sorted.map(({ y, lines }) => ({ y, height: lines.length * LINE })), area.top, area.bottom);
  return sorted.map(({ lines }, place) => {
    const y = (middles[place] ?? 0) - ((lines.length - 1) * LINE) / 2;
    return labelText(lines, { x: area.right + DOT + 8, y, align: 'left' }, palette);
  });
}

/** The dates under the dots; where two would run into each other the later one stands. */
function dates({ request, palette, width }: Brief, chart: Chart, base: number): Annotation[] {
  const scale = chart.scales.x;
  const all = request.figures.flatMap((list) => list.map(({ asOf }, place) => ({ asOf, text: request.labels[place] ?? asOf })));
  let free = width;
  return all
    .filter(({ asOf }, place) => all.findIndex((other) => other.asOf === asOf) === place)
    .map(({ asOf, text }) => ({ text, x: scale?.getPixelForValue(pointInTime(asOf)) ?? 0, half: textWidth(text, TEXT) / 2 }))
    .sort((a, b) => b.x - a.x)
    .flatMap(({ text, x, half }) => {
      if (x + half > free) return [];
      free = x - half - 8;
      return [labelText([text], { x, y: base + 18, align: 'center' }, palette)];
    });
}

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

/** Values at points in time, spaced as the time between them; the scale always shows zero. */
export function line(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const all = request.figures.flat();
  const legend = derivedLegend(brief, 'dot');
  const least = Math.min(0, ...all.map((figure) => figure.value));
  const most = Math.max(0, ...all.map((figure) => figure.value)) || 1;
  const ticks = [...roundTicks(most, 4), ...(least < 0 ? [least] : [])];
  const half = widestValue(all) / 2;
  const room = request.figures.length > 1 ? Math.min(width * 0.26, Math.max(...request.seriesNames.map((name) => textWidth(name, TEXT)))) : 0;
  const scaleRoom = Math.max(...ticks.map((tick) => textWidth(scaleText(tick, request.language), SCALE)));
  const top = legend.height + 30;
  const area = { left: scaleRoom + 8 + half, right: width - Math.max(half, room + DOT + 8), top, bottom: top + PLOT };
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
    under: (chart) => [...legend.annotations, ...rules(brief, chart, ticks), ...dates(brief, chart, area.bottom)],
    over: (chart) => [...values(brief, chart), ...(room > 0 ? names(brief, chart, area, room) : [])],
  };
}
