import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { MarkShape, Note, NoteLinks, NoteMark } from './note-marks.ts';
import { rawPlace } from './span.ts';

/** What is written as nothing but a mark; ① and (1) begin items as well, and 1. most notes that no mark leads to. */
const isSurely: ReadonlySet<MarkShape> = new Set(['bracket', 'raised', 'star', 'word']);

/** Marks without a note and notes without a mark: the page cannot lead from one to the other. */
export function noteDiagnostics({ marks, notes }: NoteLinks, placeOf: (rawOffset: number) => Place): Diagnostic[] {
  const placeIn = ({ sentence, start }: Note | NoteMark) => placeOf(sentence.rawStart + rawPlace(sentence.spans, start));
  return [
    ...marks.filter(lacksNote).map((mark) => diagnostic('note-none', placeIn(mark), { mark: mark.text, sentence: mark.sentence.id })),
    ...notes.filter(lacksMark).map((note) => diagnostic('mark-none', placeIn(note), { mark: note.text, sentence: note.sentence.id })),
  ];
}

/** A star behind a word of running text may be many things; at the end of a cell it is a mark. */
function lacksNote({ note, shape, sentence, end }: NoteMark): boolean {
  if (note || !isSurely.has(shape)) return false;
  return shape !== 'star' || (/-t\d+-/.test(sentence.id) && end === sentence.text.length);
}

/** Notes that only count may belong to the whole; not so where others of their list have marks. */
function lacksMark({ marks, shape, list }: Note): boolean {
  return marks.length === 0 && (isSurely.has(shape) || list.notes.some((other) => other.marks.length > 0));
}
