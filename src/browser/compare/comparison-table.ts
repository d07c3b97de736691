import type { ComparisonWords } from '../../charts/page-words.ts';
import type { ChartRequest } from '../../report/charts/request.ts';
import { element } from '../element.ts';
import type { RegisterFigure } from './figures.ts';

/** The table of a comparison, in the form of a chart's: its script tells of a mark what its row says. */
export function comparisonTable(
  { labels, title }: ChartRequest,
  figures: readonly RegisterFigure[],
  words: ComparisonWords,
  hasBars: boolean,
): HTMLElement {
  const greatest = Math.max(...figures.map(({ value }) => value)) || 1;
  const heads = words.columns.map((name, place) => element('th', { scope: 'col', ...(place === 1 && { class: 'amount' }) }, name));
  const rows = figures.map((figure, place) => {
    const { id, basis, value, amount, time, proof } = figure;
    const cells = [
      element('th', { scope: 'row' }, labels[place] ?? ''),
      element(
        'td',
        { class: 'amount' },
        element('a', { href: proof.href }, ...amount.map((part) => part.cloneNode(true))),
        ...(hasBars ? [bar(value / greatest)] : []),
      ),
      element('td', {}, time),
      element('td', {}, element('a', { href: proof.href }, proof.text)),
    ];
    return element('tr', { 'data-mark': id, 'data-basis': basis }, ...cells);
  });
  return element(
    'div',
    { class: 'scroll chart-table', tabindex: '0', role: 'group', 'aria-label': title },
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows)),
  );
}

/** The bar of a row, which stands for the drawing where that has no room for large letters. */
function bar(share: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  svg.setAttribute('class', 'chart-bar');
  svg.setAttribute('aria-hidden', 'true');
  rect.setAttribute('width', `${+(share * 100).toFixed(2)}%`);
  rect.setAttribute('height', '100%');
  svg.append(rect);
  return svg;
}
