import { type ChartFigure, isDoubtful, isEarlier } from '../report/charts/request.ts';
import { light, print } from '../styles/palette.ts';

/** The colours of a chart. */
export interface Palette {
  ink: string;
  soft: string;
  paper: string;
  /** Lines that numbers stand on: they must not strike a number through. */
  rule: string;
  /** The quiet tint of what this plan's figures grew from. */
  base: string;
  series: readonly string[];
  /** Oblique lines of a colour, for derived marks. */
  hatch: (colour: string) => string;
}

const seriesNames = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5'] as const;
const names = ['ink', 'ink-soft', 'paper', 'chart-rule', 'chart-base', ...seriesNames] as const;
const property = (name: (typeof names)[number]) => `var(--${name})`;

/** Colours as CSS custom properties, so that dark, high contrast and print follow the page. */
export const cssPalette: Palette = {
  ink: property('ink'),
  soft: property('ink-soft'),
  paper: property('paper'),
  rule: property('chart-rule'),
  base: property('chart-base'),
  series: seriesNames.map(property),
  hatch: (colour) => `hatch(${colour})`,
};

/** The colours of a chart that leaves the page as a file, by custom property: those of the page in light, on white paper. */
export const paperColours: ReadonlyMap<string, string> = new Map(
  names.map((name) => [`--${name}`, name === 'paper' ? print.paper : light[name]]),
);

/** The colour of a custom property on paper. Throws on a name that charts do not use. */
export function paperColour(name: string): string {
  const colour = paperColours.get(name);
  if (!colour) throw new RangeError(`${name} is no colour of a chart`);
  return colour;
}

/** A text with each `var(--name)` in it replaced by its colour. */
export function filledColours(text: string, colourOf: (name: string) => string): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourOf(name));
}

/** How one mark is painted: its inside and its edge. */
export interface MarkPaint {
  fill: string;
  line: string;
}

/** A bar or sector: full where the figure was said, hatched where it was derived, else empty where it is doubted. */
export function areaPaint(figure: Pick<ChartFigure, 'basis' | 'signs'>, colour: string, palette: Palette): MarkPaint {
  if (figure.basis === 'derived') return { fill: palette.hatch(colour), line: colour };
  return { fill: isDoubtful(figure) ? palette.paper : colour, line: colour };
}

/** A dot: full where the figure was said, hollow where it was derived or is doubted. */
export function dotPaint(figure: Pick<ChartFigure, 'basis' | 'signs'>, colour: string, palette: Palette): MarkPaint {
  return { fill: figure.basis === 'derived' || isDoubtful(figure) ? palette.paper : colour, line: colour };
}

/** A dot that is a ring: what was before, or is doubted. */
export function ringPaint(colour: string, { paper }: Pick<Palette, 'paper'>): MarkPaint {
  return { fill: paper, line: colour };
}

/** Whether a part of a whole has an edge of its own colour: what is full is parted from its neighbours by paper. */
export function hasOwnEdge(figure: Pick<ChartFigure, 'basis' | 'signs'>): boolean {
  return figure.basis === 'derived' || isDoubtful(figure);
}

/** The n-th colour; types have fewer series and parts than the palette has colours. */
export function seriesColour(palette: Palette, place: number): string {
  return palette.series[place % palette.series.length] ?? palette.ink;
}

/** The colour of a mark: where some marks lead, the first colour for those and the quiet tint for all others; else its own. */
export function ledColour(isLeading: boolean, own: string, lead: readonly string[], palette: Palette): string {
  if (lead.length === 0) return own;
  return isLeading ? seriesColour(palette, 0) : palette.base;
}

/** One colour for each mark of a list that has no other beside it: derived marks earlier than the last are the base it grew from. */
export function markColours(list: ChartFigure[], lead: readonly string[], palette: Palette): string[] {
  const last = list.slice(-1);
  const own = (figure: ChartFigure) => (figure.basis === 'derived' && isEarlier([figure], last) ? palette.base : seriesColour(palette, 0));
  return list.map((figure) => ledColour(lead.includes(figure.id), own(figure), lead, palette));
}

/** The colours of bars: by mark where there is one list, by list where there are several. */
export function barColours(figures: ChartFigure[][], lead: readonly string[], palette: Palette): string[][] {
  const byList = listColours(figures, palette);
  return figures.map((list, place) =>
    figures.length === 1 ? markColours(list, lead, palette) : list.map(() => byList[place] ?? palette.ink),
  );
}

/** One colour for each list: of two, the earlier one is the base that the later one grew from. */
export function listColours(figures: ChartFigure[][], palette: Palette): string[] {
  const [before = [], after = []] = figures;
  if (figures.length === 2 && isEarlier(before, after)) return [palette.base, seriesColour(palette, 0)];
  return figures.map((_, place) => seriesColour(palette, place));
}
