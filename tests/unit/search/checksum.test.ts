import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checksum } from '../../../src/search/shared/checksum.ts';

test('the checksum is FNV-1a: the test vectors of its authors', () => {
  const of = (text: string) => checksum(new TextEncoder().encode(text));
  assert.deepEqual([of(''), of('a'), of('foobar')], ['811c9dc5', 'e40c292c', 'bf9cf968']);
});

test('any one byte that is another gives another checksum', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
      const other = Uint8Array.from(bytes);
      other[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ change;
      assert.notEqual(checksum(other), checksum(bytes));
    }),
  );
});
