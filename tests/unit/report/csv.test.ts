import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvText, shielded } from '../../../src/report/csv.ts';
import { parseCsv, unshielded } from '../exports/parse-csv.ts';

const awkward = fc.string({ unit: fc.constantFrom(...`a,"'\r\n\t\0 =+-@＝1养`), maxLength: 12 });
/** Any text at all, of half surrogate pairs too; fast-check's own takes seconds to list all characters before it begins. */
const anything = fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points));
const withoutMark = (text: string) => text.slice(1);

test('a table begins with a byte order mark, ends its lines with CRLF and quotes only where it must', () => {
  assert.equal(
    csvText(
      ['a', 'b'],
      [
        ['x,y', 710],
        ['say "so"', null],
      ],
    ),
    '\ufeffa,b\r\n"x,y",710\r\n"say ""so""",\r\n',
  );
});

test('any text comes back through an independent reader', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, fc.oneof(awkward, anything)), { minLength: 1 }), (rows) => {
      const read = parseCsv(withoutMark(csvText(['a', 'b'], rows)));
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
      const [, [cell = ''] = []] = parseCsv(withoutMark(csvText(['a'], [[value]])));
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
  assert.equal(csvText(['a'], [[-80]]), '\ufeffa\r\n-80\r\n');
});
