import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import test, { type TestContext } from 'node:test';
import { codeHash } from '../../../src/cache/code-hash.ts';
import { keptPlace } from '../../../src/cache/kept-files.ts';
import { keptResult } from '../../../src/cache/kept-results.ts';

/** A name of its own for a test, whose kept result is gone afterwards. */
function nameFor(context: TestContext, number: number): { name: string; place: string } {
  const name = `test-${process.pid}-${number}`;
  const place = keptPlace(`${name}.result.json`);
  context.after(() => rmSync(place, { force: true }));
  return { name, place };
}

test('a result is made once for the same things, and anew when one of them changes', async (context) => {
  const { name } = nameFor(context, 1);
  let made = 0;
  const make = () => ({ made: ++made });
  assert.deepEqual(await keptResult(name, ['a', { b: 1 }], make), { made: 1 });
  assert.deepEqual(await keptResult(name, ['a', { b: 1 }], make), { made: 1 });
  assert.deepEqual(await keptResult(name, ['a', { b: 2 }], make), { made: 2 });
  assert.deepEqual(await keptResult(name, ['a', { b: 1 }], make), { made: 3 });
});

test('a result that was damaged on the disk is made anew', async (context) => {
  const { name, place } = nameFor(context, 2);
  await keptResult(name, 'a', () => 'first');
  writeFileSync(place, readFileSync(place, 'utf8').slice(0, 20));
  assert.equal(await keptResult(name, 'a', () => 'second'), 'second');
});

test('nothing is kept of work that failed', async (context) => {
  const { name } = nameFor(context, 3);
  await assert.rejects(
    keptResult(name, 'a', () => Promise.reject(new Error('failed'))),
    /failed/,
  );
  assert.equal(await keptResult(name, 'a', () => 'made'), 'made');
});

test('the hash of code names its folders and packages, and refuses those that are not there', () => {
  const charts = codeHash(['charts'], ['chart.js']);
  assert.match(charts, /^[0-9a-f]{64}$/);
  assert.equal(codeHash(['charts'], ['chart.js']), charts);
  assert.notEqual(codeHash(['charts'], ['d3-path']), charts);
  assert.notEqual(codeHash(['charts', 'figures'], ['chart.js']), charts);
  assert.throws(() => codeHash(['no-such-room'], []));
  assert.throws(() => codeHash([], ['no-such-package']));
});
