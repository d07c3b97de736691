import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise, queryWords } from '../../../src/search/shared/normalise.ts';
import { indexTokens, latinWordTokens, placedTokens, provingTokens } from '../../../src/search/shared/tokens.ts';

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

test('a single character proves nothing, so that every section is read; of longer runs every second pair proves all', () => {
  const tokens = (text: string) => provingTokens(text).map((run) => run.map(({ token, behind }) => `${token}${behind}`).join(' '));
  assert.deepEqual(tokens('养'), []);
  assert.deepEqual(tokens('养、低保'), ['低保0']);
  assert.deepEqual(tokens('低保标'), ['低保0 保标1']);
  assert.deepEqual(tokens('低保标准'), ['低保0 标准2']);
  assert.deepEqual(tokens('低保标准养'), ['低保0 标准2 准养3']);
});

test('a word in Latin letters has a token wherever it stands by itself', () => {
  assert.deepEqual(latinWordTokens('dna检测, a dna test, dna2'), ['ｗdnaｗ', 'ｗaｗ', 'ｗdnaｗ', 'ｗtestｗ']);
});

test('tokens that stand as far apart as those of a run are that run', () => {
  const pieces = fc.constantFrom(...'养老人1. 、');
  const short = fc.string({ unit: pieces, minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 30 }), short, (original, run) => {
      const placed = placedTokens(original);
      const [tokens, ...others] = provingTokens(run);
      if (!tokens || others.length > 0 || indexTokens(run).length !== [...run].length - 1) return;
      const isFound = placed.some((_, at) => tokens.every(({ token, behind }) => placed[at + behind] === token));
      assert.equal(isFound, original.includes(run));
    }),
    { numRuns: 3000 },
  );
});

test('a query has no token that a text containing it lacks', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
      const { text: normalised } = normalise(original);
      const [start, end] = [a % (normalised.length + 1), b % (normalised.length + 1)].sort((x, y) => x - y);
      const words = queryWords(normalised.slice(start, end));
      const known = new Set(indexTokens(normalised));
      assert.deepEqual(
        words.flatMap(provingTokens).flatMap((run) => run.filter(({ token }) => !known.has(token))),
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
