import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAlikesIn } from '../../../../src/report/rules/look-alikes.ts';

const told = (text: string) =>
  lookAlikesIn(text, (index) => ({ file: 'a', line: 1, column: index + 1 })).map(({ details, place }) => [details.digits, place.column]);

test('letters in the place of digits are told, with the number that they look like', () => {
  for (const [text, digits, column] of [
    ['lOO% of them', '100', 1],
    ['In all IOO people', '100', 8],
    ['1OO homes', '100', 1],
    ['3I0 calls', '310', 1],
    ['l,26O homes.', '1,260', 1],
    ['in 2O24, then', '2024', 4],
    ['共5ОО户', '500', 2],
  ] as const)
    assert.deepEqual(told(text), [[digits, column]], text);
});

test('words, units, formulas, roads and numbers are none', () => {
  for (const text of [
    '10l of water',
    '1.5l',
    'O3',
    'CO2',
    'H2O',
    'O157:H7',
    'III',
    'lol',
    'loo',
    'I/O',
    'I95',
    'Section 2I',
    'B10',
    '1,260',
    'IO',
  ])
    assert.deepEqual(told(text), [], text);
});
