import { noteMark } from '../document/notes.ts';
import { inSimplified } from '../numerals/traditional.ts';
import type { Paragraph, Section, Sentence } from './transcript.ts';

/** How a mark is written: [1], ①, ¹, (1), *, （注1）; of a note also 1. and 注1：, which any mark with that number may mean. */
export type MarkShape = 'bracket' | 'circle' | 'raised' | 'round' | 'star' | 'word' | 'number';

/** A mark in a sentence or a cell of a table, as it stands there: [start, end) of the sentence. */
export interface NoteMark {
  text: string;
  shape: MarkShape;
  sentence: Sentence;
  start: number;
  end: number;
  /** Its place among the marks that have a note, from 1; 0 where the speech has no note for it. */
  number: number;
  /** Its note; null where there is none. */
  note: Note | null;
}

/** A note that has a mark of its own: its first sentence, which begins with that mark, and the marks that lead to it. */
export interface Note {
  text: string;
  shape: MarkShape;
  sentence: Sentence;
  /** Where in the sentence its mark stands. */
  start: number;
  end: number;
  marks: NoteMark[];
  /** Notes that stand one below the other. */
  list: NoteList;
}

/** Notes that stand one below the other, and the table below which they stand; null where they stand below none. */
export interface NoteList {
  table: Paragraph['table'];
  notes: Note[];
}

/** The marks of a speech and its notes that have marks, each in order. */
export interface NoteLinks {
  marks: readonly NoteMark[];
  notes: readonly Note[];
}

/** A sentence that may hold marks, and the table whose cell it is. */
interface Place {
  sentence: Sentence;
  table: Paragraph['table'];
}

/** The signs with which a mark is written; a number to the second or third power is none. */
const signs: readonly [MarkShape, RegExp][] = [
  ['word', /[（([](?:见|見|see )?(?:注|註|note )\s?(\d{1,2})[)）\]]/giu],
  ['bracket', /(?<=\S\s?)[[［](\d{1,2})[\]］]/gu],
  ['circle', /(?<=[^\s：:；;，,、（(])([①-⑳])/gu],
  ['raised', /(?<=\S)(?<!\b(?:[kcdm]?m|ft|10)|[\u33a0-\u33ff])([¹²³⁴-⁹])/gu],
  ['star', /(?<=[\p{L}\p{N}%％”）)])(\*{1,3}|†|‡)(?![\p{L}\p{N}*])/gu],
];
/** In brackets a number is a mark only at the end of a cell, behind a name. */
const round: [MarkShape, RegExp] = ['round', /(?<=\p{L}\s?)[（(](\d{1,2})[)）]$/gu];

/** The marks and the notes of a speech, and which belong together: a mark of a table to a note below it, else to the next that fits. */
export function noteLinksOf(sections: readonly Section[]): NoteLinks {
  const { lists, places } = partsOf(sections);
  const marks = places.flatMap(marksAt);
  let number = 0;
  for (const { mark, table } of marks) {
    mark.note = noteOf(mark, table, lists);
    if (!mark.note) continue;
    number += 1;
    mark.number = number;
    mark.note.marks.push(mark);
  }
  return { marks: marks.map(({ mark }) => mark), notes: lists.flatMap(({ notes }) => notes) };
}

/** The lists of notes, and all else that is said. */
function partsOf(sections: readonly Section[]): { lists: NoteList[]; places: Place[] } {
  const lists: NoteList[] = [];
  const places: Place[] = [];
  for (const { paragraphs } of sections) {
    let above: Paragraph | null = null;
    for (const paragraph of paragraphs.filter(({ kind }) => kind !== 'furniture')) {
      if (paragraph.kind !== 'note') places.push(...paragraph.sentences.map((sentence) => ({ sentence, table: paragraph.table })));
      else {
        if (above?.kind !== 'note') lists.push({ table: above?.table ?? null, notes: [] });
        addNote(lists.at(-1), paragraph.sentences[0]);
      }
      above = paragraph;
    }
  }
  return { lists, places: places.sort((a, b) => a.sentence.start - b.sentence.start) };
}

function addNote(list: NoteList | undefined, sentence: Sentence | undefined): void {
  const mark = sentence && noteMark(inSimplified(sentence.text));
  if (!list || !mark) return;
  const { start, end } = mark;
  const text = sentence.text.slice(start, end);
  list.notes.push({ text, shape: shapeOf(text), sentence, start, end, marks: [], list });
}

function shapeOf(mark: string): MarkShape {
  if (/^[[［]/u.test(mark)) return 'bracket';
  if (/^[①-⑳]/u.test(mark)) return 'circle';
  if (/^[¹²³⁴-⁹]/u.test(mark)) return 'raised';
  if (/^[（(]/u.test(mark)) return 'round';
  return /^(?:\*|†|‡)/u.test(mark) ? 'star' : 'number';
}

/** The marks of a sentence, in order. */
function marksAt({ sentence, table }: Place): { mark: NoteMark; table: Paragraph['table'] }[] {
  return [...signs, ...(table ? [round] : [])]
    .flatMap(([shape, sign]) =>
      [...sentence.text.matchAll(sign)].map(({ 0: text, index }) => {
        const mark: NoteMark = { text, shape, sentence, start: index, end: index + text.length, number: 0, note: null };
        return { mark, table };
      }),
    )
    .sort((a, b) => a.mark.start - b.mark.start);
}

/** The note of a mark: the first behind it that is written alike, else the first that only counts. */
function noteOf(mark: NoteMark, table: Paragraph['table'], lists: readonly NoteList[]): Note | null {
  const own = table ? lists.filter((list) => list.table === table) : [];
  const atEnd = lists.filter((list) => list.table === null);
  const others = table ? [] : lists.filter((list) => list.table !== null);
  for (const near of [own, atEnd, others]) {
    const behind = near.flatMap(({ notes }) => notes).filter(({ sentence }) => sentence.start > mark.sentence.start);
    const alike = behind.filter((note) => markValue(note.text) === markValue(mark.text));
    const found = alike.find(({ shape }) => shape === mark.shape) ?? alike.find(({ shape }) => shape === 'number');
    if (found) return found;
  }
  return null;
}

/** What tells a mark apart, however it is written: [1], ¹ and 1. are one. */
function markValue(mark: string): string {
  return mark.normalize('NFKC').replace(/[^\d*†‡]/gu, '');
}

/** The text of a cell without the mark at its end: 56.3* is 56.3. */
export function withoutMark(cell: string): string {
  return cell.replace(/(?<=[\p{L}\p{N}%％）)])\s?(?:\[\d{1,2}\]|[①-⑳]|[¹²³⁴-⁹]|\*{1,3}|†|‡)$/u, '');
}
