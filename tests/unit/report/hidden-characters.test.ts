import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hiddenInFile, hiddenInText } from '../../../src/report/hidden-characters.ts';

const kindsOf = (text: string) =>
  hiddenInFile('a.yaml', text).map(({ details, place }) => `${details.codePoint} ${details.kind} ${place.line}:${place.column}`);

test('tabs, line ends and spaces of every width are no hidden characters', () => {
  assert.deepEqual(kindsOf('甲\t乙\r\n丙\n\u00a0\u2003\u3000丁 ½ é 𠮷 ①'), []);
});

test('every kind is told by its code point and place, once a line', () => {
  assert.deepEqual(kindsOf('31\u200b0\u200b\n\u202e1,260\n甲\0乙\n丙\r丁'), [
    'U+200B invisible 1:3',
    'U+202E direction 2:1',
    'U+0000 control 3:2',
    'U+000D carriage-return 4:2',
  ]);
});

test('what makes a number look like another, or like none, is refused wherever it stands', () => {
  const hostile = [
    0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200d, 0x200e, 0x2028, 0x2060, 0x2063, 0x2066, 0x3164, 0xfe0f, 0xfffe, 0xe0041,
  ];
  for (const code of hostile)
    assert.equal(hiddenInText(`3${String.fromCodePoint(code)}10`, { file: 'a', line: 1, column: 1 }).length, 1, code.toString(16));
  assert.equal(hiddenInText('\ud800', { file: 'a', line: 1, column: 1 }).length, 1);
});

test('letters, digits, marks, punctuation and symbols are never refused', () => {
  const seen = fc
    .string({ unit: 'grapheme' })
    .filter((text) => /^[\p{L}\p{Nd}\p{Nl}\p{No}\p{P}\p{S}\p{Zs}]*$/u.test(text) && !/\p{Default_Ignorable_Code_Point}/u.test(text));
  fc.assert(fc.property(seen, (text) => assert.deepEqual(kindsOf(text), [])));
});
