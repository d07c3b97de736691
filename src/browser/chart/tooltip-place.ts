import type { Area } from '../../charts/drawing.ts';

/** How far a tooltip keeps from what it stands beside, and how much the frame around a mark adds to it. */
const GAP = 12;
const FRAME = 4;

/**
 * What hiding costs: the tooltip’s own mark is worst, then what is outside the window, a neighbour, the buttons, a text cut in two,
 * other marks, a text hidden as a whole, then the way to the tooltip.
 */
const weights = { mark: 1_000_000, hidden: 100_000, neighbour: 100_000, buttons: 2000, cut: 60, other: 30, text: 15, way: 1 };

/** What a tooltip is placed by, all in pixels of the page from the drawing's corner. */
export interface TooltipSite {
  mark: Area;
  /** The marks before and after it. */
  neighbours: readonly Area[];
  others: readonly Area[];
  /** The labels and values of the drawing. */
  texts: readonly Area[];
  /** The place of the chart's buttons. */
  buttons: Area;
  /** What the reader sees of the page, as wide as the drawing. */
  seen: Area;
  /** Where a pointer stands; the tooltip is then within its reach, so that no other mark lies on the way to the tooltip. */
  from?: { x: number; y: number } | undefined;
}

/** The left and top at which a tooltip of a size hides least: not its mark and, where there is room, no neighbour of it. */
export function tooltipPlace(size: { width: number; height: number }, site: TooltipSite): { left: number; top: number } {
  const { mark, seen, from } = site;
  const room = Math.max(0, seen.right - size.width);
  const beside = (start: number, end: number, length: number) => [end + GAP, start - GAP - length];
  const middle = (mark.left + mark.right - size.width) / 2;
  const alongside = from ? beside(from.x, from.x, size.width) : [middle];
  const anchors = from ? [mark] : [mark, ...site.neighbours, ...site.others, ...site.texts, site.buttons];
  const lefts = [...alongside, ...beside(mark.left, mark.right, size.width)].map((left) => Math.max(0, Math.min(left, room)));
  const tops = [
    ...(from ? beside(from.y, from.y, size.height) : []),
    ...anchors.flatMap((box) => beside(box.top, box.bottom, size.height)),
  ];
  const candidates = tops.flatMap((top) => lefts.map((left) => ({ left, top })));
  const costs = candidates.map(({ left, top }) => costOf({ left, top, right: left + size.width, bottom: top + size.height }, site));
  return candidates[costs.indexOf(Math.min(...costs))] ?? { left: 0, top: mark.bottom + GAP };
}

function costOf(tooltip: Area, { mark, neighbours, others, texts, buttons, seen, from }: TooltipSite): number {
  const start = from ? { left: from.x, right: from.x, top: from.y, bottom: from.y } : mark;
  const covered = (boxes: readonly Area[]) => boxes.reduce((sum, box) => sum + shareWithin(framed(box), tooltip), 0);
  const hiddenOfTexts = texts.map((text) => shareWithin(text, tooltip));
  const cut = hiddenOfTexts.filter((share) => share > 0.02 && share < 0.98).length;
  return (
    weights.mark * covered([mark]) +
    weights.hidden * (1 - shareWithin(tooltip, seen)) +
    weights.neighbour * covered(neighbours) +
    weights.buttons * covered([buttons]) +
    weights.cut * cut +
    weights.other * covered(others) +
    weights.text * hiddenOfTexts.reduce((sum, share) => sum + share, 0) +
    weights.way * distance(start, tooltip)
  );
}

function framed({ left, top, right, bottom }: Area): Area {
  return { left: left - FRAME, top: top - FRAME, right: right + FRAME, bottom: bottom + FRAME };
}

/** The share of a box that lies within another. */
function shareWithin(box: Area, other: Area): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return (Math.max(0, width) * Math.max(0, height)) / ((box.right - box.left) * (box.bottom - box.top) || 1);
}

function distance(one: Area, other: Area): number {
  const across = Math.max(0, other.left - one.right, one.left - other.right);
  const down = Math.max(0, other.top - one.bottom, one.top - other.bottom);
  return Math.hypot(across, down);
}
