/** The colours of one mode; each is the custom property `--<name>` of the style sheet. */
export interface Colours {
  /** Text, and what the speech said. */
  ink: string;
  /** Text of less weight. */
  'ink-soft': string;
  paper: string;
  /** The ground of what was arrived at, or is pointed at. */
  wash: string;
  /** Lines between entries. */
  rule: string;
  /** Vermilion: what the editor adds. */
  accent: string;
  /** Links, where a mode sets them apart from the text around them. */
  link?: string;
  /** The marks of a chart, the first of them for its main series. */
  'chart-1': string;
  'chart-2': string;
  'chart-3': string;
  'chart-4': string;
  'chart-5': string;
  /** The quiet tint of what this plan’s figures grew from. */
  'chart-base': string;
  /** Lines that numbers stand on: they must not strike a number through. */
  'chart-rule': string;
  /** The sentence that is being read aloud. */
  marker: string;
  'marker-ink': string;
  /** Page numbers and running heads, on paper. */
  folio?: string;
}

/** Ink on paper is what was said, vermilion is what the editor adds: the collated edition. */
export const light: Colours = {
  ink: '#1c1b1a',
  'ink-soft': '#5b5650',
  paper: '#fbfaf7',
  wash: '#f2eee5',
  rule: '#d8d2c6',
  accent: '#a63323',
  'chart-1': '#b23a2b',
  'chart-2': '#3d5a73',
  'chart-3': '#8a6d1f',
  'chart-4': '#4f6b4a',
  'chart-5': '#6b4a6b',
  'chart-base': '#8d8578',
  'chart-rule': '#d8d2c6',
  marker: '#ffe58a',
  'marker-ink': '#1c1b1a',
};

export const dark: Colours = {
  ink: '#ebe6dc',
  'ink-soft': '#b0a99d',
  paper: '#1a1816',
  wash: '#262320',
  rule: '#403b35',
  accent: '#f08a75',
  'chart-1': '#e2735f',
  'chart-2': '#86aac8',
  'chart-3': '#cfae5a',
  'chart-4': '#96b88f',
  'chart-5': '#bd98bd',
  'chart-base': '#7d766c',
  'chart-rule': '#403b35',
  marker: '#6b5512',
  'marker-ink': '#ffffff',
};

export const contrastLight: Colours = {
  ink: '#000000',
  'ink-soft': '#222222',
  paper: '#ffffff',
  wash: '#ffffff',
  rule: '#000000',
  accent: '#8a1405',
  link: '#8a1405',
  'chart-1': '#8a1405',
  'chart-2': '#000000',
  'chart-3': '#6b5200',
  'chart-4': '#555555',
  'chart-5': '#767676',
  'chart-base': '#6b6b6b',
  'chart-rule': '#b3b3b3',
  marker: '#ffff00',
  'marker-ink': '#000000',
};

/** Black, white and yellow, as public terminals have it. */
export const contrastDark: Colours = {
  ink: '#ffffff',
  'ink-soft': '#ffffff',
  paper: '#000000',
  wash: '#000000',
  rule: '#ffffff',
  accent: '#ffff00',
  link: '#ffff00',
  'chart-1': '#ffff00',
  'chart-2': '#ffffff',
  'chart-3': '#b3b300',
  'chart-4': '#8f8f8f',
  'chart-5': '#5f5f5f',
  'chart-base': '#a6a6a6',
  'chart-rule': '#595959',
  marker: '#ffff00',
  'marker-ink': '#000000',
};

/** The system colours of CSS Color 4, which a reader chose for everything on the screen. */
export const forced: Colours = {
  ink: 'CanvasText',
  'ink-soft': 'CanvasText',
  paper: 'Canvas',
  wash: 'Canvas',
  rule: 'CanvasText',
  accent: 'LinkText',
  link: 'LinkText',
  'chart-1': 'CanvasText',
  'chart-2': 'LinkText',
  'chart-3': 'Highlight',
  'chart-4': 'GrayText',
  'chart-5': 'VisitedText',
  'chart-base': 'GrayText',
  'chart-rule': 'GrayText',
  marker: 'Highlight',
  'marker-ink': 'HighlightText',
};

/** What differs on paper from the screen. */
export const print = {
  ink: '#000000',
  'ink-soft': '#333333',
  paper: '#ffffff',
  wash: '#ffffff',
  rule: '#999999',
  accent: '#8a1f12',
  'chart-rule': '#999999',
  folio: '#555555',
} satisfies Partial<Colours>;

/**
 * The palette as custom properties, one rule for each way in which a mode comes about. Browsers that cannot choose between
 * values (`light-dark()`, style queries) need contrast twice: when the system asks for it, and when the reader does.
 */
export function paletteCss(): string {
  const dim = '(prefers-color-scheme: dark)';
  const contrast = '(prefers-contrast: more)';
  return [
    rule(':root', light, 'light dark'),
    `@media ${dim} { ${rule(':root', dark)} }`,
    `@media screen and ${contrast} { ${rule(':root', contrastLight, 'light')} }`,
    `@media screen and ${contrast} and ${dim} { ${rule(':root', contrastDark, 'dark')} }`,
    `@media screen { ${rule(":root[data-contrast='light']", contrastLight, 'light')} }`,
    `@media screen { ${rule(":root[data-contrast='dark']", contrastDark, 'dark')} }`,
    // The system’s colours prevail over a contrast set here, as over the one that comes with them.
    `@media screen and (forced-colors: active) { ${rule(':root, :root[data-contrast]', forced)} }`,
    `@media print { ${rule(':root', print)} }`,
  ].join('\n');
}

function rule(selector: string, colours: Partial<Colours>, scheme?: string): string {
  const properties = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
  return `${selector} { ${properties.join(' ')} ${scheme ? `color-scheme: ${scheme};` : ''} }`;
}
