import { markPlaces, nearestMark } from '../charts/mark-places.ts';
import { markAfterKey } from '../charts/mark-walk.ts';
import type { ChartFigure } from '../charts/request.ts';
import { type DrawnChart, drawnFor, drawOver } from './chart-canvas.ts';
import { chartPart } from './chart-door.ts';
import { watchLook } from './chart-look.ts';
import { createNote } from './chart-note.ts';
import { readTable } from './chart-table.ts';

/** A chart that answers. */
export interface AwakeChart {
  readonly drawn: DrawnChart;
  /** Points out the mark that an event of waking is about. */
  attend(event: Event): void;
  /** Gives the picture back. */
  leave(): void;
}

/** Puts the live chart in the place of its picture and listens until it is left; `onLeave` is told when a reader leaves it. */
export function wakeChart(figure: HTMLElement, onLeave: () => void): AwakeChart {
  const holder = chartPart(figure, 'chart-drawing');
  const { request, rows } = readTable(figure);
  const walk = [...rows].filter(([, row]) => row.dataset.whole === undefined);
  const note = createNote(figure);
  const listening = new AbortController();
  const { signal } = listening;
  let drawn = drawOver(holder, request);
  let reached = -1;
  figure.classList.add('live');

  function point(place: number, from?: { x: number; y: number }): void {
    const [figureAt, row] = walk[place] ?? [];
    const mark = marks().find((candidate) => candidate.figure === figureAt);
    if (!row || !mark) return;
    reached = place;
    note.show({ mark, row, place, count: walk.length }, drawn.scale, from);
  }
  const marks = () => markPlaces(drawn.chart, drawn.drawing);
  const placeOf = (wanted: ChartFigure | undefined) => walk.findIndex(([candidate]) => candidate === wanted);
  const rest = () => {
    reached = -1;
    note.hide();
  };

  function pointAt(event: PointerEvent): void {
    if (note.element.contains(event.target as Node)) return;
    const corner = holder.getBoundingClientRect();
    const at = { x: event.clientX - corner.left, y: event.clientY - corner.top };
    const place = placeOf(nearestMark(marks(), at.x / drawn.scale, at.y / drawn.scale)?.figure);
    if (place !== reached) point(place, event.pointerType === 'mouse' ? at : undefined);
  }

  function walkTo(event: KeyboardEvent): void {
    if (event.target !== holder || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && reached >= 0) note.follow();
    const next = markAfterKey(event.key, reached, walk.length);
    if (next === undefined) return;
    event.preventDefault();
    point(next);
  }

  function redraw(): void {
    drawn.remove();
    drawn = drawOver(holder, request);
    point(reached);
  }

  function leave(): void {
    listening.abort();
    if (note.element.contains(document.activeElement)) holder.focus();
    note.remove();
    drawn.remove();
    figure.classList.remove('live');
  }

  holder.addEventListener('pointermove', pointAt, { signal });
  holder.addEventListener('pointerdown', pointAt, { signal });
  holder.addEventListener('keydown', walkTo, { signal });
  holder.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && !holder.matches(':focus-within') && rest(), {
    signal,
  });
  holder.addEventListener('focusout', ({ relatedTarget }) => holder.contains(relatedTarget as Node | null) || rest(), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && (reached >= 0 || holder.matches(':focus-within')) && onLeave(), {
    signal,
  });
  watchLook(holder, { changed: redraw, resized: () => drawnFor(holder) === drawn.made || redraw(), signal });

  return {
    get drawn() {
      return drawn;
    },
    attend(event) {
      if (event instanceof PointerEvent && event.type !== 'click') return pointAt(event);
      if (event.type === 'click') holder.focus();
      else if (event.type === 'focus' && !holder.matches(':focus-visible')) return;
      if (reached < 0) point(0);
    },
    leave,
  };
}
