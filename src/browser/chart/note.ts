import type { Area } from '../../charts/drawing.ts';
import type { MarkPlace } from '../../charts/mark-places.ts';
import { chartPart, chartWords } from './door.ts';
import { notePlace } from './note-place.ts';

/** A mark to point out, the row that tells about it, and where it stands in the walk. */
export interface PointedMark {
  mark: MarkPlace;
  row: HTMLTableRowElement;
  place: number;
  count: number;
  /** The marks before and after it in the walk, and all others. */
  neighbours: MarkPlace[];
  others: MarkPlace[];
}

/** Points a mark out: a frame around it, a note beside it, and its words for those who listen. */
export interface MarkNote {
  /** `from` is where a pointer stands, in the page's pixels from the drawing's corner. */
  show(pointed: PointedMark, scale: number, from?: { x: number; y: number }): void;
  hide(): void;
  /** Takes the note out of the page. */
  remove(): void;
  /** Follows the note's link to the sentence. */
  follow(): void;
  readonly element: HTMLElement;
}

/** Makes the note of a chart. */
export function createNote(figure: HTMLElement): MarkNote {
  const holder = chartPart(figure, 'chart-drawing');
  const announcer = chartPart(figure, 'chart-announcer');
  const tools = chartPart(figure, 'chart-tools');
  const [frame, note] = ['chart-frame', 'chart-callout'].map(hiddenPart) as [HTMLElement, HTMLElement];
  holder.append(frame, note);
  return {
    element: note,
    show(pointed, scale, from) {
      note.replaceChildren(...noteLines(figure, pointed.row));
      announcer.textContent = announcement(figure, pointed);
      note.hidden = frame.hidden = false;
      const onPage = ({ box }: MarkPlace): Area => ({
        left: box.left * scale,
        top: box.top * scale,
        right: box.right * scale,
        bottom: box.bottom * scale,
      });
      const mark = onPage(pointed.mark);
      frame.classList.toggle('round', pointed.mark.round);
      place(frame, { left: mark.left, top: mark.top, width: mark.right - mark.left, height: mark.bottom - mark.top });
      const [neighbours, others] = [pointed.neighbours.map(onPage), pointed.others.map(onPage)];
      const size = { width: note.offsetWidth, height: note.offsetHeight };
      const [seen, buttons] = [seenOf(holder), partBox(holder, tools)];
      place(note, { ...notePlace(size, { mark, neighbours, others, texts: textBoxes(holder), seen, buttons, from }) });
    },
    hide() {
      note.hidden = frame.hidden = true;
      announcer.textContent = '';
    },
    remove() {
      this.hide();
      note.remove();
      frame.remove();
    },
    follow: () => note.querySelector<HTMLElement>('.chart-callout-proof a')?.click(),
  };
}

/** What the window shows around an element, as wide as the element, from its corner. */
function seenOf(element: HTMLElement): Area {
  const { top } = element.getBoundingClientRect();
  return { left: 0, right: element.clientWidth, top: -top, bottom: innerHeight - top };
}

/** The box of an element from the corner of another. */
function partBox(corner: Element, element: Element): Area {
  const [start, box] = [corner.getBoundingClientRect(), element.getBoundingClientRect()];
  return { left: box.left - start.left, right: box.right - start.left, top: box.top - start.top, bottom: box.bottom - start.top };
}

/** Where the texts of the picture stand, which the canvas repeats. */
function textBoxes(holder: HTMLElement): Area[] {
  return [...holder.querySelectorAll('text')].filter((text) => text.checkVisibility()).map((text) => partBox(holder, text));
}

function hiddenPart(className: string): HTMLElement {
  const part = document.createElement('div');
  part.className = className;
  part.hidden = true;
  return part;
}

function place(element: HTMLElement, sizes: Record<string, number>): void {
  for (const [name, size] of Object.entries(sizes)) element.style.setProperty(name, `${size}px`);
}

/** What the table says of a mark. */
function rowTexts(figure: HTMLElement, row: HTMLTableRowElement) {
  const words = chartWords(figure);
  const [label, value, asOf, proof] = [...row.cells].map((cell) => cell.textContent?.trim() ?? '');
  const series = row.closest('tbody')?.querySelector('.chart-series')?.textContent ?? '';
  const name = [series, label].filter((text) => text !== '').join(words.list);
  return {
    name,
    value: row.querySelector('.number')?.textContent ?? value,
    time: asOf,
    basis: row.dataset.basis === 'derived' ? words.derived : words.quoted,
    proof,
  };
}

function noteLines(figure: HTMLElement, row: HTMLTableRowElement): HTMLElement[] {
  const { name, time, basis } = rowTexts(figure, row);
  const { list } = chartWords(figure);
  const copyOf = (selector: string) => [...row.querySelectorAll(selector)].slice(-1).map((element) => element.cloneNode(true));
  const lines = { label: [name], value: copyOf('.number'), time: [`${time}${list}${basis}`], proof: copyOf('a') };
  return Object.entries(lines).map(([part, content]) => {
    const line = document.createElement('p');
    line.className = `chart-callout-${part}`;
    line.append(...content);
    return line;
  });
}

/** The mark for those who listen: its name, number and unit, time, basis, proof, and how far it is along. */
function announcement(figure: HTMLElement, { row, place: reached, count }: PointedMark): string {
  const { name, value, time, basis, proof } = rowTexts(figure, row);
  return [name, value, time, basis, proof, `${reached + 1}/${count}`].join(chartWords(figure).list);
}
