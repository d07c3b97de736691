import type { Area } from '../../charts/drawing.ts';
import { chartPart } from './page-parts.ts';

/** A sector is pointed out by a circle of this radius in its middle. */
const SECTOR = 14;

/** One mark of a drawing: its shape, the row of the table that tells about it, its box from the drawing's corner in the page's pixels. */
export interface Mark {
  shape: SVGGraphicsElement;
  row: HTMLTableRowElement;
  box: Area;
  round: boolean;
}

/** The drawing that the style sheet shows, wide or narrow; undefined where it shows neither. */
export function shownDrawing(figure: HTMLElement): SVGSVGElement | undefined {
  const drawings = [...chartPart(figure, 'chart-drawing').querySelectorAll<SVGSVGElement>('svg')];
  return drawings.find((drawing) => drawing.getClientRects().length > 0);
}

/** The marks of the drawing that is shown, in the order of the chart's table; wholes have no mark of their own. */
export function marksOf(figure: HTMLElement): Mark[] {
  const drawing = shownDrawing(figure);
  if (!drawing) return [];
  const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
  const shapes = [...drawing.querySelectorAll<SVGGraphicsElement>('[data-mark]')];
  // A figure may stand in a chart twice: each row takes the first shape of its figure that no row before it took.
  return [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-mark]:not([data-beside])')].flatMap((row) => {
    const at = shapes.findIndex((shape) => shape.getAttribute('data-mark') === row.dataset.mark);
    return shapes.splice(at < 0 ? shapes.length : at, 1).map((shape) => ({ shape, row, ...placeOf(shape, scale) }));
  });
}

function placeOf(shape: SVGGraphicsElement, scale: number): { box: Area; round: boolean } {
  const middle = shape.getAttribute('data-middle');
  if (middle) {
    const [x = 0, y = 0] = middle.split(',').map((length) => Number(length) * scale);
    return { box: { left: x - SECTOR, top: y - SECTOR, right: x + SECTOR, bottom: y + SECTOR }, round: true };
  }
  const { x, y, width, height } = shape.getBBox();
  const box = { left: x * scale, top: y * scale, right: (x + width) * scale, bottom: (y + height) * scale };
  return { box, round: /[Aa]/.test(shape.getAttribute('d') ?? '') };
}

/** The place in its list of the box nearest to a point; the first where there are several, -1 where there is none. */
export function nearestBox(boxes: readonly Area[], x: number, y: number): number {
  const away = ({ left, top, right, bottom }: Area) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const distances = boxes.map(away);
  return distances.indexOf(Math.min(...distances));
}

/**
 * The mark that a key leads to from the `place`-th of `count`, -1 where none was reached yet; undefined for a key
 * that leads nowhere.
 */
export function markAfterKey(key: string, place: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(place + 1, count - 1);
  return key === 'ArrowLeft' || key === 'ArrowUp' ? Math.max(place - 1, 0) : undefined;
}
