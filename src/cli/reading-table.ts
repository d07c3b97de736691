import type { CommandWords } from '../i18n/commands.ts';
import type { Block } from '../report/document/block.ts';
import { numberingGaps } from '../report/document/numbering-gaps.ts';
import type { NumeralInSentence, Reading } from '../report/reading/reading.ts';
import { aligned, clipped } from './cells.ts';

type Words = CommandWords['reading'];

const widest = { line: 72, numeral: 32 };

/** What was read of a text, for people: its headings and items, each numeral under its line, and how many there are of each class. */
export function readingTable(text: string, { numerals, blocks }: Reading, words: Words): string {
  const placeOf = placeFinder(text);
  const outline = blocks.filter((block, index) => isInTree(block, blocks[index - 1]));
  const shownBlocks = outline.map((block) => [String(placeOf(block.start).line), treeEntry(block, words)]);
  const blockCounts = countOf(blocks, words.blocks, words);
  const counts = countOf(numerals, words.kinds, words);
  return [
    words.counted(words.structure, blockCounts),
    ...(outline.length > 0 ? aligned(shownBlocks, [0]).map(indented) : [indented(words.noStructure)]),
    ...numberingGaps(blocks).map(({ before, marker, start }) => indented(words.gap(before, marker, placeOf(start).line))),
    '',
    words.numerals,
    ...(numerals.length > 0 ? numeralLines(text, numerals, placeOf, words) : [indented(words.noNumerals)]),
    ...(counts ? ['', words.counted(words.count, counts)] : []),
  ].join('\n');
}

/** Headings, items, tables and notes are shown, and of running text that with which somebody begins to speak. */
function isInTree({ kind, turn, speaker }: Block, before: Block | undefined): boolean {
  if (kind === 'furniture') return false;
  const begins = turn !== undefined && (turn.id !== before?.turn?.id || turn.kind !== before?.turn?.kind || speaker !== before?.speaker);
  return kind !== 'paragraph' || begins;
}

function treeEntry({ kind, level = 1, marker = '', text, turn, speaker = '' }: Block, words: Words): string {
  const who = kind === 'paragraph' && turn ? `${words.turns[turn.kind]} ${turn.id} ${speaker}`.trim() : '';
  const what = kind === 'table' || kind === 'note' ? `${words.blocks[kind]} ` : '';
  const depth = kind === 'heading' || kind === 'item' ? level : 1;
  const entry = [who, `${what}${marker}${text}`].filter((part) => part !== '').join(words.turnColon);
  return `${'  '.repeat(who === '' ? depth : 0)}${clipped(entry, widest.line - 2 * depth)}`;
}

function numeralLines(text: string, numerals: readonly NumeralInSentence[], placeOf: PlaceFinder, words: Words): string[] {
  const places = numerals.map(({ start }) => placeOf(start));
  const rows = aligned(
    numerals.map((numeral, index) => {
      const { line, column } = places[index] ?? { line: 0, column: 0 };
      const { kind, bound, unit } = numeral;
      return [
        `${line}:${column}`,
        clipped(numeral.text, widest.numeral),
        words.kinds[kind],
        valueShown(numeral, words),
        unit,
        words.bounds[bound],
      ];
    }),
    [0, 3],
  );
  return rows.flatMap((row, index) => {
    const { line, from } = places[index] ?? { line: 0, from: 0 };
    if (line === places[index - 1]?.line) return [indented(row)];
    return [`${words.line(line)}  ${clipped(lineAt(text, from), widest.line)}`, indented(row)];
  });
}

/** The exact value as digits; a range as 20–60, a ratio as 2.4:1. */
function valueShown({ form, numbers }: NumeralInSentence, words: Words): string {
  if (form === 'vague') return words.vague;
  return numbers.join(form === 'ratio' ? ':' : '–');
}

function countOf<Kind extends string>(found: readonly { kind: Kind }[], names: Record<Kind, string>, words: Words): string {
  const counts = (Object.keys(names) as Kind[]).map((kind) => ({ kind, count: found.filter((one) => one.kind === kind).length }));
  return words.list(counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${names[kind]} ${count}`));
}

function indented(line: string): string {
  return `  ${line}`;
}

type PlaceFinder = (offset: number) => { line: number; column: number; from: number };

/** Finds line and column of offsets that only grow, or begin anew. */
function placeFinder(text: string): PlaceFinder {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [first, beyond] = [0, starts.length];
    while (beyond - first > 1) {
      const middle = (first + beyond) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else beyond = middle;
    }
    const from = starts[first] ?? 0;
    return { line: first + 1, column: offset - from + 1, from };
  };
}

function lineAt(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from, from + 400))?.[0] ?? '';
}
