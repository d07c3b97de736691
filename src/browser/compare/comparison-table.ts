import type { ComparisonWords } from '../../charts/page-words.ts';
import { type BarShare, barShapes, barShares } from '../../charts/table-bars.ts';
import { type ChartRequest, isDoubtful } from '../../report/charts/request.ts';
import { element } from '../element.ts';
import type { RegisterFigure } from './figures.ts';

/** The table of a comparison, in the form of a chart's: its script tells of a mark what its row says. */
export function comparisonTable(
  { labels, title }: ChartRequest,
  figures: readonly RegisterFigure[],
  words: ComparisonWords,
  hasBars: boolean,
): HTMLElement {
  const bars = barShares(figures);
  const heads = words.columns.map((name, place) => element('th', { scope: 'col', ...(place === 1 && { class: 'amount' }) }, name));
  const rows = figures.map((figure, place) => {
    const { id, basis, amount, time, proof } = figure;
    const share = hasBars ? bars[place] : undefined;
    const cells = [
      element('th', { scope: 'row' }, labels[place] ?? ''),
      element(
        'td',
        { class: 'amount' },
        element('a', { href: proof.href }, ...amount.map((part) => part.cloneNode(true))),
        ...(share ? [bar(share)] : []),
      ),
      element('td', {}, time),
      element('td', {}, element('a', { href: proof.href }, proof.text)),
    ];
    return element('tr', { 'data-mark': id, 'data-basis': basis, ...(isDoubtful(figure) && { 'data-doubt': '' }) }, ...cells);
  });
  return element(
    'div',
    { class: 'scroll chart-table', tabindex: '0', role: 'group', 'aria-label': title },
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows)),
  );
}

/** The bar of a row, which stands for the drawing where that has no room for large letters. */
function bar(share: BarShare): SVGElement {
  const { rect, arrow } = barShapes(share, { top: 0, thickness: 18 });
  const shapes = [svgElement('rect', rect)];
  if (arrow) {
    const at = { x: arrow.at, width: '1', height: '1', overflow: 'visible' };
    shapes.push(svgElement('svg', at, svgElement('path', { 'data-arrow': '', d: arrow.d })));
  }
  return svgElement('svg', { class: 'chart-bar', 'aria-hidden': 'true' }, ...shapes);
}

function svgElement(name: string, attributes: Record<string, string>, ...children: SVGElement[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
