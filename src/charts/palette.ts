import { light, print } from '../styles/palette.ts';

/** What Chart.js paints with: a colour, or in the browser a pattern. */
export type Paint = string | CanvasPattern;

/** The colours of a chart. At build they are names that the style sheet fills in, in the browser what it filled in. */
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
  hatch: (colour: string) => Paint;
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

/** The palette with its names filled in: `colourOf` takes a name such as `--ink` and gives a colour. */
export function filledPalette(colourOf: (name: string) => string, hatch: Palette['hatch']): Palette {
  const filled = (name: string) => filledColours(name, colourOf);
  const { ink, soft, paper, rule, base, series } = cssPalette;
  return {
    ink: filled(ink),
    soft: filled(soft),
    paper: filled(paper),
    rule: filled(rule),
    base: filled(base),
    series: series.map(filled),
    hatch,
  };
}

/** A text with each `var(--name)` in it replaced by its colour. */
export function filledColours(text: string, colourOf: (name: string) => string): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourOf(name));
}
