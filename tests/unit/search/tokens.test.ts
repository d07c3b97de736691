import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise, queryWords } from '../../../src/search/shared/normalise.ts';
import { indexTokens, queryTokens } from '../../../src/search/shared/tokens.ts';

const character = fc.constantFrom(...'低保标准养老机构17.7万亿元%，、《》。-/:ABcdéが𠮷 \n');
const text = fc.string({ unit: character, maxLength: 60 });

test('a run of Chinese becomes its overlapping pairs', () => {
  assert.deepEqual(indexTokens('低保标准,养老'), ['低保', '保标', '标准', '养老']);
});

test('a decimal stays whole, a full stop does not belong to it', () => {
  assert.deepEqual(indexTokens('1.7万'), ['1.', '.7', '7万']);
  assert.deepEqual(indexTokens('3.18亿元'), ['3.', '.1', '18', '8亿', '亿元']);
  assert.deepEqual(indexTokens('in 2020. dna'), ['in', '20', '02', '20', 'dn', 'na']);
});

test('a single character makes no token, so that every section is read', () => {
  assert.deepEqual(queryTokens(['养']), []);
  assert.deepEqual(queryTokens(['养', '低保']), ['低保']);
});

test('a query has no token that a text containing it lacks', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
      const { text: normalised } = normalise(original);
      const [start, end] = [a % (normalised.length + 1), b % (normalised.length + 1)].sort((x, y) => x - y);
      const words = queryWords(normalised.slice(start, end));
      const known = new Set(indexTokens(normalised));
      assert.deepEqual(
        queryTokens(words).filter((token) => !known.has(token)),
        [],
      );
    }),
  );
});

test('a token holds two letters, digits or points of a number, never white space or other punctuation', () => {
  fc.assert(
    fc.property(text, (original) => {
      for (const token of indexTokens(normalise(original).text)) assert.match(token, /^[\p{L}\p{N}.]{2}$/u);
    }),
  );
});
