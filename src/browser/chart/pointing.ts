import { markPlaces, nearestMark } from '../../charts/mark-places.ts';
import { markAfterKey } from '../../charts/mark-walk.ts';
import { type DrawnChart, drawnFor, drawOver } from './canvas.ts';
import { chartPart } from './door.ts';
import { createNote } from './note.ts';
import { readTable } from './table.ts';

/** Which mark of a drawn chart is pointed out, and the ways to another one. */
export interface Pointing {
  readonly drawn: DrawnChart;
  /** Whether a mark is pointed out. */
  readonly isAtMark: boolean;
  /** The first mark, where none is pointed out. */
  begin(): void;
  /** The mark nearest to a pointer; none else while the pointer is in the note. */
  near(event: PointerEvent): void;
  /** The mark that a key leads to from this one; false for a key that leads nowhere. */
  byKey(key: string): boolean;
  /** Goes to the sentence of the mark. */
  follow(): void;
  rest(): void;
  redraw(): void;
  redrawIfResized(): void;
  /** Takes drawing and note out of the page; the focus that stood in the note goes to the picture. */
  remove(): void;
}

/** Draws a chart over its picture and points out its marks one at a time, in the order of its table. */
export function createPointing(figure: HTMLElement): Pointing {
  const holder = chartPart(figure, 'chart-drawing');
  const { request, rows } = readTable(figure);
  const walk = [...rows].filter(([, row]) => row.dataset.whole === undefined);
  const note = createNote(figure);
  let drawn = drawOver(holder, request);
  let reached = -1;
  const marks = () => markPlaces(drawn.chart, drawn.drawing);

  function point(place: number, from?: { x: number; y: number }): void {
    const found = marks();
    const markAt = (at: number) => found.find(({ figure: marked }) => marked === walk[at]?.[0]);
    const [mark, row] = [markAt(place), walk[place]?.[1]];
    if (!row || !mark) return;
    reached = place;
    const neighbours = [markAt(place - 1), markAt(place + 1)].filter((neighbour) => neighbour !== undefined);
    const others = found.filter((other) => other !== mark && !neighbours.includes(other));
    note.show({ mark, row, place, count: walk.length, neighbours, others }, drawn.scale, from);
  }

  function redraw(): void {
    drawn.remove();
    drawn = drawOver(holder, request);
    point(reached);
  }

  return {
    get drawn() {
      return drawn;
    },
    get isAtMark() {
      return reached >= 0;
    },
    begin: () => point(Math.max(reached, 0)),
    near(event) {
      if (note.element.contains(event.target as Node)) return;
      const corner = holder.getBoundingClientRect();
      const at = { x: event.clientX - corner.left, y: event.clientY - corner.top };
      const nearest = nearestMark(marks(), at.x / drawn.scale, at.y / drawn.scale)?.figure;
      const place = walk.findIndex(([candidate]) => candidate === nearest);
      if (place !== reached) point(place, event.pointerType === 'mouse' ? at : undefined);
    },
    byKey(key) {
      const next = markAfterKey(key, reached, walk.length);
      if (next !== undefined) point(next);
      return next !== undefined;
    },
    follow: () => note.follow(),
    rest() {
      reached = -1;
      note.hide();
    },
    redraw,
    redrawIfResized: () => drawnFor(holder) === drawn.made || redraw(),
    remove() {
      if (note.element.contains(document.activeElement)) holder.focus();
      note.remove();
      drawn.remove();
    },
  };
}
