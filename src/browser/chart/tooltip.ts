import type { Area } from '../../charts/drawing.ts';
import { element } from '../element.ts';
import { type Mark, shownDrawing } from './marks.ts';
import { chartPart, chartWords } from './page-parts.ts';
import { tooltipPlace } from './tooltip-place.ts';

/** Points a mark out: a frame around it, a tooltip beside it, and its words for those who listen. */
export interface Tooltip {
  readonly element: HTMLElement;
  /** `from` is where a pointer stands, in the page's pixels from the drawing's corner. */
  show(marks: readonly Mark[], place: number, from?: { x: number; y: number }): void;
  hide(): void;
  /** Follows the tooltip's link to the sentence. */
  follow(): void;
}

/** Makes the tooltip of a chart, out of sight. */
export function createTooltip(figure: HTMLElement, announcer: HTMLElement): Tooltip {
  const holder = chartPart(figure, 'chart-drawing');
  const frame = element('div', { class: 'chart-frame', hidden: '', 'data-added': '' });
  const tooltip = element('div', { class: 'chart-tooltip', hidden: '', 'data-added': '' });
  holder.append(frame, tooltip);
  return {
    element: tooltip,
    show(marks, place, from) {
      const pointed = marks[place];
      if (!pointed) return;
      tooltip.textContent = '';
      tooltip.append(...tooltipLines(figure, pointed.row));
      announcer.textContent = announcement(figure, pointed.row, place, marks.length);
      tooltip.hidden = frame.hidden = false;
      const { left, top, right, bottom } = pointed.box;
      frame.classList.toggle('round', pointed.round);
      set(frame, { left, top, width: right - left, height: bottom - top });
      const boxes = (isWanted: (distance: number) => boolean) =>
        marks.filter((_, at) => isWanted(Math.abs(at - place))).map(({ box }) => box);
      const site = {
        mark: pointed.box,
        neighbours: boxes((distance) => distance === 1),
        others: boxes((distance) => distance > 1),
        texts: [...(shownDrawing(figure)?.querySelectorAll('text') ?? [])].map((text) => boxWithin(holder, text)),
        buttons: boxWithin(holder, chartPart(figure, 'chart-tools')),
        seen: seenOf(holder),
        from,
      };
      set(tooltip, { ...tooltipPlace({ width: tooltip.offsetWidth, height: tooltip.offsetHeight }, site) });
    },
    hide() {
      tooltip.hidden = frame.hidden = true;
      announcer.textContent = '';
    },
    follow: () => tooltip.querySelector<HTMLElement>('.chart-tooltip-proof a')?.click(),
  };
}

/** What the window shows around an element, as wide as the element, from its corner. */
function seenOf(part: HTMLElement): Area {
  const { top } = part.getBoundingClientRect();
  return { left: 0, right: part.clientWidth, top: -top, bottom: innerHeight - top };
}

/** The box of an element from the corner of another. */
function boxWithin(corner: Element, part: Element): Area {
  const [start, box] = [corner.getBoundingClientRect(), part.getBoundingClientRect()];
  return { left: box.left - start.left, right: box.right - start.left, top: box.top - start.top, bottom: box.bottom - start.top };
}

function set(part: HTMLElement, sizes: Record<string, number>): void {
  for (const [name, size] of Object.entries(sizes)) part.style.setProperty(name, `${size}px`);
}

/** What the table says of a mark. */
function rowTexts(figure: HTMLElement, row: HTMLTableRowElement) {
  const words = chartWords(figure);
  const [label = '', value = '', time = '', proof = ''] = [...row.cells].map((cell) => (cell.textContent ?? '').trim());
  const series = row.parentElement?.querySelector('.chart-series')?.textContent ?? '';
  return {
    name: series === '' ? label : [series, label].join(words.list),
    value: row.querySelector('.number')?.textContent ?? value,
    time,
    basis: row.dataset.basis === 'derived' ? words.derived : words.quoted,
    proof,
    list: words.list,
  };
}

function tooltipLines(figure: HTMLElement, row: HTMLTableRowElement): HTMLElement[] {
  const { name, time, basis, list } = rowTexts(figure, row);
  const copyOf = (selector: string) => [...row.querySelectorAll(selector)].slice(-1).map((part) => part.cloneNode(true));
  const lines = { label: [name], value: copyOf('.number'), time: [time + list + basis], proof: copyOf('a') };
  return Object.entries(lines).map(([part, content]) => element('p', { class: `chart-tooltip-${part}` }, ...content));
}

/** The mark for those who listen: its name, number and unit, time, basis, proof, and how far it is along. */
function announcement(figure: HTMLElement, row: HTMLTableRowElement, place: number, count: number): string {
  const { name, value, time, basis, proof, list } = rowTexts(figure, row);
  return [name, value, time, basis, proof, `${place + 1}/${count}`].join(list);
}
