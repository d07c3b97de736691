import type { Code } from '../diagnostics/codes.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { failure, type Result } from '../report/result.ts';

/** Thrown where a document cannot be read, from wherever that turns out; `readSource` makes a diagnostic of it. */
export class Refusal extends Error {
  readonly code: Code;
  readonly details: Record<string, string>;

  constructor(code: Code, details: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  /** The refusal of the document of this name, at its beginning. */
  result(name: string): Result<null> {
    return failure(diagnostic(this.code, { file: name, line: 1, column: 1 }, { name, ...this.details }));
  }
}
