import type { DrawnChart } from './canvas.ts';
import { chartPart } from './door.ts';
import { watchLook } from './look.ts';
import { createPointing } from './pointing.ts';

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
  const pointing = createPointing(figure);
  const listening = new AbortController();
  const { signal } = listening;
  const isWithin = () => holder.matches(':focus-within');

  function pressed(event: KeyboardEvent): void {
    if (event.target !== holder || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') pointing.follow();
    else if (pointing.byKey(event.key)) event.preventDefault();
  }
  function pointerLeft({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse' && !isWithin()) pointing.rest();
  }
  function focusLeft({ relatedTarget }: FocusEvent): void {
    if (!holder.contains(relatedTarget as Node | null)) pointing.rest();
  }
  function escaped({ key }: KeyboardEvent): void {
    if (key === 'Escape' && (pointing.isAtMark || isWithin())) onLeave();
  }

  figure.classList.add('live');
  holder.addEventListener('pointermove', pointing.near, { signal });
  holder.addEventListener('pointerdown', pointing.near, { signal });
  holder.addEventListener('pointerleave', pointerLeft, { signal });
  holder.addEventListener('keydown', pressed, { signal });
  holder.addEventListener('focusout', focusLeft, { signal });
  document.addEventListener('keydown', escaped, { signal });
  watchLook(holder, { changed: pointing.redraw, resized: pointing.redrawIfResized, signal });

  return {
    get drawn() {
      return pointing.drawn;
    },
    attend(event) {
      const isPointer = event.type.startsWith('pointer');
      if (isPointer) pointing.near(event as PointerEvent);
      else if (event.type === 'click') holder.focus();
      // A press of a pointer gives the focus too, and has its own mark.
      if (!isPointer && (event.type !== 'focus' || holder.matches(':focus-visible'))) pointing.begin();
    },
    leave() {
      listening.abort();
      pointing.remove();
      figure.classList.remove('live');
    },
  };
}
