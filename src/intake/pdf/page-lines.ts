import { raised } from '../blocks.ts';
import type { Tally } from '../source-text.ts';
import type { PdfItem, PdfPage } from './pdf-pages.ts';

/** A stretch of a line without a wide gap in it. */
export interface Segment {
  text: string;
  x: number;
  right: number;
}

/** A line of a page; `y` is its base line. */
export interface PdfLine {
  segments: Segment[];
  y: number;
  size: number;
}

/** A gap wider than this many characters parts columns. */
const columnGap = 1.8;

/** The lines of a page, from its top to its bottom; columns beside each other one after the other, as they are drawn. */
export function linesOf({ items }: PdfPage, tally: Tally): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of withoutDoubles(items)) {
    if (item.isRotated) {
      if (item.text.trim() !== '') tally.add('rotated-text');
      continue;
    }
    const line = lines.at(-1);
    if (line && isOn(line, item)) append(line, item);
    else if (item.text.trim() !== '') lines.push({ segments: [segmentOf(item)], y: item.y, size: item.size });
  }
  return hasColumns(lines) ? lines : lines.toSorted((one, other) => other.y - one.y);
}

/** Where a line ends: its right edge; 0 for one that is empty. */
export function rightOf({ segments }: PdfLine): number {
  return segments.at(-1)?.right ?? 0;
}

/** Where a line begins: its left edge; 0 for one that is empty. */
export function leftOf({ segments }: PdfLine): number {
  return segments[0]?.x ?? 0;
}

/** The words of a line. */
export function textOf({ segments }: PdfLine): string {
  return segments.map(({ text }) => text.trim()).join(' ');
}

/** Bold type is made by drawing the same text again, a little beside. */
function withoutDoubles(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Map<string, PdfItem[]>();
  return items.filter((item) => {
    if (item.text.trim() === '') return true;
    const same = seen.get(item.text) ?? [];
    const near = item.size * 0.12;
    if (same.some(({ x, y }) => Math.abs(x - item.x) < near && Math.abs(y - item.y) < near)) return false;
    seen.set(item.text, [...same, item]);
    return true;
  });
}

function isOn(line: PdfLine, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size);
  return Math.abs(line.y - item.y) < size * 0.5 && item.x > leftOf(line) - size * 0.2 && item.x > rightOf(line) - size * 1.5;
}

function append(line: PdfLine, item: PdfItem): void {
  const last = line.segments.at(-1) as Segment;
  const gap = item.x - last.right;
  if (item.text.trim() === '') {
    if (gap + item.width < item.size * columnGap) last.text += item.text === '' ? '' : ' ';
    return;
  }
  const isRaised = item.size < line.size * 0.8 && item.y > line.y + line.size * 0.12;
  const text = isRaised ? raised(item.text) : item.text;
  if (gap > line.size * columnGap) line.segments.push(segmentOf(item));
  else {
    const needsSpace =
      gap > item.size * 0.2 &&
      !/\s$/.test(last.text) &&
      /[\p{Script=Latin}\p{N}]$/u.test(last.text) &&
      /^[^\p{Script=Han}\p{P}]|^[(“‘–—]/u.test(text);
    last.text += (needsSpace ? ' ' : '') + text;
    last.right = item.x + item.width;
  }
  if (!isRaised && item.size > line.size) Object.assign(line, { size: item.size, y: item.y });
}

function segmentOf({ text, x, width }: PdfItem): Segment {
  return { text, x, right: x + width };
}

/** Whether lines stand beside each other. */
function hasColumns(lines: readonly PdfLine[]): boolean {
  const sorted = lines.toSorted((one, other) => other.y - one.y);
  const beside = sorted.filter((line, at) => {
    const above = sorted[at - 1];
    return above !== undefined && above.y - line.y < line.size * 0.5;
  });
  return beside.length * 4 > lines.length;
}
