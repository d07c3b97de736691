import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFor, askedIn, names, nothing } from '../../../../src/browser/register/asked.ts';

const asked = { ...nothing, text: '低保', unit: '元/月', sort: '-value' };

test('an address says what is asked for, and nothing of what is not', () => {
  assert.equal(
    addressFor('https://example.org/a/figures.html', asked),
    'https://example.org/a/figures.html?text=%E4%BD%8E%E4%BF%9D&unit=%E5%85%83%2F%E6%9C%88&sort=-value',
  );
  assert.equal(addressFor('https://example.org/figures.html?text=a&sort=value', nothing), 'https://example.org/figures.html');
});

test('whatever else an address asks for stays as it is written; its fragment goes', () => {
  assert.equal(
    addressFor('file:///a%20b/figures.html?compare=beds,homes&unit=x#f-beds', { ...nothing, area: '2' }),
    'file:///a%20b/figures.html?area=2&compare=beds,homes',
  );
});

test('what an address was made to ask is read from it, whatever characters it has', () => {
  const any = fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ unit: 'grapheme' })])));
  fc.assert(
    fc.property(any, (given) => {
      const whole = { ...nothing, ...given };
      assert.deepEqual(askedIn(addressFor('https://example.org/?compare=a,b', whole)), whole);
    }),
  );
});
