import type { Annotation } from '../annotation.ts';
import type { Area, Brief } from '../drawing.ts';
import { placeLabels } from '../request.ts';
import { textWidth } from '../text-width.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const GAP = 16;
const BESIDE = 14;

/** One row for each place of a list, its label beside the marks or, where there is no room, above them. */
export interface Rows {
  /** Where the marks of all rows begin. */
  left: number;
  rowHeight: number;
  top: number;
  /** Under the last row. */
  bottom: number;
  /** From the top of a row to the middle of its marks. */
  middle: number;
  labels: Annotation[];
}

/** Lays out rows whose marks are `marksHeight` high, under a header of the given height. */
export function layRows({ request, palette, width }: Brief, header: number, marksHeight: number): Rows {
  const labels = placeLabels(request);
  const widest = Math.max(...labels.map((label) => textWidth(label, TEXT)));
  const column = Math.min(widest, width * 0.34);
  const beside = widest <= width * 0.3 || (width >= 480 && labels.every((label) => wrap(label, column, TEXT).length <= 3));
  const wrapped = labels.map((label) => wrap(label, beside ? column : width, TEXT));
  const labelHeight = Math.max(...wrapped.map((lines) => lines.length)) * LINE;
  const rowHeight = (beside ? Math.max(labelHeight, marksHeight) : labelHeight + 2 + marksHeight) + GAP;
  const middle = beside ? (rowHeight - GAP) / 2 : labelHeight + 2 + marksHeight / 2;
  const annotations = wrapped.map((lines, place) => {
    const first = beside ? middle - ((lines.length - 1) * LINE) / 2 : labelHeight - (lines.length - 0.5) * LINE;
    return labelText(lines, { x: 0, y: header + place * rowHeight + first, align: 'left' }, palette);
  });
  const bottom = header + labels.length * rowHeight - GAP;
  return { left: beside ? column + BESIDE : 0, rowHeight, top: header, bottom, middle, labels: annotations };
}

/** The area in which a category scale puts the middle of each row's marks where the rows want it. */
export function rowArea(rows: Rows, count: number, left: number, right: number): Area {
  const top = rows.top + rows.middle - rows.rowHeight / 2;
  return { left, right, top, bottom: top + count * rows.rowHeight };
}
