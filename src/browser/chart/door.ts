import type { Chart } from 'chart.js';
import type { Drawing } from '../../charts/drawing.ts';

/** The words of the live charts in one language, as the page gives them. */
export interface ChartPageWords {
  derived: string;
  logScale: string;
  ownScales: string;
  live: string;
  hint: string;
  copy: string;
  copied: string;
  copyPicture: string;
  pictureCopied: string;
  refused: string;
  svg: string;
  png: string;
  failed: string;
  /** What the figures were said in, for a saved file. */
  source: string;
  unit: string;
  quoted: string;
  colon: string;
  list: string;
}

export type PictureFormat = 'svg' | 'png';

/** What the bundle of the live charts can do; its one global. */
export interface LiveCharts {
  /** Puts the live chart in the place of its picture, if it is not there, and points out the mark that the event is about. */
  wake(figure: HTMLElement, event: Event): void;
  /** What is drawn in a figure now; undefined where its picture is shown. */
  drawn(figure: HTMLElement): { chart: Chart; drawing: Drawing } | undefined;
  /** The chart with its title and source as a picture that needs no other file. */
  picture(figure: HTMLElement, format: PictureFormat): Promise<Blob>;
}

declare global {
  var xunliCharts: LiveCharts | undefined;
}

/** Takes a chart's figure and gives the words it carries. Throws where it carries none. */
export function chartWords(figure: HTMLElement): ChartPageWords {
  return JSON.parse(figure.dataset.words ?? '') as ChartPageWords;
}

/** Takes a chart's figure and gives the part of that class. Throws where there is none. */
export function chartPart(figure: HTMLElement, name: string): HTMLElement {
  const part = figure.querySelector<HTMLElement>(`.${name}`);
  if (!part) throw new Error(`A chart has no ${name}`);
  return part;
}
