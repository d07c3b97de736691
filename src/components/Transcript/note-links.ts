import { pageHref } from '../../report/routes.ts';
import type { Note, NoteLinks, NoteMark } from '../../report/transcript/note-marks.ts';
import type { Paragraph } from '../../report/transcript/transcript.ts';

/** A run of text: plain, or a mark that leads to its note. */
export interface MarkedPiece {
  text: string;
  mark: NoteMark | null;
}

/** A run of a sentence that begins at `from`, cut at the marks in it that have notes; the pieces joined are the run. */
export function markedPieces({ marks }: NoteLinks, sentence: string, text: string, from = 0): MarkedPiece[] {
  const own = marks.filter((mark) => mark.note && mark.sentence.id === sentence && mark.start >= from && mark.end <= from + text.length);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const mark of own) {
    pieces.push({ text: text.slice(at, mark.start - from), mark: null }, { text: mark.text, mark });
    at = mark.end - from;
  }
  return [...pieces, { text: text.slice(at), mark: null }].filter((piece) => piece.text !== '');
}

/** The anchor of a mark. */
export function markAnchor({ number }: NoteMark): string {
  return `mark-${number}`;
}

/** The anchor of a note. */
export function noteAnchor({ sentence }: Note): string {
  return `note-${sentence.id}`;
}

/** The anchor of a paragraph that is a note with marks; undefined for all others. */
export function anchorOf({ notes }: NoteLinks, { sentences: [first] }: Pick<Paragraph, 'sentences'>): string | undefined {
  const note = notes.find(({ sentence, marks }) => sentence === first && marks.length > 0);
  return note && noteAnchor(note);
}

/** Where a mark leads: to its note on the same page, which is the transcript or holds single questions whole, else to the transcript. */
export function noteHref({ note, sentence }: NoteMark, isTranscript: boolean): string {
  if (!note) return '';
  return isTranscript || isBeside(note, sentence.id) ? `#${noteAnchor(note)}` : pageHref('transcript', noteAnchor(note));
}

/** The marks to which a note leads back on a page. */
export function marksBack(note: Note, isTranscript: boolean): NoteMark[] {
  return note.marks.filter(({ sentence }) => isTranscript || isBeside(note, sentence.id));
}

/** Whether a note stands in the section of a sentence. */
function isBeside({ sentence }: Note, other: string): boolean {
  return sentence.id.split('-')[0] === other.split('-')[0];
}
