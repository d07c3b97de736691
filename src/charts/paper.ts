/** The colours of a chart that leaves the page as a file: those of the page in light, on white paper. */
export const paperColours: Record<string, string> = {
  '--ink': '#1c1b1a',
  '--ink-soft': '#5b5650',
  '--paper': '#ffffff',
  '--grid': '#d8d2c6',
  '--chart-1': '#b23a2b',
  '--chart-2': '#3d5a73',
  '--chart-3': '#8a6d1f',
  '--chart-4': '#4f6b4a',
  '--chart-5': '#6b4a6b',
  '--chart-base': '#8d8578',
};

/** The colour of a name on paper. Throws on a name that charts do not use. */
export function paperColour(name: string): string {
  const colour = paperColours[name];
  if (!colour) throw new RangeError(`${name} is no colour of a chart`);
  return colour;
}
