import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics, inOrder } from '../diagnostics/formats.ts';
import type { Content } from '../report/read-report.ts';

/** A build that stops because of mistakes in the content; it names them all, and the first as the place of the error. */
export class ContentMistakes extends Error {
  readonly loc: { file: string; line: number; column: number } | undefined;

  constructor({ diagnostics, language, folder }: Pick<Content, 'diagnostics' | 'language' | 'folder'>) {
    super(`\n${formatDiagnostics(diagnostics, language)}`);
    const [first] = inOrder(diagnostics);
    this.loc = first && { ...first.place, file: resolve(folder, first.place.file) };
    this.stack = '';
  }
}

/** A build that stops because a file of the site says what the source does not, or would not work everywhere. */
export class SiteMistakes extends Error {
  constructor(diagnostics: readonly Diagnostic[], { language }: Pick<Content, 'language'>) {
    super(`\n${formatDiagnostics(diagnostics, language)}`);
    this.stack = '';
  }
}
