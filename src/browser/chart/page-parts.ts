import type { ChartPageWords } from '../../charts/page-words.ts';

/** The words that a chart's figure carries. Throws where it carries none. */
export function chartWords(figure: HTMLElement): ChartPageWords {
  return JSON.parse(figure.dataset.words ?? '') as ChartPageWords;
}

/** The part of a chart's figure that has a class. Throws where there is none. */
export function chartPart(figure: HTMLElement, name: string): HTMLElement {
  const part = figure.querySelector<HTMLElement>(`.${name}`);
  if (!part) throw new Error(`A chart has no ${name}`);
  return part;
}
