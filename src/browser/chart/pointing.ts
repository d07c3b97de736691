import { type Mark, markAfterKey, marksOf, nearestBox } from './marks.ts';
import { chartPart } from './page-parts.ts';
import { createTooltip } from './tooltip.ts';

/** Lets readers point the marks of a chart out, one at a time, by pointer, finger and keyboard. */
export function startPointing(figure: HTMLElement, announcer: HTMLElement): void {
  const holder = chartPart(figure, 'chart-drawing');
  const tooltip = createTooltip(figure, announcer);
  let reached = -1;

  function point(place: number, marks: readonly Mark[] = marksOf(figure), from?: { x: number; y: number }): void {
    if (!marks[place]) return;
    reached = place;
    tooltip.show(marks, place, from);
  }
  function rest(): void {
    if (tooltip.element.contains(document.activeElement)) holder.focus();
    reached = -1;
    tooltip.hide();
  }

  /** The mark under a pointer, or else the nearest; none other while the pointer is in the tooltip. */
  function near({ target, clientX, clientY, pointerType }: PointerEvent): void {
    if (tooltip.element.contains(target as Node)) return;
    const corner = holder.getBoundingClientRect();
    const at = { x: clientX - corner.left, y: clientY - corner.top };
    const marks = marksOf(figure);
    const under = marks.findIndex(({ shape }) => shape === target);
    const place =
      under < 0
        ? nearestBox(
            marks.map(({ box }) => box),
            at.x,
            at.y,
          )
        : under;
    if (place !== reached) point(place, marks, pointerType === 'mouse' ? at : undefined);
  }

  holder.addEventListener('pointermove', near);
  holder.addEventListener('pointerdown', near);
  holder.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && !holder.contains(document.activeElement)) rest();
  });
  // A pointer that gives the focus has pointed a mark out already.
  holder.addEventListener('focus', () => reached < 0 && point(0));
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (reached >= 0 && !holder.contains(relatedTarget as Node | null)) rest();
  });
  holder.addEventListener('keydown', (event) => {
    if (event.target !== holder || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && reached >= 0) tooltip.follow();
    const next = event.key === 'Enter' && reached < 0 ? 0 : markAfterKey(event.key, reached, marksOf(figure).length);
    if (next === undefined) return;
    event.preventDefault();
    point(next);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && reached >= 0) rest();
  });
  new ResizeObserver(() => reached >= 0 && point(reached)).observe(holder);
}
