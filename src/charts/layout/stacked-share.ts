import type { Annotation } from '../annotation.ts';
import { type Area, type Brief, bareScale, type Plan } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { areaPaint, seriesColour } from '../marks.ts';
import { type ChartFigure, placeLabels } from '../request.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText, valueText, valueWidth } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const BAR = 36;
const HEAD = 28;
const GAP = 22;
const SWATCH = 12;

interface Segment {
  figure: ChartFigure;
  name: string;
  left: number;
  width: number;
  colour: string;
}

function segments({ request, palette, width }: Brief, row: number): Segment[] {
  const names = placeLabels(request);
  const whole = request.wholes[row]?.value ?? 1;
  let left = 0;
  return (request.figures[row] ?? []).map((figure, part) => {
    const segment = { figure, name: names[part] ?? '', left, width: (figure.value / whole) * width, colour: seriesColour(palette, part) };
    left += segment.width;
    return segment;
  });
}

function fits({ figure, name, width }: Segment): boolean {
  return valueWidth(figure) <= width - 6 && wrap(name, width - 6, TEXT).length <= 3;
}

function underSegments(parts: Segment[], y: number, palette: Brief['palette']): Annotation[] {
  return parts.flatMap(({ figure, name, left, width }) => {
    const lines = wrap(name, width - 6, TEXT);
    return [valueText(figure, { x: left, y: y + 12, align: 'left' }, palette), labelText(lines, { x: left, y: y + 12 + LINE, align: 'left' }, palette)];
  });
}

function asList(parts: Segment[], y: number, { palette, width }: Brief): Annotation[] {
  return parts.flatMap(({ figure, name, colour }, place): Annotation[] => {
    const middle = y + 14 + place * (LINE + 4);
    const swatch = { shape: 'square', x: 1, y: middle - SWATCH / 2, size: SWATCH, ...areaPaint(figure, colour, palette) } as const;
    return [
      { kind: 'swatch', ...swatch },
      labelText([name], { x: SWATCH + 8, y: middle, align: 'left' }, palette),
      valueText(figure, { x: width, y: middle, align: 'right' }, palette),
    ];
  });
}

function heads({ request, palette, width }: Brief, top: number, rowHeight: number): Annotation[] {
  return request.wholes.flatMap((whole, row) => {
    const y = top + row * rowHeight + HEAD / 2 - 2;
    const name = request.seriesNames[row] ?? whole.label;
    return [labelText([name], { x: 0, y, align: 'left' }, palette), valueText(whole, { x: width, y, align: 'right' }, palette)];
  });
}

/** Each whole as one bar of the full width, divided into its parts; names and values under the parts, or listed where a part is too narrow. */
export function stackedShare(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const legend = derivedLegend(brief);
  const rows = request.figures.map((_, row) => segments(brief, row));
  const direct = rows.every((parts) => parts.every(fits));
  const lines = Math.max(...rows.flat().map(({ name, width: room }) => wrap(name, room - 6, TEXT).length));
  const textHeight = direct ? (lines + 1) * LINE + 6 : (rows[0]?.length ?? 0) * (LINE + 4) + 4;
  const rowHeight = HEAD + BAR + textHeight + GAP;
  const top = legend.height;
  const areaTop = top + HEAD + BAR / 2 - rowHeight / 2;
  const area: Area = { left: 0, right: width, top: areaTop, bottom: areaTop + rows.length * rowHeight };
  return {
    width,
    height: top + rows.length * rowHeight - GAP,
    area,
    type: 'bar',
    labels: rows.map(() => ''),
    datasets: placeLabels(request).map((_, part) => {
      const paints = rows.flatMap((parts) => parts.slice(part, part + 1)).map(({ figure, colour }) => areaPaint(figure, colour, palette));
      return {
        type: 'bar',
        data: rows.map((parts) => ((parts[part]?.width ?? 0) / width) * 100),
        backgroundColor: paints.map((paint) => paint.fill),
        borderColor: palette.paper,
        borderWidth: { left: part === 0 ? 0 : 2, right: 0, top: 0, bottom: 0 },
        borderSkipped: false,
        clip: false,
        categoryPercentage: 1,
        barPercentage: BAR / rowHeight,
      };
    }),
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...bareScale, type: 'linear', min: 0, max: 100, stacked: true },
        y: { ...bareScale, type: 'category', offset: true, stacked: true },
      },
    },
    over: () => [
      ...legend.annotations,
      ...heads(brief, top, rowHeight),
      ...rows.flatMap((parts, row) => {
        const y = top + row * rowHeight + HEAD + BAR;
        return direct ? underSegments(parts, y, palette) : asList(parts, y, brief);
      }),
    ],
  };
}
