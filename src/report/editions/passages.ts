import { displayText, type Figure } from '../figures/figure.ts';
import { tagMark } from '../mdx/prose.ts';
import type { ReportContent } from '../report.ts';
import { wordingOf } from '../wording.ts';

/** A passage of the narrative: a paragraph, a heading, the cell of a table, the title of a page or a chart. */
export interface Passage {
  /** The file of the page on which it stands. */
  page: string;
  /** As readers see it, its numbers with it. */
  text: string;
  /** The author's own words, with a mark for each number: what changes where a figure changes is not theirs. */
  words: string;
}

type Narrative = Pick<ReportContent, 'prose' | 'uses' | 'wording'>;

/** The passages of a report's narrative, as they stand in its files. */
export function passagesOf({ prose, uses, wording }: Narrative, figures: readonly Figure[]): Passage[] {
  const shown = new Map(figures.map(({ id, display }) => [id, displayText(display)]));
  const values = uses.filter(({ tag }) => tag === 'Value');
  const valueAt = new Map(values.map(({ place, attributes: { id = '' } }) => [JSON.stringify(place), shown.get(id) ?? '']));
  const written = [
    ...prose.map(({ text, placeOf }) => ({
      ...{ place: placeOf(0), words: text },
      text: text.replaceAll(tagMark, (_, index: number) => valueAt.get(JSON.stringify(placeOf(index))) ?? ''),
    })),
    ...uses.flatMap((use) => wordingOf(use).map((text) => ({ place: use.place, words: text, text }))),
    ...wording.filter(({ place }) => place.file.endsWith('.mdx')).map(({ place, text }) => ({ place, words: text, text })),
  ];
  const inFiles = written.toSorted(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
  return inFiles
    .map(({ place, text, words }) => ({ page: pageOf(place.file), text: tidy(text), words: tidy(words) }))
    .filter(saysSomething);
}

/** A paragraph of tags alone is the tags'. */
function saysSomething({ words }: Passage): boolean {
  return words.replaceAll(tagMark, '').trim() !== '';
}

/** The page that is made of a file of the narrative. */
function pageOf(file: string): string {
  return file === 'overview.mdx' ? 'index.html' : file.replace(/^areas\//, '').replace(/\.mdx$/, '.html');
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
