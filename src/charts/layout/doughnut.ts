import { type ArcElement, type Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import type { Brief, Plan } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { areaPaint, seriesColour } from '../marks.ts';
import { type ChartFigure, placeLabels } from '../request.ts';
import { spread } from '../spread.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText, valueText } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const LEADER = 12;

interface Sector {
  figure: ChartFigure;
  lines: string[];
  /** Where the leader leaves the ring. */
  edge: [number, number];
  right: boolean;
}

function sectors({ request, width }: Brief, chart: Chart): Sector[] {
  const names = placeLabels(request);
  return chart.getDatasetMeta(0).data.flatMap((element, place) => {
    const figure = request.figures[0]?.[place];
    if (!figure) return [];
    const { x, y, startAngle, endAngle, outerRadius } = element as ArcElement;
    const angle = (startAngle + endAngle) / 2;
    const lines = wrap(names[place] ?? '', width / 2 - outerRadius - LEADER - 8, TEXT);
    const edge: [number, number] = [x + outerRadius * Math.cos(angle), y + outerRadius * Math.sin(angle)];
    return [{ figure, lines, edge, right: Math.cos(angle) >= 0 }];
  });
}

function column(found: Sector[], { palette }: Brief, x: number, top: number, bottom: number): Annotation[] {
  const sorted = [...found].sort((a, b) => a.edge[1] - b.edge[1]);
  const blocks = sorted.map(({ lines, edge }) => ({ y: edge[1], height: (lines.length + 1) * LINE + 8 }));
  const middles = spread(blocks, top, bottom);
  return sorted.flatMap(({ figure, lines, edge, right }, place): Annotation[] => {
    const y = middles[place] ?? 0;
    const first = y - (lines.length * LINE) / 2;
    const at = { x: x + (right ? 5 : -5), align: right ? 'left' : 'right' } as const;
    return [
      { kind: 'rule', from: edge, to: [x, y], colour: palette.soft },
      valueText(figure, { ...at, y: first }, palette),
      labelText(lines, { ...at, y: first + LINE }, palette),
    ];
  });
}

function centre({ request, palette }: Brief, chart: Chart, radius: number): Annotation[] {
  const whole = request.wholes[0];
  const arc = chart.getDatasetMeta(0).data[0];
  if (!whole || !arc) return [];
  const lines = wrap(request.seriesNames[0] ?? whole.label, radius * 1.05, TEXT);
  const first = arc.y - (lines.length * LINE) / 2;
  return [
    valueText(whole, { x: arc.x, y: first, align: 'center' }, palette),
    labelText(lines, { x: arc.x, y: first + LINE, align: 'center' }, palette),
  ];
}

/** Parts of a declared whole as a ring; the whole stands inside it, each part's name and value beside it. */
export function doughnut(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const list = request.figures[0] ?? [];
  const legend = derivedLegend(brief);
  const radius = Math.min(120, width * 0.22);
  const top = legend.height + 24;
  const bottom = top + 2 * radius;
  const paints = list.map((figure, part) => areaPaint(figure, seriesColour(palette, part), palette));
  const sides = [width / 2 - radius - LEADER, width / 2 + radius + LEADER] as const;
  return {
    width,
    height: bottom + 24,
    area: { left: width / 2 - radius, right: width / 2 + radius, top, bottom },
    type: 'doughnut',
    datasets: [
      {
        type: 'doughnut',
        data: list.map((figure) => figure.value),
        backgroundColor: paints.map((paint) => paint.fill),
        borderColor: palette.paper,
        borderWidth: 2,
      },
    ],
    options: { cutout: '62%' } as Plan['options'],
    over: (chart) => {
      const found = sectors(brief, chart);
      const inColumn = (right: boolean) => found.filter((sector) => sector.right === right);
      return [
        ...legend.annotations,
        ...centre(brief, chart, radius),
        ...column(inColumn(false), brief, sides[0], legend.height, bottom + 24),
        ...column(inColumn(true), brief, sides[1], legend.height, bottom + 24),
      ];
    },
  };
}
