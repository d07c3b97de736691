/** A number of JSON as it is written there: as floating point it would lose its last digits. */
export class JsonNumber {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** `JSON.parse` as Node has it: a reviver is also told the source of a value (ECMA-262, proposal-json-parse-with-source). */
const parse = JSON.parse as (text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown) => unknown;

/** Reads JSON, each number digit for digit. Throws a `SyntaxError` where it is none. */
export function parseExactly(json: string): unknown {
  return parse(json, (_, value, { source = '' }) => (typeof value === 'number' ? new JsonNumber(source) : value));
}
