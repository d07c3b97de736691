import type { Code } from './codes.ts';
import { severityOf } from './severity.ts';

/** A place in a content file; line and column count from 1, as editors do. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something that is wrong, or worth a look: its code, where it is, and the details that its message names. */
export interface Diagnostic {
  code: Code;
  place: Place;
  details: Record<string, string>;
  /** The place is in a file of the made site, which no author has; otherwise it is in the content folder. */
  inSite?: true;
}

/** A diagnostic; `details` holds what the message of `code` names. */
export function diagnostic(code: Code, place: Place, details: Record<string, string> = {}): Diagnostic {
  return { code, place, details };
}

/** A diagnostic whose place is in the made site. */
export function siteDiagnostic(code: Code, place: Place, details: Record<string, string> = {}): Diagnostic {
  return { code, place, details, inSite: true };
}

/** Of diagnostics, what is refused: without any of these a report is sound. */
export function mistakesIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => severityOf(code) === 'error');
}

/** The place so many characters further along the same line. */
export function within(place: Place, characters: number): Place {
  return { ...place, column: place.column + characters };
}

/** The text of which places were asked last, and where its lines begin: the next question is mostly of the same. */
let last = { text: '', starts: [0] };

/** The place of character `offset` (0-based, UTF-16) of `text`. */
export function placeAt(file: string, text: string, offset: number): Place {
  if (last.text !== text) last = { text, starts: [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)] };
  const { starts } = last;
  let [line, behind] = [0, starts.length];
  while (behind - line > 1) {
    const middle = (line + behind) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else behind = middle;
  }
  return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
