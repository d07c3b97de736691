import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise, queryWords } from '../../../src/search/shared/normalise.ts';

const character = fc.constantFrom(...'低保标准养老机构１７1.7万亿元％%DNAａｂ，、《》。:： 　\u00a0“”—-éÉ㎡①');
const text = fc.string({ unit: character, maxLength: 40 });
const normalised = (original: string) => normalise(original).text;

test('full width, case, quotes and dashes make no difference', () => {
  assert.equal(normalised('１．７万，ＤＮＡ'), normalised('1.7万,dna'));
  assert.equal(normalised('“十三五”—规划'), normalised('"十三五"-规划'));
});

test('a space beside a Chinese character goes, between Latin words it stays, a line break parts blocks', () => {
  assert.equal(normalised('45 个 中心'), '45个中心');
  assert.equal(normalised('care  for the old'), 'care for the old');
  assert.equal(normalised('水平\n2020年'), '水平\n2020年');
});

test('invisible characters go', () => {
  assert.equal(normalised('低\u200b保\ufeff标\u00ad准'), '低保标准');
});

test('normalising twice changes nothing more', () => {
  fc.assert(fc.property(text, (original) => assert.equal(normalised(normalised(original)), normalised(original))));
});

test('each normalised unit knows a place of the original, in order', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: form, origins } = normalise(original);
      assert.equal(origins.length, form.length);
      assert.ok(origins.every((origin, index) => origin < original.length && origin >= (origins[index - 1] ?? 0)));
    }),
  );
});

test('whatever is cut from a text without spaces stands in the normalised text', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
      const plain = original.replace(/\s/gu, '');
      const [start, end] = [a % (plain.length + 1), b % (plain.length + 1)].sort((x, y) => x - y);
      assert.ok(normalised(plain).includes(normalised(plain.slice(start, end))));
    }),
  );
});

test('a query is parted at white space of every kind, each word once', () => {
  assert.deepEqual(queryWords('　低保  DNA\u00a0低保 '), ['低保', 'dna']);
  assert.deepEqual(queryWords('  '), []);
});
