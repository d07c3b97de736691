import { drawnExtent, isSpan } from '../report/charts/extent.ts';
import type { ChartFigure } from '../report/charts/request.ts';
import { type Annotation, type Direction, labelText } from './annotations.ts';
import type { Brief } from './drawing.ts';
import { type End, endSwatch, type Shape, SWATCH, type Swatch } from './legend-ends.ts';
import { areaPaint, dotPaint, listColours } from './palette.ts';
import { LINE, TEXT, textWidth } from './typesetting.ts';

const GAP = 18;

interface Entry {
  name: string;
  basis: ChartFigure['basis'];
  colour: string;
  /** What of a mark the entry explains, where it is its end and not its paint. */
  end?: End;
}

/** What a legend needs: its marks and the height it takes above the chart. */
export interface Legend {
  height: number;
  annotations: Annotation[];
}

/** A mark for each list where there are several, and one for derived marks. */
function listEntries({ request, palette }: Brief): Entry[] {
  const { figures, seriesNames, words } = request;
  const colours = listColours(figures, palette);
  const named = figures.map((list, place): Entry => {
    const basis = list.every((figure) => figure.basis === 'derived') ? 'derived' : 'quoted';
    return { name: seriesNames[place] ?? '', basis, colour: colours[place] ?? palette.ink };
  });
  if (figures.length === 1) return derivedEntry(figures.flat(), words.derived, palette.soft);
  const unsaid = figures.filter((_, place) => !isNamedDerived(named[place], words.derived));
  return [...named, ...derivedEntry(unsaid.flat(), words.derived, palette.soft)];
}

/** Whether an entry shows the hollow mark of its list and its name says what that means. */
function isNamedDerived(entry: Entry | undefined, derived: string): boolean {
  return entry?.basis === 'derived' && entry.name.includes(derived);
}

function derivedEntry(figures: ChartFigure[], name: string, colour: string): Entry[] {
  return figures.some((figure) => figure.basis === 'derived') ? [{ name, basis: 'derived', colour }] : [];
}

/** One entry for each way in which marks of the chart end that is not a plain number's. */
function endEntries({ request, palette }: Brief): Entry[] {
  const extents = request.figures.flat().map((figure) => drawnExtent(figure));
  const met: Record<End, boolean> = {
    more: extents.some(({ open }) => open === 'more'),
    less: extents.some(({ open }) => open === 'less'),
    range: extents.some(isSpan),
  };
  const ends = (['more', 'less', 'range'] as const).filter((end) => met[end]);
  return ends.map((end) => ({ name: request.words[end], basis: 'quoted', colour: palette.soft, end }));
}

function lay({ palette, width }: Brief, found: Entry[], shape: Shape, direction: Direction): Legend {
  const paint = shape === 'dot' ? dotPaint : areaPaint;
  let x = 1;
  let row = 0;
  const annotations = found.flatMap(({ name, basis, colour, end }): Annotation[] => {
    const markOf = (left: number, middle: number): Swatch => {
      if (end) return endSwatch(end, shape, direction, { left, middle, colour, paper: palette.paper });
      const swatch = { shape, x: left, y: middle - SWATCH / 2, size: SWATCH, ...paint({ basis }, colour, palette) };
      return { marks: [{ kind: 'swatch', ...swatch }], width: SWATCH };
    };
    const taken = markOf(x, 0).width + 6 + textWidth(name, TEXT);
    if (x > 1 && x + taken > width) [x, row] = [1, row + 1];
    const middle = row * LINE + LINE / 2;
    const mark = markOf(x, middle);
    const text = labelText([name], { x: x + mark.width + 6, y: middle, align: 'left' }, palette);
    x += taken + GAP;
    return [...mark.marks, { ...text, says: { role: 'legend' } }];
  });
  return { height: found.length > 0 ? (row + 1) * LINE + 10 : 0, annotations };
}

/** The legend of a chart of lists: a mark for each of several lists, one for derived marks, and what open ends and spans mean. */
export function listLegend(brief: Brief, shape: Shape, direction: Direction): Legend {
  return lay(brief, [...listEntries(brief), ...endEntries(brief)], shape, direction);
}

/** The legend of a chart whose marks carry their names: what hatched or hollow marks, open ends and spans mean, where there are such. */
export function derivedLegend(brief: Brief, shape: Shape, direction: Direction): Legend {
  const { request, palette } = brief;
  const derived = derivedEntry(request.figures.flat(), request.words.derived, palette.soft);
  return lay(brief, [...derived, ...endEntries(brief)], shape, direction);
}
