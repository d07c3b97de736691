import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';

/** Runs a test where its reader is here; elsewhere a line says that it is left out, and in CI that is a failure. */
export function testWith<Reader>(
  name: string,
  reader: Reader | undefined,
  run: (reader: Reader, context: TestContext) => Promise<void> | void,
): void {
  const skip = reader === undefined && process.env.CI !== 'true' && 'the reader is not here and could not be fetched';
  test(name, { skip }, (context) => {
    assert.ok(reader, 'the reader is not here and could not be fetched');
    return run(reader, context);
  });
}
