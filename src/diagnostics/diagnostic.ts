import type { Code } from './codes.ts';

/** A place in a file; line and column count from 1, as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One mistake: its code, where it stands, and the words its message needs. */
export interface Diagnostic {
  code: Code;
  place: Place;
  details: Record<string, string>;
  /** The place is in a file of the made site, which no author has; otherwise it is in the content folder. */
  inSite?: true;
}

/** Makes a diagnostic; `details` are the words that the message of `code` names. */
export function diagnostic(code: Code, place: Place, details: Record<string, string> = {}): Diagnostic {
  return { code, place, details };
}

/** Makes a diagnostic whose place is in the made site. */
export function siteDiagnostic(code: Code, place: Place, details: Record<string, string> = {}): Diagnostic {
  return { code, place, details, inSite: true };
}

/** The place some characters further on the same line. */
export function within(place: Place, characters: number): Place {
  return { ...place, column: place.column + characters };
}

/** The place of character `offset` (0-based, UTF-16) of `text`. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}
