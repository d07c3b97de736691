import type { Chart, Element } from 'chart.js';
import type { ChartFigure } from '../report/charts/request.ts';
import type { Area, Drawing } from './drawing.ts';
import { ArcElement, BarElement } from './parts.ts';

/** A sector is pointed out by a circle of this radius in its middle. */
const SECTOR = 14;

/** One drawn mark: the figure it stands for and the box it takes in the drawing's pixels. */
export interface MarkPlace {
  figure: ChartFigure;
  box: Area;
  round: boolean;
}

function barBox({ x, y, ...bar }: BarElement): Area {
  const { base, width, height, horizontal } = bar as unknown as { base: number; width: number; height: number; horizontal: boolean };
  if (!horizontal) return { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
  return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
}

function boxOf(element: Element): Area {
  if (element instanceof BarElement) return barBox(element);
  const { x, y } = element instanceof ArcElement ? element.getCenterPoint(true) : element;
  const radius = element instanceof ArcElement ? SECTOR : Number(element.options?.radius);
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The marks of a drawn chart, by data set. */
export function markPlaces(chart: Chart, { figures }: Drawing): MarkPlace[] {
  return figures.flatMap((list, dataset) =>
    chart.getDatasetMeta(dataset).data.flatMap((element, place) => {
      const figure = list[place];
      return figure ? [{ figure, box: boxOf(element), round: !(element instanceof BarElement) }] : [];
    }),
  );
}

/** The mark nearest to a point of the drawing, by the distance to its box; the first where there are several. */
export function nearestMark(marks: readonly MarkPlace[], x: number, y: number): MarkPlace | undefined {
  const away = ({ box }: MarkPlace) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const [first, ...rest] = marks;
  return first && rest.reduce((nearest, mark) => (away(mark) < away(nearest) ? mark : nearest), first);
}
