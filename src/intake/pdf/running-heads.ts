import { isPageNumber } from '../../report/document/furniture.ts';
import type { PdfLine } from './page-lines.ts';
import { textOf } from './page-lines.ts';

/** A page by its lines. */
export interface LinedPage {
  height: number;
  lines: PdfLine[];
}

/** Running heads stand in the uppermost and the lowest part of a page, two lines at the most. */
const margin = 0.13;
const linesInMargin = 2;

/** The lines that are numbers of pages or running heads: they stand at the edge of pages, and at the same place on others. */
export function runningHeads(pages: readonly LinedPage[]): ReadonlySet<PdfLine> {
  const edges = pages.flatMap(edgesOf);
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const often = Math.max(2, pages.length * 0.4);
  return new Set(edges.filter((line) => isPageNumber(textOf(line)) || (counts.get(keyOf(line)) ?? 0) >= often));
}

function edgesOf({ lines, height }: LinedPage): PdfLine[] {
  const top = lines.slice(0, linesInMargin).filter(({ y }) => y > height * (1 - margin));
  const bottom = lines.slice(-linesInMargin).filter(({ y }) => y < height * margin);
  return [...new Set([...top, ...bottom])];
}

/** The words without their numbers, and the height at which they stand. */
function keyOf(line: PdfLine): string {
  return `${textOf(line).replace(/\d+|[一二三四五六七八九十]+(?=\s*页)/gu, '#')} ${Math.round(line.y / 4)}`;
}
