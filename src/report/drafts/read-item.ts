import type { Place } from '../../diagnostics/diagnostic.ts';

/** What a person reads through before a report goes out: narratives, entries of registers, facts that a text may not tell. */
export type ItemKind =
  | 'fact'
  | 'report'
  | 'area'
  | 'overview'
  | 'questions'
  | 'english'
  | 'figure'
  | 'document'
  | 'milestone'
  | 'notFigure'
  | 'emendation'
  | 'readerQuestion'
  | 'indexTerm';

/** One thing to read through, and how far it has come. */
export interface ReadItem {
  kind: ItemKind;
  /** Its id within its kind: that of an entry, the name of an area's page, the key of a fact. */
  id: string;
  /** What it is called, as a person looks for it. */
  name: string;
  /** Number of the area of the speech; 0 outside of all. */
  area: number;
  /** Where in the reading text it is said: what is computed, where its last input is; what is no part of the speech, behind all of it. */
  said: number;
  /** The line that is to go, or where a line is missing. */
  place: Place;
  /** Read, or left by the program: proposed, a damaged passage whose reading is guessed, a fact that is missing. */
  state: 'read' | 'draft' | 'guessed' | 'missing';
}

/** Of what is to be read through, what nobody has read yet. */
export function openItems(items: readonly ReadItem[]): ReadItem[] {
  return items.filter(({ state }) => state !== 'read');
}

/** How an item is found by its kind and id. */
export function itemKey(kind: ItemKind, id: string): string {
  return `${kind} ${id}`;
}
