import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FoundHit } from '../../../src/search/browser/found-hit.ts';
import { indexedHits, indexedPartialHits, indexedPinyinHits } from '../../../src/search/browser/indexed-hits.ts';
import { rankPinyinHits } from '../../../src/search/browser/pinyin.ts';
import { rankHits, rankPartialHits, type SearchHit } from '../../../src/search/browser/rank.ts';
import { noFolding, readFolding } from '../../../src/search/shared/folding.ts';
import { queryWords } from '../../../src/search/shared/normalise.ts';
import { type SearchRecord, searchKinds } from '../../../src/search/shared/section.ts';
import { type LargeArea, largeArea } from '../../bench/large-area.ts';
import { indexOf } from './index-of.ts';
import { someRecord } from './some-record.ts';

const told = ({ record, words, isPart }: SearchHit) => ({ url: record.url, words, isPart });
/** What the index finds, read; null where it proves nothing. */
const foundIn = async (hits: FoundHit[] | null) => hits && (await Promise.all(hits.map((hit) => hit.read()))).map(told);

/** The sections of an area of the large invented report: its measures, figures and sentences. */
function sectionsOf({ slug, speech, figures }: LargeArea): SearchRecord[] {
  const paragraphs = speech.split('\n\n');
  const entries = [...figures.matchAll(/id: (\S+), label: ([^,]+),(?: value: (\d+), unit: ([^,]+),)?.*?(?:quote: (.*) })?\n/g)];
  return [
    ...paragraphs.map((text, at) =>
      someRecord({ url: `${slug}.html#m${at}`, kind: 'measure', area: slug, section: text.slice(2, 9), text, weight: at % 2 }),
    ),
    ...paragraphs.flatMap((text, at) =>
      (text.match(/[^。]+。/g) ?? []).map((section, nth) =>
        someRecord({ url: `report.html#s${slug}-${at}-${nth}`, kind: 'transcript', area: slug, section }),
      ),
    ),
    ...entries.map(([, id = '', section = '', value = '', unit = '', text = ''], at) =>
      someRecord({ url: `figures.html#f-${id}`, kind: 'figure', area: slug, section, value: value + unit, text, weight: (at * 3) % 5 }),
    ),
  ];
}
const large = Array.from({ length: 60 }, (_, at) => sectionsOf(largeArea(at))).flat();

test('a common word gives the same hits in the same order as reading everything, and reads nothing before they are shown', async () => {
  const index = indexOf(large);
  const queries = ['老人', '养老服务', '稳步推进', '护理床位', '新增护理床位', '服务 床位', '镇养老', '干部', '倾听老人意见', '养老 床位'];
  for (const query of queries) {
    const words = queryWords(query);
    index.wasRead.clear();
    const hits = await indexedHits(index, words, noFolding);
    assert.deepEqual([...index.wasRead], [], query);
    const expected = rankHits(large, words);
    assert.ok(expected.length > 10, query);
    assert.deepEqual(await foundIn(hits), expected.map(told), query);
  }
});

test('what the index cannot prove is left to reading', async () => {
  const index = indexOf(large);
  for (const query of ['2023', '床', '服务。', '“养老服务”', '三个', '养老 2023', '镇 养老', '5g网络', 'one hundred'])
    assert.equal(await indexedHits(index, queryWords(query), noFolding), null, query);
});

const letters = fc.constantFrom('养老', '老人', '人', '人人', '老', '。', '\n', ' ', 'ab', 'aba', 'b ', 'é', '1', '3.', '後', '后');
const written = fc.array(letters, { maxLength: 9 }).map((pieces) => pieces.join(''));
const record = fc.record({
  section: written.map((text) => text.replace(/\n/g, ' ')),
  text: written,
  value: fc.oneof(
    fc.constant(''),
    written.map((text) => text.replace(/\n/g, ' ')),
  ),
  area: fc.constantFrom('', '养老'),
  weight: fc.nat(5),
  kind: fc.constantFrom(...searchKinds),
});
const report = fc
  .array(record, { maxLength: 12 })
  .map((records) => records.map((given, at) => someRecord({ ...given, url: `a.html#${(at * 7) % 12}` })));
const folding = readFolding('後后');
const query = fc.array(fc.constantFrom('养老', '老人', '人人', '老人人', '人养老人', '后后', '后人', 'ab', 'aba', 'abab', 'ba'), {
  minLength: 1,
  maxLength: 3,
});

test('of any texts the index finds what reading finds, in its order, as it is written', async () => {
  await fc.assert(
    fc.asyncProperty(report, query, async (records, asked) => {
      const words = [...new Set(asked)];
      const index = indexOf(records, folding);
      assert.deepEqual(await foundIn(await indexedHits(index, words, folding)), rankHits(records, words, folding).map(told));
      const most = await foundIn(await indexedPartialHits(index, words, folding));
      if (most) assert.deepEqual(most, rankPartialHits(records, words, folding).map(told));
      const spelled = [['ab', ...words.filter((word) => word !== 'ab')], ['老人']];
      assert.deepEqual(
        await foundIn(await indexedPinyinHits(index, spelled, folding)),
        rankPinyinHits(records, spelled, folding).map(told),
      );
    }),
    { numRuns: 1500 },
  );
});

test('a text that does not hold what the index says is refused', async () => {
  const index = indexOf([someRecord({ section: '养老' })]);
  const [hit] = (await indexedHits(index, ['养老'], noFolding)) ?? [];
  index.engine.read = async () => [someRecord({ section: '救助' })];
  await assert.rejects(hit?.read() ?? Promise.resolve(), /does not/);
});
