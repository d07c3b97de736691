import type { Chart } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import { pointInTime } from '../../report/charts/time.ts';
import type { Annotation } from '../annotation.ts';
import type { Area, Brief } from '../drawing.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text-width.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText, valueText, valueWidth } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const AWAY = 18;

interface Dot {
  figure: ChartFigure;
  x: number;
  y: number;
  /** Whether no other list is higher at this time. */
  highest: boolean;
}

function dots({ request }: Brief, chart: Chart, series: number): Dot[] {
  return chart.getDatasetMeta(series).data.flatMap(({ x, y }, place) => {
    const figure = request.figures[series]?.[place];
    if (!figure) return [];
    const same = request.figures.flat().filter(({ asOf }) => asOf === figure.asOf);
    return [{ figure, x, y, highest: same.every(({ value }) => value <= figure.value) }];
  });
}

/** The value of each dot above it, of lower lists below; on the other side where it would run into one before it. */
export function dotValues(brief: Brief, chart: Chart): Annotation[] {
  const several = brief.request.figures.length > 1;
  const taken: { left: number; right: number; y: number }[] = [];
  return brief.request.figures.flatMap((_, series) => {
    const all = dots(brief, chart, series);
    return (several ? all.slice(0, -1) : all).map(({ figure, x, y, highest }) => {
      const half = valueWidth(figure) / 2;
      const isFree = (at: number) =>
        taken.every(({ left, right, y: other }) => x - half >= right || x + half <= left || Math.abs(at - other) >= LINE);
      const [first, second] = highest ? [y - AWAY, y + AWAY] : [y + AWAY, y - AWAY];
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
      .map(({ figure, y }) => ({ figure, y, lines: wrap(brief.request.seriesNames[series] ?? '', room, TEXT) })),
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
