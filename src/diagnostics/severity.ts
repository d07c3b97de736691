import type { Code } from './codes.ts';

/** Codes of what may well be right and is worth a look: it is told, and a site is made all the same. */
const toldOnly: ReadonlySet<Code> = new Set([
  'more-mistakes',
  'numbering-gap',
  'rows-uneven',
  'unit-nowhere',
  'note-none',
  'mark-none',
  'chart-unsorted',
  'chart-few-marks',
]);

/** Codes of what is not finished: it is told by a check, and refuses nothing there. */
const unfinished: ReadonlySet<Code> = new Set(['draft-entry', 'draft-guess', 'draft-missing', 'draft-unanswered']);

/** A mistake refuses the report; a warning is told only; a notice counts what is still to be done. */
export type Severity = 'error' | 'warning' | 'notice';

/** Whether what a code stands for is refused or only told. */
export function severityOf(code: Code): Severity {
  if (unfinished.has(code)) return 'notice';
  return toldOnly.has(code) ? 'warning' : 'error';
}
