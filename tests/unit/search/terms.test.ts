import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spellingsOf, termsOf, termTokens } from '../../../src/search/browser/terms.ts';
import { normalise, queryWords } from '../../../src/search/shared/normalise.ts';
import { numbersOf } from '../../../src/search/shared/numbers.ts';
import { indexTokens, numberTokens } from '../../../src/search/shared/tokens.ts';

/** The spellings in which a query of one term stands in a text. */
function found(query: string, original: string): string[] {
  const { text } = normalise(original);
  const [term, ...more] = termsOf(queryWords(query));
  assert.ok(term && more.length === 0, query);
  return spellingsOf(term, text, numbersOf(text));
}

test('a number finds itself in another spelling, with what stands beside it', () => {
  assert.deepEqual(found('1230', '公路一千二百三十公里'), ['一千二百三十']);
  assert.deepEqual(found('1230公里', '公路一千二百三十公里，1,230公里'), ['一千二百三十公里', '1,230公里']);
  assert.deepEqual(found('2316', '路长2,316名'), ['2,316']);
  assert.deepEqual(found('78%', '完成百分之七十八'), ['百分之七十八']);
  assert.deepEqual(found('26000', '共2.6万余人'), ['2.6万']);
  assert.deepEqual(found('2.6万人', '共26000人'), ['26000人']);
  assert.deepEqual(found('4.5 million', 'spent $4,500,000'), ['4,500,000']);
  assert.deepEqual(found('二〇二〇年', '到2020年底'), ['2020年']);
});

test('bounds and ranges are found with their words', () => {
  assert.deepEqual(found('不超过10分钟', '候车不超过十分钟'), ['不超过十分钟']);
  assert.deepEqual(found('98%以上', '满意率百分之九十八以上'), ['百分之九十八以上']);
  assert.deepEqual(found('20-60万元', '补助二十-六十万元'), []);
  assert.deepEqual(found('3-5个', '建三-五个'), ['三-五个']);
  assert.deepEqual(found('不超过10分钟', '超过十分钟'), []);
});

test('a longer number, another number, or a share where none is asked for is not found', () => {
  assert.deepEqual(found('30', '一百三十人，三十五人，三十万人，3.30'), []);
  assert.deepEqual(found('78人', '百分之七十八人'), []);
  assert.deepEqual(found('78%', '七十八人'), []);
});

test('a Chinese digit alone is found with what makes it a number', () => {
  assert.deepEqual(found('3', '三农工作，三个中心，三公里，居第三'), ['三个', '三公里', '第三']);
});

test('words that are one number together are one term', () => {
  const texts = (query: string) => termsOf(queryWords(query)).map(({ text }) => text);
  assert.deepEqual(texts('260 000 people'), ['260 000', 'people']);
  assert.deepEqual(texts('养老 710元 2020'), ['养老', '710元', '2020']);
});

const piece = fc.constantFrom(
  '10',
  '十',
  '分钟',
  '不超过',
  '百分之',
  '七十八',
  '78%',
  '2.6',
  '万',
  '人',
  '，',
  '1,230',
  '一千',
  ' 000',
  '-',
);

test('the index proposes every text that says the number', () => {
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (original, query) => {
      const { text: normalised } = normalise(original);
      const terms = termsOf(queryWords(query)).filter(({ numbers }) => numbers.length > 0);
      const known = new Set([...indexTokens(normalised), ...numberTokens(normalised)]);
      for (const term of terms.filter((term) => spellingsOf(term, normalised, numbersOf(normalised)).length > 0))
        for (const { token } of termTokens([term]).flat()) assert.ok(known.has(token), `${token} of ${query} in ${original}`);
    }),
    { numRuns: 2000 },
  );
});
