import type { DeclaredLevel } from '../../../../src/report/document/hints.ts';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Kind, level, marker and text of each block, as far as it has them. */
export function shown(text: string, levels?: readonly DeclaredLevel[]): (string | number)[][] {
  return readDocument(text, { levels }).blocks.map(({ kind, level, marker, text: words }) =>
    [kind, level, marker, words].filter((part) => part !== undefined),
  );
}
