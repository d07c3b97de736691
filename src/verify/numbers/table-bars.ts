import { DomUtils } from 'htmlparser2';
import { drawnExtent, type Extent } from '../../report/charts/extent.ts';
import { type ChartRequest, hasOneScale, isDoubtful } from '../../report/charts/request.ts';
import type { PageElement } from '../pages.ts';
import { areBarsTrue, type Mark } from './marks.ts';

/** Lengths in a table are shares of a hundred; they are compared as in a drawing so many times as wide. */
const WIDTH = 20;

/**
 * Whether the bars in the table of a chart, where it has any, are as long as its figures say, open where they are bounds, and marked
 * where the editor doubts them.
 */
export function areTableBarsTrue(figure: PageElement, chart: ChartRequest): boolean {
  const rows = DomUtils.findAll(
    ({ attribs }) => 'data-mark' in attribs && !('data-beside' in attribs) && !('d' in attribs),
    figure.children,
  );
  const bars = rows.map(barIn);
  const marks = chart.figures.flat();
  const scales = hasOneScale(chart) ? [marks] : chart.figures;
  const areDoubtsTold = rows.every(({ attribs }, place) => {
    const mark = marks[place];
    return mark === undefined || 'data-doubt' in attribs === isDoubtful(mark);
  });
  if (!areDoubtsTold) return false;
  return scales.every((list, series) => {
    const start = scales.slice(0, series).reduce((sum, { length }) => sum + length, 0);
    const own = bars.slice(start, start + list.length);
    if (own.every((bar) => bar === null)) return true;
    const found = list.flatMap((each, place) => {
      const bar = own[place];
      return bar && bar.mark.id === each.id ? [{ extent: drawnExtent(each), ...bar }] : [];
    });
    return found.length === list.length && areBarsTrue(found) && found.every(({ extent, open }) => extent.open === open);
  });
}

/** The bar in a row of a table, and the side to which its arrow points. */
function barIn(row: PageElement): { mark: Mark; open: Extent['open'] } | null {
  const [rect] = DomUtils.findAll(({ name }) => name === 'rect', row.children);
  if (!rect) return null;
  const low = share(rect, 'x') * WIDTH;
  const mark = { id: row.attribs['data-mark'] ?? '', low, high: low + share(rect, 'width') * WIDTH, middle: 0, shape: 'bar' } as const;
  const arrows = DomUtils.findAll(({ attribs }) => 'data-arrow' in attribs, row.children);
  return { mark, open: sideOf(arrows[0]) };
}

/** An arrow points away from the end of its bar, to the side on which it stands. */
function sideOf(arrow: PageElement | undefined): Extent['open'] {
  const [back = 0, tip = 0] =
    /M(-?[\d.]+),[-\d.]+L(-?[\d.]+),/
      .exec(arrow?.attribs.d ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (back > 0 && tip > back) return 'more';
  return back < 0 && tip < back ? 'less' : null;
}

function share({ attribs }: PageElement, name: string): number {
  return Number((attribs[name] ?? '0%').replace(/%$/, ''));
}
