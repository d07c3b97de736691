import type { Table } from './tables.ts';

/** A stretch of a text, [start, end), in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'note' | 'furniture';
export type TurnKind = 'host' | 'statement' | 'question' | 'answer';

/** What one person says until another speaks. A question and its answers have one id (`q3`), so that they are found together. */
export interface Turn {
  kind: TurnKind;
  id: string;
}

/** A part of a text: a heading, a paragraph, an item of a list, a table, a note, or furniture of the page. */
export interface Block extends Stretch {
  kind: BlockKind;
  /** Of headings and items: 1 for the outermost; the title of the whole text is a heading of level 0. */
  level?: number;
  /** As it stands in the text: `一、`, `（二）`, `——`. */
  marker?: string;
  /** Of headings and items: what counts on with it. */
  family?: string;
  /** Who speaks; of reporters without a name their medium. */
  speaker?: string;
  turn?: Turn;
  /** Without marker and label of the speaker, and without the line breaks that the width of a page made. */
  text: string;
  /** Where the text begins: behind the marker. */
  textStart: number;
  /** Whether it goes on in the line of the block before. */
  sameLine: boolean;
  table?: Table;
}

/** A block as it stands on a line, before anything is known of speakers and levels. */
export type LineKind = 'heading' | 'paragraph' | 'item';
