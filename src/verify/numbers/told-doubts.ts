import { DomUtils } from 'htmlparser2';
import { type ChartFigure, type ChartRequest, isDoubtful, shownFigures } from '../../report/charts/request.ts';
import { closest, type PageElement } from '../pages.ts';
import { isDashed } from './marks.ts';

/**
 * Whether a drawing tells of each figure what it is: the mark of one that the editor doubts is dashed and no other is, and its value
 * bears the sign of doubt, as that of a planned one bears its own.
 */
export function areDoubtsTold(drawing: PageElement, chart: ChartRequest): boolean {
  const figures = new Map(shownFigures(chart).map((figure) => [figure.id, figure]));
  return (
    elementsWith(drawing, 'data-mark').every((mark) => isMarkTrue(mark, figures.get(mark.attribs['data-mark'] ?? ''))) &&
    elementsWith(drawing, 'data-figure').every((value) => isValueTrue(value, figures.get(value.attribs['data-figure'] ?? '')))
  );
}

function elementsWith(drawing: PageElement, name: string): PageElement[] {
  return DomUtils.findAll(({ attribs }) => name in attribs, drawing.children);
}

function isMarkTrue(mark: PageElement, figure: ChartFigure | undefined): boolean {
  return figure !== undefined && isDashed(mark.attribs) === isDoubtful(figure);
}

function isValueTrue(value: PageElement, figure: ChartFigure | undefined): boolean {
  const text = closest(value, 'text');
  const shown = text === null ? '' : DomUtils.textContent(text);
  const behind = shown.slice(shown.lastIndexOf(DomUtils.textContent(value)) + DomUtils.textContent(value).length);
  return figure !== undefined && behind === figure.signs.derived + figure.signs.plan + figure.signs.doubt;
}
