/** What Chart.js paints with: a colour, or in the browser a pattern. */
export type Paint = string | CanvasPattern;

/** The colours of a chart. At build they are names that the style sheet fills in, in the browser what it filled in. */
export interface Palette {
  ink: string;
  soft: string;
  paper: string;
  rule: string;
  /** The quiet tint of what this plan's figures grew from. */
  base: string;
  series: readonly string[];
  /** Oblique lines of a colour, for derived marks. */
  hatch: (colour: string) => Paint;
}

/** Colours as CSS custom properties, so that dark, high contrast and print follow the page. */
export const cssPalette: Palette = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  rule: 'var(--rule)',
  base: 'var(--chart-base)',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)'],
  hatch: (colour) => `hatch(${colour})`,
};
