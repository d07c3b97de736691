import { drawnExtent, isSpan } from '../report/charts/extent.ts';
import { type ChartFigure, isDoubtful } from '../report/charts/request.ts';
import { type Annotation, type Direction, labelText } from './annotations.ts';
import type { Brief } from './drawing.ts';
import { type End, endSwatch, type Shape, SWATCH, type Swatch } from './legend-ends.ts';
import { areaPaint, dotPaint, listColours, type MarkPaint, ringPaint } from './palette.ts';
import { LINE, TEXT, textWidth } from './typesetting.ts';

const GAP = 18;

interface Entry {
  name: string;
  paint: MarkPaint;
  isDashed?: boolean;
  /** What of a mark the entry explains, where it is its end and not its paint. */
  end?: End;
}

/** What a legend needs: its marks and the height it takes above the chart. */
export interface Legend {
  height: number;
  annotations: Annotation[];
}

type Basis = ChartFigure['basis'];

/** How a mark of the legend is painted: as one of the chart that nobody doubts. */
function paintOf(basis: Basis, shape: Shape, colour: string, { palette }: Brief): MarkPaint {
  const figure = { basis, signs: { derived: '', plan: '', doubt: '' } };
  return shape === 'dot' ? dotPaint(figure, colour, palette) : areaPaint(figure, colour, palette);
}

/** A mark for each list where there are several, and one for derived marks. */
function listEntries(brief: Brief, shape: Shape): Entry[] {
  const { figures, seriesNames, words } = brief.request;
  const colours = listColours(figures, brief.palette);
  const named = figures.map((list, place) => {
    const basis: Basis = list.every((figure) => figure.basis === 'derived') ? 'derived' : 'quoted';
    const name = seriesNames[place] ?? '';
    return { name, basis, paint: paintOf(basis, shape, colours[place] ?? brief.palette.ink, brief) };
  });
  if (figures.length === 1) return derivedEntry(figures.flat(), shape, brief);
  const isSaid = (place: number) => named[place]?.basis === 'derived' && named[place].name.includes(words.derived);
  const unsaid = figures.filter((_, place) => !isSaid(place));
  return [...named, ...derivedEntry(unsaid.flat(), shape, brief)];
}

function derivedEntry(figures: ChartFigure[], shape: Shape, brief: Brief): Entry[] {
  const { words } = brief.request;
  const paint = paintOf('derived', shape, brief.palette.soft, brief);
  return figures.some(({ basis }) => basis === 'derived') ? [{ name: words.derived, paint }] : [];
}

/** An entry for dashed marks, where there are any. */
function doubtEntry({ request, palette }: Brief): Entry[] {
  return request.figures.flat().some(isDoubtful)
    ? [{ name: request.words.doubtful, paint: ringPaint(palette.soft, palette), isDashed: true }]
    : [];
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
  return ends.map((end) => ({ name: request.words[end], paint: { fill: palette.soft, line: palette.soft }, end }));
}

function lay({ palette, width }: Brief, found: Entry[], shape: Shape, direction: Direction): Legend {
  let x = 1;
  let row = 0;
  const annotations = found.flatMap(({ name, paint, isDashed = false, end }): Annotation[] => {
    const markOf = (left: number, middle: number): Swatch => {
      if (end) return endSwatch(end, shape, direction, { left, middle, colour: paint.line, paper: palette.paper });
      const swatch = { shape, x: left, y: middle - SWATCH / 2, size: SWATCH, ...paint, isDashed };
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

/** The legend of a chart of lists: a mark for each of several lists, one for derived marks, and what dashes, open ends and spans mean. */
export function listLegend(brief: Brief, shape: Shape, direction: Direction): Legend {
  return lay(brief, [...listEntries(brief, shape), ...doubtEntry(brief), ...endEntries(brief)], shape, direction);
}

/** The legend of a chart whose marks carry their names: what hatched, hollow and dashed marks, open ends and spans mean. */
export function derivedLegend(brief: Brief, shape: Shape, direction: Direction): Legend {
  const derived = derivedEntry(brief.request.figures.flat(), shape, brief);
  return lay(brief, [...derived, ...doubtEntry(brief), ...endEntries(brief)], shape, direction);
}

/** The legend of rows with a ring for what was and a full dot for what is. */
export function pairLegend(brief: Brief, colours: readonly [before: string, after: string], direction: Direction): Legend {
  const { seriesNames } = brief.request;
  const [before, after] = colours;
  const pair: Entry[] = [
    { name: seriesNames[0] ?? '', paint: ringPaint(before, brief.palette) },
    { name: seriesNames[1] ?? '', paint: { fill: after, line: after } },
  ];
  return lay(brief, [...pair, ...doubtEntry(brief), ...endEntries(brief)], 'dot', direction);
}
