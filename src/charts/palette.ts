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

/** Colours as CSS custom properties, so that dark, high contrast and print follow the page. */
export const cssPalette: Palette = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  rule: 'var(--chart-rule)',
  base: 'var(--chart-base)',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)'],
  hatch: (colour) => `hatch(${colour})`,
};

/** A text with each `var(--name)` in it replaced by its colour. */
export function filledColours(text: string, colourOf: (name: string) => string): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourOf(name));
}
