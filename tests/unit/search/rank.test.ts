import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankHits, rankPartialHits } from '../../../src/search/browser/rank.ts';
import type { SearchRecord } from '../../../src/search/shared/section.ts';
import { someRecord } from './some-record.ts';

const ranked = (records: SearchRecord[], ...words: string[]) => rankHits(records, words).map(({ record }) => record.url);

test('headings lead, then figures by name or value, then text; a sentence is text', () => {
  const records = [
    someRecord({ url: 'sentence', kind: 'transcript', section: '低保' }),
    someRecord({ url: 'text', kind: 'measure', section: '救助', text: '低保低保' }),
    someRecord({ url: 'figure', kind: 'figure', section: '低保标准' }),
    someRecord({ url: 'heading', kind: 'measure', section: '低保和特困供养标准', text: '大幅提高' }),
  ];
  assert.deepEqual(ranked(records, '低保'), ['heading', 'figure', 'sentence', 'text']);
});

test('the figure whose value is asked for leads those that are computed from it', () => {
  const records = [
    someRecord({ url: 'difference', kind: 'figure', section: '之差', text: '710元−662元', value: '48元' }),
    someRecord({ url: 'standard', kind: 'figure', section: '标准', text: '统一提高到710元', value: '710元' }),
  ];
  assert.deepEqual(ranked(records, '710元'), ['standard', 'difference']);
});

test('of figures that are called alike those of more weight lead, however short the others are; a figure called otherwise does not', () => {
  const records = [
    someRecord({ url: 'growth', kind: 'figure', section: '低保增幅', weight: 0 }),
    someRecord({ url: 'level', kind: 'figure', section: '全市城乡低保标准', text: '统一提高到710元，按月发放', weight: 3 }),
    someRecord({ url: 'lesser', kind: 'figure', section: '低保补差', weight: 1 }),
    someRecord({ url: 'otherwise', kind: 'figure', section: '救助', text: '低保', weight: 3 }),
    someRecord({ url: 'heading', kind: 'measure', section: '低保和特困供养标准' }),
  ];
  assert.deepEqual(ranked(records, '低保'), ['heading', 'level', 'lesser', 'growth', 'otherwise']);
});

test('a number on its own leads one inside a longer number', () => {
  const records = [
    someRecord({ url: 'inside', section: '甲', text: '710元' }),
    someRecord({ url: 'alone', section: '乙', text: '共有10人参加培训' }),
  ];
  assert.deepEqual(ranked(records, '10'), ['alone', 'inside']);
});

test('only sections that hold every word are hits, also where the words stand in name and text', () => {
  const records = [
    someRecord({ url: 'both', section: '养老', text: '机构' }),
    someRecord({ url: 'one', section: '养老' }),
    someRecord({ url: 'apart', section: '养', text: '老机构' }),
  ];
  assert.deepEqual(ranked(records, '养老', '机构'), ['both']);
});

test('of equals the order is that of kinds, then of places in the report', () => {
  const urls = ['b.html#m1.10', 'b.html#m1.9', 'a.html#m2.1'];
  const records = urls.map((url) => someRecord({ url, kind: 'milestone', section: '养老' }));
  records.push(someRecord({ url: 'z.html#f', kind: 'figure', section: '养老' }));
  assert.deepEqual(ranked(records, '养老'), ['z.html#f', 'a.html#m2.1', 'b.html#m1.9', 'b.html#m1.10']);
});

test('a number in another spelling leads a longer number that holds its digits, and is marked as it is spelled', () => {
  const records = [
    someRecord({ url: 'inside', section: '甲', text: '31305元' }),
    someRecord({ url: 'spelled', section: '乙', text: '共有三十人参加培训，三十五人旁听' }),
    someRecord({ url: 'other', section: '丙', text: '一百三十人' }),
    someRecord({ url: 'beside', section: '戊', text: '13305元发给三十人，余款留待明年使用，另行公布' }),
    someRecord({ url: 'both', section: '丁', text: '30人，其中三十人来自城区' }),
  ];
  assert.deepEqual(ranked(records, '30'), ['both', 'spelled', 'beside', 'inside']);
  assert.deepEqual(
    rankHits(records, ['30']).map(({ words }) => words),
    [['30', '三十'], ['三十'], ['三十'], ['30']],
  );
});

