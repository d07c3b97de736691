import { isFurniture } from '../numerals/kinds/lines.ts';
import { type JoinedLine, joinedLines, type Stretch } from './joined-lines.ts';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'table' | 'furniture';

/** A part of a text, as far as its form tells; offsets are UTF-16 units of the text. */
export interface Block extends Stretch {
  kind: BlockKind;
  /** Of headings and items with a marker: 1 for the outermost kind of marker. */
  level?: number;
  /** As it stands in the text: 一、 or （二）. */
  marker?: string;
}

const han = '[〇零一二三四五六七八九十]{1,4}';
/** Kinds of markers; those of one kind stand on one level. */
const markers: Record<string, RegExp> = {
  markdown: /^#{1,6}(?= )/,
  part: new RegExp(`^第(?:${han}|\\d{1,3})[编篇章部]`),
  section: new RegExp(`^第(?:${han}|\\d{1,3})[节条]`),
  english: /^(?:Part|Chapter|Section) (?:\d{1,3}|[IVXLC]+|[A-Z][a-z]+)[:.]/,
  han: new RegExp(`^${han}[、.．]`),
  hanInBrackets: new RegExp(`^[(（]${han}[)）]`),
  digits: /^\d{1,2}(?:、|[.．](?!\d))/,
  digitsInBrackets: /^(?:[(（]\d{1,2}|\d{1,2})[)）]/,
  letters: /^[(（]?[a-z][)）]/i,
  circled: /^[①-⑳㈠-㈩❶-❿⑴-⒛]/,
};
/** Points that hold nothing of their own: 一是, dashes, bullets. */
const point = new RegExp(`^(?:${han}(?:是|要)|——|--|[-*•·▪●◆](?=\\s))`);
const sentenceEnd = /[。；;！!？?]|\.(?=\s|$)/;
const longestHeading = 60;
/** A remark above the title. */
const inBrackets = /^[（(].*[）)]$/;
const tableCut = /\t|\s\|\s?|^\||\S {3,}\S/;

/** The parts of a text in order, by what can be seen of each line: its marker, its length, how it ends. */
export function blocksOf(text: string): Block[] {
  const lines = joinedLines(text);
  const isRow = lines.map((line, index) => isTableRow(line, lines[index - 1]) || isTableRow(line, lines[index + 1]));
  const levels = new Levels();
  const blocks: Block[] = [];
  let titleMayCome = true;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    const place = line.origin(line.text.length - line.text.trimStart().length, line.text.trimEnd().length);
    if (isRow[index] && last?.kind === 'table' && isRow[index - 1]) last.end = place.end;
    else if (isRow[index]) blocks.push({ kind: 'table', ...place });
    else blocks.push({ ...blockOf(line.text.trim(), levels, titleMayCome), ...place });
    titleMayCome &&= blocks.at(-1)?.kind === 'furniture' || inBrackets.test(line.text.trim());
  }
  return blocks;
}

function isTableRow({ text }: JoinedLine, neighbour: JoinedLine | undefined): boolean {
  return tableCut.test(text.trim()) && neighbour !== undefined && tableCut.test(neighbour.text.trim());
}

function blockOf(line: string, levels: Levels, titleMayCome: boolean): Omit<Block, 'start' | 'end'> {
  if (isFurniture(line)) return { kind: 'furniture' };
  const isShort = line.length <= longestHeading && !sentenceEnd.test(line);
  for (const [name, pattern] of Object.entries(markers)) {
    const marker = pattern.exec(line)?.[0];
    if (marker === undefined) continue;
    return { kind: isShort ? 'heading' : 'item', level: name === 'markdown' ? marker.length : levels.of(name), marker };
  }
  const marker = point.exec(line)?.[0];
  if (marker !== undefined) return { kind: 'item', level: levels.within(), marker };
  const isTitle = titleMayCome && isShort && !/[，,：:]$/.test(line) && !inBrackets.test(line);
  return { kind: isTitle ? 'title' : 'paragraph' };
}

/** Which kinds of markers are open: one that is open already ends all that stand within it. */
class Levels {
  #open: string[] = [];

  of(name: string): number {
    const at = this.#open.indexOf(name);
    this.#open = at < 0 ? [...this.#open, name] : this.#open.slice(0, at + 1);
    return this.#open.length;
  }

  /** The level below all that is open. */
  within(): number {
    return this.#open.length + 1;
  }
}
