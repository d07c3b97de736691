import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, csvText, shielded, spreadsheetText } from '../../../src/report/csv.ts';
import { parseCsv, unshielded } from '../exports/parse-csv.ts';

const awkward = fc.string({ unit: fc.constantFrom(...`a,"'\r\n\t\0 =+-@＝1养`), maxLength: 12 });
/** Any text at all, of half surrogate pairs too; fast-check's own takes seconds to list all characters before it begins. */
const anything = fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points));

test('a table ends its lines with CRLF and quotes only where it must', () => {
  assert.equal(
    csvText(
      ['a', 'b'],
      [
        ['x,y', 710],
        ['say "so"', null],
      ],
    ),
    'a,b\r\n"x,y",710\r\n"say ""so""",\r\n',
  );
});

test('any text comes back through an independent reader', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, fc.oneof(awkward, anything)), { minLength: 1 }), (rows) => {
      const read = parseCsv(csvText(['a', 'b'], rows));
      assert.deepEqual(read, [['a', 'b'], ...rows.map((row) => row.map(shielded))]);
      assert.deepEqual(
        read.slice(1).map((row) => row.map(unshielded)),
        rows,
      );
    }),
  );
});

test('any finite number comes back as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const [, [cell = ''] = []] = parseCsv(csvText(['a'], [[value]]));
      assert.equal(Number(cell), value === 0 ? 0 : value);
    }),
  );
});

test('no text cell begins as a formula does, whatever stands before it', () => {
  fc.assert(fc.property(awkward, (text) => assert.doesNotMatch(shielded(text), /^[\s\0]*[=+\-@＝＋－＠]/u)));
  assert.deepEqual(['=1+1', '+86', '-5%', '@SUM(A1)', '\t=1', '＝1', "'=1"].map(shielded), [
    "'=1+1",
    "'+86",
    "'-5%",
    "'@SUM(A1)",
    "'\t=1",
    "'＝1",
    "''=1",
  ]);
  assert.deepEqual(['710元/月', '约497元/月', "it's", '“十二五”', '−5'].map(shielded), [
    '710元/月',
    '约497元/月',
    "it's",
    '“十二五”',
    '−5',
  ]);
});

test('a negative number stays a number', () => {
  assert.equal(csvText(['a'], [[-80]]), 'a\r\n-80\r\n');
});

/** A cell as it is written for spreadsheets. */
const inSpreadsheet = (cell: Cell) => parseCsv(spreadsheetText(['a'], [[cell]]).slice(1))[1]?.[0];

test('for spreadsheets a table begins with a byte order mark, and what they would change is a formula that is this text', () => {
  assert.equal(spreadsheetText(['a', 'b'], [['2.10', '书屋']]), '\ufeffa,b\r\n"=""2.10""",书屋\r\n');
  const changed = [
    ...['2.10', '1-2', '1.1-2', '2020', '2020-12-25', '2015/2020', '43%', '26,000', '7.2 41.5', '12月25日', '１２', '½', '10:30', '￥5'],
    ...['mar-5', 'sept-2020', '1e5', '5 May 2020', 'TRUE', 'false', '=1+1', '+86', '-5%', '@SUM(A1)', "'=1", '＝1'],
  ];
  for (const text of changed) assert.equal(inSpreadsheet(text), `="${text}"`);
  for (const text of [
    'elder-beds',
    '710元/月',
    '“十三五”',
    'period',
    'figures.html#f-elder-beds-2',
    'may',
    '254个 + 476个 = 730个',
    "it's",
  ])
    assert.equal(inSpreadsheet(text), text);
});

test('a number with more digits than spreadsheets keep is text for them, every other a number', () => {
  for (const decimal of ['123456789012345678', '-1234567890123456', '0.1234567890123456', '100000000000000000000'])
    assert.equal(inSpreadsheet({ decimal }), `="${decimal}"`);
  for (const decimal of ['123456789012345', '-0.5']) assert.equal(inSpreadsheet({ decimal }), decimal);
});

test('text like a formula that is too long to be one, or holds quotes, has an apostrophe in front', () => {
  assert.equal(inSpreadsheet('="2"'), `'="2"`);
  assert.equal(inSpreadsheet(`=${'很'.repeat(255)}`), `'=${'很'.repeat(255)}`);
});
