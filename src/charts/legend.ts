import type { ChartFigure } from '../report/charts/request.ts';
import { type Annotation, labelText } from './annotations.ts';
import type { Brief } from './drawing.ts';
import { areaPaint, dotPaint, listColours } from './palette.ts';
import { LINE, TEXT, textWidth } from './typesetting.ts';

const SWATCH = 12;
const GAP = 18;

interface Entry {
  name: string;
  basis: ChartFigure['basis'];
  colour: string;
}

/** What a legend needs: its marks and the height it takes above the chart. */
export interface Legend {
  height: number;
  annotations: Annotation[];
}

function entries({ request, palette }: Brief): Entry[] {
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

function lay(brief: Brief, found: Entry[], shape: 'square' | 'dot'): Legend {
  const { palette, width } = brief;
  const paint = shape === 'dot' ? dotPaint : areaPaint;
  let x = 1;
  let row = 0;
  const annotations = found.flatMap(({ name, basis, colour }): Annotation[] => {
    const taken = SWATCH + 6 + textWidth(name, TEXT);
    if (x > 1 && x + taken > width) [x, row] = [1, row + 1];
    const [left, middle] = [x, row * LINE + LINE / 2];
    x += taken + GAP;
    const swatch = { shape, x: left, y: middle - SWATCH / 2, size: SWATCH, ...paint({ basis }, colour, palette) };
    const text = labelText([name], { x: left + SWATCH + 6, y: middle, align: 'left' }, palette);
    return [
      { kind: 'swatch', ...swatch },
      { ...text, says: { role: 'legend' } },
    ];
  });
  return { height: found.length > 0 ? (row + 1) * LINE + 10 : 0, annotations };
}

/** The legend of a chart of lists: a mark for each list where there are several, and one for derived marks. */
export function listLegend(brief: Brief, shape: 'square' | 'dot'): Legend {
  return lay(brief, entries(brief), shape);
}

/** The legend of a chart whose marks carry their names: only what hatched or hollow means, where there are such marks. */
export function derivedLegend(brief: Brief, shape: 'square' | 'dot' = 'square'): Legend {
  const { request, palette } = brief;
  return lay(brief, derivedEntry(request.figures.flat(), request.words.derived, palette.soft), shape);
}
