import { displayText, type Figure } from '../figures/figure.ts';
import { tagMark } from '../mdx/prose.ts';
import type { ReportContent } from '../report.ts';

/** A passage of the narrative: a paragraph, a heading, the cell of a table. */
export interface Passage {
  /** The file of the page on which it stands. */
  page: string;
  /** As readers see it, its numbers with it. */
  text: string;
  /** The author's own words, with a mark for each number: what changes where a figure changes is not theirs. */
  words: string;
}

/** The passages of a report's narrative, in the order of its files. */
export function passagesOf({ prose, uses }: Pick<ReportContent, 'prose' | 'uses'>, figures: readonly Figure[]): Passage[] {
  const shown = new Map(figures.map(({ id, display }) => [id, displayText(display)]));
  const values = uses.filter(({ tag }) => tag === 'Value');
  const valueAt = new Map(values.map(({ place, attributes: { id = '' } }) => [JSON.stringify(place), shown.get(id) ?? '']));
  return prose.map(({ text, placeOf }) => ({
    page: pageOf(placeOf(0).file),
    text: tidy(text.replaceAll(tagMark, (_, index: number) => valueAt.get(JSON.stringify(placeOf(index))) ?? '')),
    words: tidy(text),
  }));
}

/** The page that is made of a file of the narrative. */
function pageOf(file: string): string {
  return file === 'overview.mdx' ? 'index.html' : file.replace(/^areas\//, '').replace(/\.mdx$/, '.html');
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
