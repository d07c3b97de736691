import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EmendationEntry } from '../../../../src/report/schema/registers.ts';
import { tablesIn } from '../../../../src/report/transcript/cell.ts';
import { readTranscript } from '../../../../src/report/transcript/read.ts';

const nowhere = () => ({ file: 'report.yaml', line: 1, column: 1 });

/** What is told of a text, with its place. */
function told(raw: string, emendations: EmendationEntry[] = []): string[] {
  const { diagnostics } = readTranscript(raw, emendations, { language: 'zh-CN' }, { key: nowhere, emendation: nowhere });
  return diagnostics.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
}

test('a gap in the numbering is told where it stands in the verbatim text, whatever was emended in front of it', () => {
  const text = '山湖县公报\n\n一、农业\n\n丰收了，增产9成。\n\n　　三、工业\n\n平稳。';
  assert.deepEqual(told(text), ['numbering-gap transcript.txt:7:3']);
  const emendation = { passage: '丰收了', reading: '今年全县又丰收了', reason: '漏字。', certainty: 'certain' } as EmendationEntry;
  assert.deepEqual(told(text, [emendation]), ['numbering-gap transcript.txt:7:3']);
});

/** The text of a report with a table, the cells of its rows parted by tabs, and what is told of it. */
const withTable = (...lines: string[]) =>
  `山湖县公报\n\n一、农业\n\n全年产量见下表，各乡镇都有增加。\n\n${lines.join('\n')}\n\n二、工业\n\n平稳。`;
const unit = '单位：万吨';
const head = '项目\t产量\t比上年增长（%）';

test('a row that lacks a number or has one too many is told where it begins, for its numbers may stand below another head', () => {
  assert.deepEqual(told(withTable(unit, head, '粮食\t56.3\t1.8', '棉花\t2.1', '油料\t4.0\t0.5')), ['rows-uneven transcript.txt:10:1']);
  assert.deepEqual(told(withTable(unit, head, '粮食\t56.3\t1.8', '棉花\t2\t.1\t3.3', '油料\t4.0\t0.5')), [
    'rows-uneven transcript.txt:10:1',
  ]);
});

test('a head with a column more than all rows fits none of them', () => {
  const lines = ['指标\t产量（万吨）\t面积（万亩）\t增长（%）', '粮食\t56.3\t1.8', '棉花\t2.1\t3.3'];
  assert.deepEqual(told(withTable(...lines)), ['rows-uneven transcript.txt:8:1', 'rows-uneven transcript.txt:9:1']);
});

const honest: Record<string, string[]> = {
  'an empty cell at the end that a tab holds': [unit, head, '粮食\t56.3\t1.8', '棉花\t2.1\t', '油料\t4.0\t0.5'],
  'an empty cell in bars': [unit, '| 项目 | 产量 | 增长（%） |', '| 粮食 | 56.3 | 1.8 |', '| 棉花 | 2.1 | |', '| 油料 | 4.0 | 0.5 |'],
  'remarks that only some rows have': [unit, '项目\t产量\t备注', '粮食\t56.3\t含薯类', '棉花\t2.1', '油料\t4.0'],
  'remarks that no row has': [unit, '项目\t产量\t备注', '粮食\t56.3', '棉花\t2.1'],
  'a row that names a part of the table': [unit, head, '粮食\t56.3\t1.8', '棉花\t2.2\t3.3', '经济作物', '油料\t4.0\t0.5', '甘蔗\t4.4\t0.1'],
  'merged heads': ['项目\t产量（万吨）\t\t增长（%）', '\t2021年\t2022年\t', '粮食\t55.3\t56.3\t1.8', '棉花\t2.0\t2.1\t3.3'],
  'parts of a whole': [unit, head, '粮食\t56.3\t1.8', '　其中：稻谷\t38.4\t2.3', '　　　　薯类\t3.1\t-4.6'],
};
for (const [name, lines] of Object.entries(honest))
  test(`${name}: no row is uneven, and no number lacks its unit`, () => assert.deepEqual(told(withTable(...lines)), []));

test('a row whose cells an emendation completes is even', () => {
  const text = withTable(unit, head, '粮食\t56.3\t1.8', '棉花\t2.1', '油料\t4.0\t0.5');
  const entry = { passage: '棉花\t2.1', reading: '棉花\t2.1\t—', reason: '漏排。', certainty: 'certain' } as EmendationEntry;
  assert.deepEqual(told(text, [entry]), []);
});

test('numbers that need a unit and have none are told once a table, at the first', () => {
  assert.deepEqual(told(withTable('项目\t产量', '粮食\t56.3', '棉花\t2.1')), ['unit-nowhere transcript.txt:8:4']);
  assert.deepEqual(told(withTable('乡镇\t耕地面积', '东河乡\t5630', '西河乡\t2100')), ['unit-nowhere transcript.txt:8:5']);
  assert.deepEqual(told(withTable(unit, '项目\t产量\t增速', '粮食\t56.3\t1.8', '棉花\t2.1\t3.3')), ['unit-nowhere transcript.txt:9:9']);
});

const withoutNeed: Record<string, string[]> = {
  'counts that the head names': ['乡镇\t村数\t户数', '东河乡\t12\t3400', '西河乡\t9\t2800'],
  'what is counted': ['乡镇\t卫生院\t小学', '东河乡\t1\t3', '西河乡\t2\t4'],
  years: ['工程\t投产年份', '东河水厂\t2019', '西河水厂\t2021'],
  'numbers without dimension': ['灌区\t有效利用系数', '东河\t0.553', '西河\t0.578'],
  'a unit in the head without brackets': ['项目\t产量 万吨\t增长%', '粮食\t56.3\t1.8', '棉花\t2.1\t3.3'],
  'a unit in the title': ['表1　主要农产品产量（万吨）', '项目\t产量', '粮食\t56.3', '棉花\t2.1'],
  'a column of units': ['指标\t单位\t产量', '粮食\t万吨\t56.3', '棉花\t吨\t2.1'],
  'units in the cells': ['项目\t产量', '粮食\t56.3万吨', '棉花\t2.1万吨'],
};
for (const [name, lines] of Object.entries(withoutNeed))
  test(`${name}: no unit is asked for`, () => assert.deepEqual(told(withTable(...lines)), []));

test('the tests above are held against tables, not against what was read as running text', () => {
  const read = (lines: string[]) =>
    readTranscript(withTable(...lines), [], { language: 'zh-CN' }, { key: nowhere, emendation: nowhere }).value;
  for (const [name, lines] of [...Object.entries(honest), ...Object.entries(withoutNeed)])
    assert.notEqual(tablesIn(read(lines)).length, 0, name);
});