test('each part of a query may be letters here and a number in another spelling there', () => {
  const records = [
    someRecord({ url: 'a', section: '养老床位', text: '一千二百三十张' }),
    someRecord({ url: 'b', section: '救助', text: '一千二百三十张' }),
  ];
  assert.deepEqual(ranked(records, '养老', '1230张'), ['a']);
});

test('headline figures and figures whose label ends in the words lead, before headings', () => {
  const records = [
    someRecord({ url: 'heading', kind: 'measure', section: '养老机构' }),
    someRecord({ url: 'ends', kind: 'figure', section: '全市养老机构', weight: 1 }),
    someRecord({ url: 'begins', kind: 'figure', section: '养老机构床位', weight: 2 }),
    someRecord({ url: 'headline', kind: 'figure', section: '养老机构老人', weight: 4 }),
    someRecord({ url: 'elsewhere', kind: 'figure', section: '老人', text: '养老机构', weight: 6 }),
  ];
  assert.deepEqual(ranked(records, '养老机构'), ['headline', 'ends', 'heading', 'begins', 'elsewhere']);
});

test('a number leads where it is itself, scaled or not, then as one of a date, then within longer numbers, which are told apart', () => {
  const records = [
    someRecord({ url: 'inside', kind: 'figure', section: '条数', text: '31305条', value: '31305条', weight: 6 }),
    someRecord({ url: 'decimal', section: '甲', text: '增长30.5%' }),
    someRecord({ url: 'separated', section: '乙', text: '共30,500人' }),
    someRecord({ url: 'day', kind: 'figure', section: '人数', text: '730人\n11月30日', value: '730人', weight: 6 }),
    someRecord({ url: 'scaled', section: '丙', text: '拨付资金30万元，用于改造' }),
    someRecord({ url: 'longer', section: '丁', text: '一百三十人' }),
  ];
  const hits = rankHits(records, ['30']).map(({ record: { url }, isPart }) => (isPart ? `part: ${url}` : url));
  assert.deepEqual(hits.slice(0, 3), ['scaled', 'day', 'part: inside']);
  assert.deepEqual(hits.slice(3).sort(), ['part: decimal', 'part: separated']);
});

test('a year does not answer for the number of its last digits, nor a longer Chinese numeral for its parts', () => {
  const parts = (word: string, text: string) => rankHits([someRecord({ section: text })], [word]).map(({ isPart }) => isPart);
  assert.deepEqual(parts('17', '2017年以来'), [true]);
  assert.deepEqual(parts('17', '17个乡镇，2017年以来'), [false]);
  assert.deepEqual(parts('三十', '一百三十人'), [true]);
  assert.deepEqual(parts('三十', '三十五人'), [true]);
  assert.deepEqual(parts('三十', '30人'), [false]);
  assert.deepEqual(parts('3', '全长3千米'), [false]);
  assert.deepEqual(parts('710元', '1710元'), [true]);
  assert.deepEqual(parts('养老', '养老服务17项'), [false]);
});

test('where no section has all the words, those with the most of them are found, and none without a number that was asked for', () => {
  const records = [
    someRecord({ url: 'two', section: '低保', text: '补贴' }),
    someRecord({ url: 'one', section: '低保' }),
    someRecord({ url: 'number', section: '低保', text: '补贴17元' }),
    someRecord({ url: 'part', section: '低保', text: '补贴2017元' }),
  ];
  const found = (...words: string[]) => rankPartialHits(records, words).map(({ record }) => record.url);
  assert.deepEqual(found('低保', '补贴', '养老').sort(), ['number', 'part', 'two']);
  assert.deepEqual(found('低保', '养老', '17'), ['number']);
  assert.deepEqual(found('低保', '30'), []);
  assert.deepEqual(found('养老', '医疗'), []);
});
