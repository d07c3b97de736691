import { drawnExtent, greatest } from '../../report/charts/extent.ts';
import { placeLabels } from '../../report/charts/request.ts';
import { type Annotation, labelText, valueText, valueWidth } from '../annotations.ts';
import type { Brief, Plan } from '../drawing.ts';
import { derivedLegend } from '../legend.ts';
import { areaPaint, hasOwnEdge, seriesColour } from '../palette.ts';
import { LINE, spread, TEXT, wrap } from '../typesetting.ts';
import { type Part, partList, partListHeight } from './part-list.ts';

const LEADER = 12;
const MARGIN = 24;
/** What the ring keeps free above and below where no label reaches beyond it. */
const EDGE = 8;
/** The hole's share of the ring, as Chart.js is told it, and what of the hole a square of text may take. */
const HOLE = 0.62;
const SQUARE = 0.8;
/** A leader that had to climb further would cross the ring. */
const CLIMB = 20;

interface Ring {
  x: number;
  y: number;
  radius: number;
}

interface Sector extends Part {
  lines: string[];
  /** The middle of the sector's outer edge, where its leader begins. */
  edge: readonly [number, number];
  right: boolean;
  /** The middle of its label. */
  at: number;
}

function parts({ request, palette }: Brief): Part[] {
  const names = placeLabels(request);
  return (request.figures[0] ?? []).map((figure, place) => ({ figure, name: names[place] ?? '', colour: seriesColour(palette, place) }));
}

/** Sectors clockwise from the top, as Chart.js draws them, with their labels spread in two columns. */
function sectors({ request, width }: Brief, found: Part[], { x, y, radius }: Ring): Sector[] {
  const whole = greatest(request.wholes.slice(0, 1));
  let before = 0;
  const all = found.map((part) => {
    const { high: share } = drawnExtent(part.figure);
    const angle = ((before + share / 2) / whole) * 2 * Math.PI;
    before += share;
    const edge = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)] as const;
    const lines = wrap(part.name, width / 2 - radius - LEADER - 8, TEXT);
    return { ...part, lines, edge, right: Math.sin(angle) >= 0, at: edge[1] };
  });
  return [true, false].flatMap((right) => {
    const column = all.filter((sector) => sector.right === right).sort((a, b) => a.edge[1] - b.edge[1]);
    const blocks = column.map(({ lines, edge }) => ({ y: edge[1], height: (lines.length + 1) * LINE + 8 }));
    const middles = spread(blocks, y - radius - MARGIN, y + radius + MARGIN);
    return column.map((sector, place) => ({ ...sector, at: middles[place] ?? sector.at }));
  });
}

function sectorLabel({ figure, lines, edge, right, at }: Sector, { x, radius }: Ring, palette: Brief['palette']): Annotation[] {
  const side = right ? 1 : -1;
  const end = x + side * (radius + LEADER);
  const first = at - (lines.length * LINE) / 2;
  const text = { x: end + side * 5, align: right ? 'left' : 'right' } as const;
  return [
    { kind: 'rule', from: edge, to: [end, at], colour: palette.soft },
    valueText(figure, { ...text, y: first }, palette),
    labelText(lines, { ...text, y: first + LINE }, palette),
  ];
}

/** The whole inside the ring, or, where its name is too long for the hole, under it; with the height it needs there. */
function wholeOf({ request, palette, width }: Brief, { x, y, radius }: Ring): { under: number; texts: Annotation[] } {
  const whole = request.wholes[0];
  if (!whole) return { under: 0, texts: [] };
  const name = request.seriesNames[0] ?? whole.label;
  const room = 2 * radius * HOLE;
  const within = wrap(name, radius * 1.05, TEXT);
  const fits = (within.length + 1) * LINE <= room * SQUARE && valueWidth(whole) <= room;
  const lines = fits ? within : wrap(name, width, TEXT);
  const first = fits ? y - (lines.length * LINE) / 2 : y + radius + MARGIN;
  const texts = [
    valueText(whole, { x, y: first, align: 'center' }, palette),
    labelText(lines, { x, y: first + LINE, align: 'center' }, palette),
  ];
  return { under: fits ? 0 : MARGIN + lines.length * LINE, texts };
}

/** How far labels reach above the ring and below it: a band without any would look like something left out. */
function reach(labelled: Sector[], { y, radius }: Ring): { above: number; below: number } {
  const halves = labelled.map(({ lines, at }) => ({ at, half: ((lines.length + 1) * LINE) / 2 }));
  return {
    above: Math.max(EDGE, ...halves.map(({ at, half }) => y - radius - (at - half))),
    below: Math.max(EDGE, ...halves.map(({ at, half }) => at + half - (y + radius))),
  };
}

/**
 * Parts of a declared whole as a ring; the whole stands inside it or under it, names and values beside it or, where leaders would cross
 * it, in a list under it.
 */
export function doughnut(brief: Brief): Plan {
  const { palette, width } = brief;
  const legend = derivedLegend(brief, 'square', 'across');
  const radius = Math.min(110, width * 0.22);
  const found = parts(brief);
  const trial = { x: width / 2, y: 0, radius };
  const spreading = sectors(brief, found, trial);
  const beside = width / 2 - radius - LEADER - 5;
  const direct = spreading.every(({ figure, edge, at }) => Math.abs(edge[1] - at) <= CLIMB && valueWidth(figure) <= beside);
  const { above, below } = reach(direct ? spreading : [], trial);
  const ring = { ...trial, y: legend.height + above + radius };
  const labelled = sectors(brief, found, ring);
  const whole = wholeOf(brief, ring);
  const bottom = ring.y + radius + (direct ? Math.max(below, whole.under) : whole.under + MARGIN);
  const paints = found.map(({ figure, colour }) => areaPaint(figure, colour, palette));
  return {
    width,
    height: direct ? bottom : bottom + partListHeight(found.length),
    area: { left: ring.x - radius, right: ring.x + radius, top: ring.y - radius, bottom: ring.y + radius },
    type: 'doughnut',
    datasets: [
      {
        type: 'doughnut',
        data: found.map(({ figure }) => drawnExtent(figure).high),
        backgroundColor: paints.map((paint) => paint.fill),
        borderColor: found.map(({ figure, colour }) => (hasOwnEdge(figure) ? colour : palette.paper)),
        borderWidth: 2,
        borderAlign: 'center',
        borderJoinStyle: 'miter',
        ...{ cutout: `${HOLE * 100}%` },
      },
    ],
    options: {},
    over: () => [
      ...legend.annotations,
      ...whole.texts,
      ...(direct ? labelled.flatMap((sector) => sectorLabel(sector, ring, palette)) : partList(found, bottom, brief)),
    ],
  };
}
