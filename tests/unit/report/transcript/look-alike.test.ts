import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookAlike } from '../../../../src/report/transcript/look-alike.ts';

const speech = '甲。同比增长12.5%，路网一体。乙\u3000丙，COVID\u201119，one home.';

test('a blank too many, too few or of another kind is named with its place', () => {
  assert.deepEqual(lookAlike('增长\u00a012.5%', speech), { at: 3, typed: '\u00a0', said: '', before: '增长' });
  assert.deepEqual(lookAlike('增长12.5%\u200b，', speech), { at: 8, typed: '\u200b', said: '', before: '长12.5%' });
  assert.deepEqual(lookAlike('乙丙', speech), { at: 2, typed: '', said: '\u3000', before: '乙' });
  assert.deepEqual(lookAlike('乙 丙', speech), { at: 2, typed: ' ', said: '\u3000', before: '乙' });
});

test('doubles of characters and dashes are told apart from what was said', () => {
  assert.deepEqual(lookAlike('路网\u2f00体', speech), { at: 3, typed: '\u2f00', said: '一', before: '路网' });
  assert.deepEqual(lookAlike('COVID-19', speech), { at: 6, typed: '-', said: '\u2011', before: 'COVID' });
});

test('a quote with other words, or none, is no look-alike', () => {
  for (const quote of ['增长12.6%', '增长12.5％', '增长12.5%,', '', ' ', '\u200b']) assert.equal(lookAlike(quote, speech), null, quote);
});

test('a quote that was said is none, and one blank put into it is found where it stands', () => {
  const stretch = fc.nat(20).chain((start) => fc.record({ start: fc.constant(start), length: fc.integer({ min: 2, max: 14 }) }));
  fc.assert(
    fc.property(stretch, fc.nat(), fc.constantFrom('\u00a0', '\u2009', '\u2060', '\ufeff'), ({ start, length }, seed, blank) => {
      const quote = speech.slice(start, start + length).trim();
      fc.pre(quote.length >= 2);
      const at = 1 + (seed % (quote.length - 1));
      assert.equal(lookAlike(quote, speech), null);
      const found = lookAlike(quote.slice(0, at) + blank + quote.slice(at), speech);
      assert.equal(found?.at, at + 1);
      assert.equal(found?.typed, blank);
    }),
  );
});
