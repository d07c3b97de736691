import { element } from '../element.ts';
import type { Column, Sort } from './order.ts';

/** The heads of the register's columns, each a button that sorts by it: upwards, downwards, as in the speech. */
export interface Heads {
  /** What an address or an earlier press asks for, such as `-value`; null where it names no column. */
  sortOf(asked: string): Sort;
  /** Shows by which column the rows are sorted, and returns its name. */
  show(sort: Sort): string;
}

/**
 * Turns the heads into buttons.
 * @param sort called with what is asked for next, as addresses say it
 */
export function createHeads(table: HTMLTableElement, sort: (asked: string) => void): Heads {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const head of heads) {
    const column = head.dataset.sort ?? '';
    const button = element('button', { type: 'button', title: head.dataset.sortTitle ?? '' }, head.textContent?.trim() ?? '');
    button.addEventListener('click', () => {
      const next: Record<string, string> = { ascending: `-${column}`, descending: '' };
      sort(next[head.getAttribute('aria-sort') ?? ''] ?? column);
    });
    // What stood there, also the button of a page that was saved.
    head.replaceChildren(button);
  }

  return {
    sortOf(asked) {
      const column = asked.replace(/^-/, '');
      const isKnown = heads.some(({ dataset }) => dataset.sort === column);
      return isKnown ? { column: column as Column, isDown: asked.startsWith('-') } : null;
    },
    show(sort) {
      for (const head of heads) {
        const direction = sort?.isDown ? 'descending' : 'ascending';
        if (head.dataset.sort === sort?.column) head.setAttribute('aria-sort', direction);
        else head.removeAttribute('aria-sort');
      }
      return heads.find(({ dataset }) => dataset.sort === sort?.column)?.textContent ?? '';
    },
  };
}
