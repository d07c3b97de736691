import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a step of the reading made, and all that is to be told of it. The value is null where the step could make nothing. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** The result of a step that met no mistake. */
export function success<T>(value: T): Result<T> {
  return { value, diagnostics: [] };
}

/** The result of a step that could make nothing. */
export function failure(...diagnostics: Diagnostic[]): Result<null> {
  return { value: null, diagnostics };
}

/** The values that several steps could make, and the diagnostics of all. */
export function gather<T>(results: readonly Result<T | null>[]): Result<T[]> {
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
  return { value: values, diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

/** Takes the values of results one by one, and adds to a list what is to be told of each. */
export function takingInto(diagnostics: Diagnostic[]): <T>(result: Result<T>) => T {
  return ({ value, diagnostics: found }) => {
    diagnostics.push(...found);
    return value;
  };
}
