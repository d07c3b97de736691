import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { asciiOnly } from '../../../src/search/build/ascii-only.ts';

/** What a script gives as it is and in ASCII. */
function bothWays(script: string): unknown[] {
  const written = asciiOnly(script);
  assert.doesNotMatch(written, /[^\0-\x7f]/);
  return [script, written].map((code) => JSON.stringify(runInNewContext(code)));
}

test('a script in ASCII means the same: strings, templates, patterns and names', () => {
  for (const script of [
    '"养老，1.7万"',
    ['`养$', '{1}老`'].join(''),
    '({ 人: 1, "𠮷": 2 })',
    'const 数 = 3; 数',
    '"a养b老".replace(/[养老]/g, "x")',
    '/^\\养$/.test("养")',
    '"\\\\养\\老"',
    '/^𠮷$/u.test("𠮷")',
    'new RegExp(String.raw`^[为是]`).test("为1")',
  ])
    assert.equal(...(bothWays(script) as [unknown, unknown]), script);
});

test('every text that JSON writes is read from ASCII as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => JSON.parse(asciiOnly(JSON.stringify(text))) === text),
    { numRuns: 300 },
  );
});
