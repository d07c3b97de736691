import { placeLabels } from '../../report/charts/request.ts';
import type { Annotation } from '../annotation.ts';
import type { Brief } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const GAP = 18;
const BESIDE = 14;

/** One row for each place of a list, its label beside the marks or, where there is no room, above them. */
export interface Rows {
  /** Where the marks of all rows begin. */
  left: number;
  top: number;
  /** Under the last row. */
  bottom: number;
  /** The middle of each row's marks. */
  middles: number[];
  /** Whether the labels stand beside the marks. */
  beside: boolean;
  labels: Annotation[];
}

/** What the rows of a chart have to hold. */
export interface RowNeeds {
  /** The height of what stands above the rows. */
  header: number;
  marksHeight: number;
  /** The width that values need beside their marks. */
  valueRoom: number;
}

/** Whether labels of this width leave marks and values room beside them: all of the chart's width when short, a column of it when long. */
function standsBeside(labels: string[], column: number, width: number, valueRoom: number): boolean {
  const plot = width - column - BESIDE - valueRoom;
  if (plot < width * 0.35) return false;
  return column <= width * 0.3 || (width >= 480 && labels.every((label) => wrap(label, column, TEXT).length <= 3));
}

/** Lays out one row for each place of a list. */
export function layRows({ request, palette, width }: Brief, { header, marksHeight, valueRoom }: RowNeeds): Rows {
  const labels = placeLabels(request);
  const widest = Math.max(...labels.map((label) => textWidth(label, TEXT)));
  const column = Math.min(widest, width * 0.34);
  const beside = standsBeside(labels, column, width, valueRoom);
  const wrapped = labels.map((label) => wrap(label, beside ? column : width, TEXT));
  const labelHeight = Math.max(...wrapped.map((lines) => lines.length)) * LINE;
  const rowHeight = (beside ? Math.max(labelHeight, marksHeight) : labelHeight + 3 + marksHeight) + GAP;
  const middle = beside ? (rowHeight - GAP) / 2 : labelHeight + 3 + marksHeight / 2;
  const annotations = wrapped.map((lines, place) => {
    const first = beside ? middle - ((lines.length - 1) * LINE) / 2 : labelHeight - (lines.length - 0.5) * LINE;
    return labelText(lines, { x: 0, y: header + place * rowHeight + first, align: 'left' }, palette);
  });
  const bottom = header + labels.length * rowHeight - GAP;
  const middles = labels.map((_, place) => header + place * rowHeight + middle);
  return { left: beside ? column + BESIDE : 0, top: header, bottom, middles, beside, labels: annotations };
}
