import type { SourceBlock } from '../blocks.ts';
import { leftOf, type PdfLine, rightOf, textOf } from './page-lines.ts';

/** Where the lines of a page begin and end, and how far apart they stand. */
interface Measure {
  left: number;
  right: number;
  pitch: number;
}

/** The paragraphs and tables that the lines of pages make: a paragraph ends where its last line is short or the next one is indented. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): SourceBlock[] {
  const all = measureOf(pages.flat());
  const blocks: SourceBlock[] = [];
  let open: { text: string; last: PdfLine } | null = null;
  for (const lines of pages) {
    const measure = lines.length >= 8 ? measureOf(lines) : all;
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at] as PdfLine;
      const rows = rowsFrom(lines, at);
      if (rows.length > 0 || (open && parts(open.last, line, measure, at === 0))) {
        if (open) blocks.push(open.text);
        open = null;
      }
      if (rows.length > 0) {
        blocks.push(rows);
        at += rows.length - 1;
      } else open = { text: open ? together(open.text, textOf(line)) : textOf(line), last: line };
    }
  }
  return open ? [...blocks, open.text] : blocks;
}

function measureOf(lines: readonly PdfLine[]): Measure {
  const pitches = lines.flatMap((line, at) => {
    const pitch = (lines[at - 1]?.y ?? 0) - line.y;
    return at > 0 && pitch > 0 ? [pitch] : [];
  });
  const lefts = lines.map(leftOf).toSorted((one, other) => one - other);
  const rights = lines.map(rightOf).toSorted((one, other) => one - other);
  const left = lefts.find((each) => lefts.filter((other) => Math.abs(other - each) < 3).length * 10 >= lefts.length);
  const middle = pitches.toSorted((one, other) => one - other)[Math.floor(pitches.length / 2)];
  return { left: left ?? 0, right: rights[Math.floor(rights.length * 0.97)] ?? 0, pitch: middle ?? 0 };
}

/** Whether a paragraph ends between two lines. */
function parts(before: PdfLine, line: PdfLine, { left, right, pitch }: Measure, isNewPage: boolean): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.12) return true;
  if (!isNewPage && before.y - line.y > pitch * 1.25) return true;
  const indent = leftOf(line) - left;
  if (indent > size * 1.2 && (Math.abs(indent - size * 2) < size * 0.5 || leftOf(line) > leftOf(before) + size * 1.2)) return true;
  return right - rightOf(before) > roomFor(line);
}

/** What stays together at the beginning of a line: a character or a word, with the marks that may not be parted from it. */
const unit = /^[“‘《〈（(【「『〔]*(?:[\p{Script=Latin}\p{N}][^\s\p{Script=Han}]*|.)?[，。、；：！？）》〉」』】〕”’％…—,.;:!?)%]*/u;

/** The room that the beginning of a line would have taken in the line above, and a character more. */
function roomFor(line: PdfLine): number {
  const characters = [...(unit.exec(textOf(line))?.[0] ?? '')];
  const wide = characters.filter((character) => /[\u2e80-\uffef“”‘’—…]/u.test(character)).length;
  return line.size * (wide + (characters.length - wide) * 0.6 + 1.2);
}

/** Two lines of a paragraph; a Chinese text has no space where a line ends. */
function together(before: string, after: string): string {
  const isChinese = /\p{Script=Han}/u.test(before) && /\p{Script=Han}/u.test(after);
  const needsSpace = /[\p{Script=Latin}\p{N},.;:!?)%”’]$/u.test(before) && /^[\p{Script=Latin}\p{N}(“‘–—$£€]/u.test(after) && !isChinese;
  return before + (needsSpace ? ' ' : '') + after;
}

/** Lines one below the other that are parted into as many columns are rows: three columns or more, or two of which one holds numbers. */
function rowsFrom(lines: readonly PdfLine[], from: number): string[][] {
  const rows: string[][] = [];
  for (const { segments } of lines.slice(from)) {
    if (segments.length < 2 || (rows[0] && rows[0].length !== segments.length)) break;
    rows.push(segments.map(({ text }) => text.trim()));
  }
  const isTable = (rows[0]?.length ?? 0) > 2 || rows.slice(1).every((row) => /^[-\d.,，%]+$/.test(row[1] ?? ''));
  return rows.length > 1 && isTable ? rows : [];
}
