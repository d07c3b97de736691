import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTranscript } from '../../../../src/report/transcript/read.ts';
import { speechWithTable } from './table-speech.ts';

const nowhere = () => ({ file: 'a.yaml', line: 1, column: 1 });

/** The numerals of the cells of a table in English. */
function inEnglish(above: string, ...rows: string[]) {
  const table = [above, ...rows].join('\n');
  const raw = `Statement on trade\n\nPart 1: Trade\n\nThe table shows it.\n\n${table}\n\nPart 2: Rails\n\nRails are calm.\n`;
  return readTranscript(raw, [], { language: 'en' }, { key: nowhere, emendation: nowhere }).value.numerals;
}

/** Kind, value and unit of the numerals of a text that are no names of its tables or headings. */
const amounts = (numerals: ReturnType<typeof inEnglish>) =>
  numerals.filter(({ kind }) => kind === 'quantity').map(({ numbers, unit }) => `${numbers.join('–')} ${unit}`.trim());

const beds = ['县区|公办|民办', '东县|131|6820', '西县|45|2019'];

test('a bare number in a cell counts, with a unit that nobody knows where the table says none', () => {
  assert.deepEqual(amounts(speechWithTable(beds, ['表1 各县区床位']).numerals), ['131', '6820', '45', '2019']);
});

test('the unit stands behind the title of a table, with its word or as a unit alone', () => {
  for (const title of [
    '表1 各县区养老床位情况（单位：张）',
    '表1 各县区养老床位情况 单位：张',
    '表1　养老床位（张）',
    '表1 床位(计量单位：张)',
  ])
    assert.deepEqual(amounts(speechWithTable(beds, [title]).numerals), ['131 张', '6820 张', '45 张', '2019 张'], title);
});

test('of two units behind a title the per cent is for shares', () => {
  for (const title of ['表2 收支情况（单位：万元、%）', '表2 收支情况（万元，%）']) {
    const { numerals } = speechWithTable(['项目|收入|增速', '东县|131|12', '西县|45|3.5'], [title]);
    assert.deepEqual(amounts(numerals), ['1310000 元', '12 %', '450000 元', '3.5 %'], title);
  }
});

test('the unit stands in the corner of a table', () => {
  const { numerals } = speechWithTable(['指标（单位：万人）|2023年|2024年', '新增|131|12', '退休|45|9']);
  assert.deepEqual(amounts(numerals), ['1310000 人', '120000 人', '450000 人', '90000 人']);
});

test('what stands in brackets behind a title and is no unit is none', () => {
  for (const title of ['表1 各县区床位（初步）', '表1 各县区床位（2023年）', '表1 各县区床位（一）'])
    assert.deepEqual(amounts(speechWithTable(beds, [title]).numerals).slice(-4), ['131', '6820', '45', '2019'], title);
});

test('a title in English names the unit in brackets or after its word', () => {
  const rows = ['| Port | 2023 | 2024 |', '|---|---|---|', '| East | 131 | 120 |'];
  for (const [title, unit] of [
    ['Table 1: Injuries by mode (people)', 'people'],
    ['Table 1: Trade by port (US$ million)', 'US$ million'],
    ['Table 1: Trade by port, unit: tonnes', 'tonnes'],
    ['Table 1: Trade by port (thousand tonnes)', 'thousand tonnes'],
  ] as const)
    assert.deepEqual(amounts(inEnglish(title, ...rows)), [`131 ${unit}`, `120 ${unit}`], title);
  assert.deepEqual(amounts(inEnglish('Table 1: Trade by port (provisional)', ...rows)), ['131', '120']);
});

test('numbers of order and times are no amounts where the head of their column says so', () => {
  const { numerals } = speechWithTable(['序号|项目|床位|开工年份', '1|东县|120|2019', '2|西县|24|2020']);
  assert.deepEqual(
    numerals.filter(({ text }) => /^\d+$/.test(text)).map(({ kind, text }) => `${kind} ${text}`),
    ['ordinal 1', 'quantity 120', 'date 2019', 'ordinal 2', 'quantity 24', 'date 2020'],
  );
  const timed = speechWithTable(['项目|响应时间|电话用户', '东县|12|2019', '西县|9|1234']);
  assert.deepEqual(amounts(timed.numerals), ['12', '2019', '9', '1234']);
});

test('a row that begins with a date is a row, and a number in brackets no marker', () => {
  const { numerals } = speechWithTable(['日期|床位|盈亏', '2024-01-01|12|（24）', '2024-02-01|14|15']);
  assert.deepEqual(
    numerals.filter(({ text }) => /^（?\d{2}）?$/.test(text)).map(({ kind }) => kind),
    ['quantity', 'unknown', 'quantity', 'quantity'],
  );
});

const digits = fc.stringMatching(/^[1-9]\d{0,5}$/);
const cell = fc.oneof(
  digits,
  fc.stringMatching(/^(?:-|—|第|共|\(|（)?[1-9]\d{0,3}(?:页|\)|）|%|\.|、|-|人|号)?$/),
  fc.constantFrom('2024-01-01', '2024-01-01 08:30', '来源：12', '阅读量：1200', '1 > 2 > 3', '-', '上一篇 3', '打印本页 4', '12/34'),
);

test('no digit of a cell of a table belongs to the page, and none is passed over', () => {
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
  const heads = fc.constantFrom('县区|公办|民办|合计', '县区|2023|2024|2025');
  fc.assert(
    fc.property(table, heads, (cells, head) => {
      const speech = speechWithTable([head, ...cells.map((row, nth) => `${'东西南北中'.charAt(nth)}县|${row.join('|')}`)]);
      const inCells = speech.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ table: one }) => one?.rows.flat() ?? []));
      assert.equal(inCells.length, (cells.length + 1) * 4);
      for (const { start, end, text } of inCells.flatMap((one) => one ?? [])) {
        const inside = speech.numerals.filter(({ numberStart }) => numberStart >= start && numberStart < end);
        assert.ok(inside.every(({ kind }) => kind !== 'furniture'));
        for (const { index } of text.matchAll(/\d/g)) {
          const isRead = inside.some(({ start: from, end: to }) => from <= start + index && start + index < to);
          assert.ok(isRead, `${text}: ${text.charAt(index)}`);
        }
      }
    }),
  );
});

test('a table without heads has no number of a page either', () => {
  const { numerals } = speechWithTable(['2024-01-01|131|6820', '2024-02-01|45|320']);
  assert.deepEqual(
    numerals.filter(({ text }) => /^\d+$/.test(text)).map(({ kind }) => kind === 'furniture'),
    [false, false, false, false],
  );
});
