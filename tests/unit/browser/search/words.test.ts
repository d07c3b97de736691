import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerText, fill } from '../../../../src/browser/search/words.ts';
import { search as english } from '../../../../src/i18n/en/search.ts';
import { search as chinese } from '../../../../src/i18n/zh-CN/search.ts';
import { search as traditional } from '../../../../src/i18n/zh-Hant/search.ts';
import type { SearchAnswer } from '../../../../src/search/browser/finder.ts';
import { type FoundHit, foundHits } from '../../../../src/search/browser/found-hit.ts';
import { noOthers, type OtherWay } from '../../../../src/search/browser/otherwise.ts';
import { someRecord } from '../../search/some-record.ts';

const hits = (whole: number, longer = 0): FoundHit[] =>
  foundHits(Array.from({ length: whole + longer }, (_, at) => ({ record: someRecord({}), words: [], isPart: at >= whole, keys: [] })));
const answered = (found: FoundHit[], ways: OtherWay[] = [], words: string[] = [], others: FoundHit[] = []): SearchAnswer => ({
  hits: found,
  others: ways.length > 0 ? { hits: others, ways, words } : noOthers,
  method: 'index',
});
const said = (query: string, answer: SearchAnswer, words = chinese) =>
  answerText(query, answer, { hits: answer.hits, others: answer.others.hits }, words);

test('a number is counted apart from longer numbers that hold it', () => {
  assert.equal(said('30', answered(hits(4, 21))), '找到4处。另有21处，这些数字只是更长的数的一部分。');
  assert.equal(said('17', answered(hits(0, 24))), '没有单独的这个数；有24处，这些数字是更长的数的一部分。');
  assert.equal(said('710', answered(hits(8))), '找到8处。');
});

test('each other way is told, with what was looked for, in every language', () => {
  assert.equal(said('養老', answered([], ['script'], ['养老'], hits(54))), '没有找到“養老”。简繁转换，按“养老”找到54处。');
  assert.equal(
    said('“养老服务”', answered([], ['unquoted'], ['养老服务'], hits(3))),
    '没有找到“养老服务”。去掉引号，按“养老服务”找到3处。',
  );
  const question = answered([], ['parts'], ['老年人', '补贴'], hits(1));
  assert.equal(said('老年人补贴', question), '没有找到“老年人补贴”。拆成词语，按“老年人”“补贴”找到1处。');
  assert.equal(said('老年人补贴', question, traditional), '沒有找到「老年人补贴」。拆成詞語，按「老年人」「补贴」找到1處。');
  assert.equal(
    said('nurses wages', answered([], ['some'], ['nurses', 'wages'], hits(2)), english),
    'Nothing found for “nurses wages”. Nothing has all the words, so what has most of them: 2 found for “nurses”, “wages”.',
  );
});

test('every way has words in every language, and pinyin stands behind what holds the letters', () => {
  const ways: OtherWay[] = ['script', 'unquoted', 'parts', 'some', 'pinyin'];
  for (const words of [chinese, traditional, english]) {
    for (const way of ways) assert.ok(words.ways[way].length > 1, way);
    const text = said('dibao', answered(hits(1), ['pinyin'], ['低保'], hits(29)), words);
    assert.equal(text, fill(words.count, { count: 1 }) + words.betweenSentences + fill(words.spelled, { count: 29 }));
  }
});
