import assert from 'node:assert/strict';
import test from 'node:test';

/** Runs a test where its reader is here; elsewhere a line says that it is left out, and in CI that is a failure. */
export function testWith<Reader>(name: string, reader: Reader | undefined, run: (reader: Reader) => Promise<void> | void): void {
  test(name, { skip: reader === undefined && process.env.CI !== 'true' && 'the reader is not here and could not be fetched' }, () => {
    assert.ok(reader, 'the reader is not here and could not be fetched');
    return run(reader);
  });
}
