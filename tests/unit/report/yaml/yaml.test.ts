import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYaml, type YamlFile } from '../../../../src/report/yaml/yaml.ts';

function read(text: string, firstLine?: number): YamlFile {
  const { value, diagnostics } = readYaml('figures/1.yaml', text, firstLine);
  assert.deepEqual(diagnostics, []);
  assert.ok(value);
  return value;
}
const diagnosticsOf = (text: string) => readYaml('figures/1.yaml', text).diagnostics;
const found = (text: string) => diagnosticsOf(text).map(({ code, place }) => `${code} ${place.line}:${place.column}`);

test('every value and key has its place', () => {
  const yaml = read('- id: beds\n  quote: 床位\n- id: homes\n');
  assert.deepEqual(yaml.data, [{ id: 'beds', quote: '床位' }, { id: 'homes' }]);
  assert.deepEqual(yaml.placeOf([0, 'quote']), { file: 'figures/1.yaml', line: 2, column: 10 });
  assert.deepEqual(yaml.placeOf([0, 'quote'], true), { file: 'figures/1.yaml', line: 2, column: 3 });
  assert.deepEqual(yaml.placeOf([1, 'quote']), { file: 'figures/1.yaml', line: 3, column: 3 });
});

test('front matter counts lines from the top of its file', () => {
  assert.equal(read('title: 甲\nheadline: 乙\n', 2).placeOf(['headline']).line, 3);
});

test('a number is known as it was typed', () => {
  assert.equal(read('version: 1.0\n').typed(['version']), '1.0');
});

test('the mistakes of a Chinese keyboard are told at the very character', () => {
  assert.deepEqual(found('- id: a\n  label：床位\n'), ['yaml-colon 2:8']);
  assert.deepEqual(found('title：甲\nperiod：乙\n'), ['yaml-colon 1:6']);
  assert.deepEqual(found('unit: %\n'), ['yaml-quotes-needed 1:7']);
  assert.deepEqual(found('label: 接待: 全年\n'), ['yaml-quotes-needed 1:8']);
  assert.deepEqual(found('a: "甲\nb: 乙\nc: 丙\n'), ['yaml-unclosed 1:4']);
  assert.deepEqual(found('a: [甲, 乙\nb: 丙\n'), ['yaml-unclosed 1:4']);
  assert.deepEqual(found('a: 甲\n\tb: 乙\n'), ['yaml-tab 2:1']);
  assert.deepEqual(found('- id: a\n    label: 甲\n'), ['yaml-indent 2:5']);
  assert.deepEqual(found('a: 甲\na: 乙\n'), ['duplicate-key 2:1']);
});

test('anchors, aliases and type marks are refused before anything grows', () => {
  const bomb = `a: &a [x, x]\n${Array.from(
    { length: 20 },
    (_, n) =>
      `b${n}: &b${n} [${Array(10)
        .fill(n === 0 ? '*a' : `*b${n - 1}`)
        .join(', ')}]`,
  ).join('\n')}\n`;
  const { value, diagnostics } = readYaml('figures/1.yaml', bomb);
  assert.equal(value, null);
  assert.ok(diagnostics.every(({ code }) => code === 'yaml-alias'));
  assert.deepEqual(found('a: !!binary 甲\n'), ['yaml-alias 1:13']);
  assert.deepEqual(found('a: *b\n'), ['yaml-alias 1:4']);
});

test('any plain data that is written is read back, without a diagnostic', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙：:"\'%[]{}#&*!|> -,.0a\n\t'), maxLength: 20 });
  const entry = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), text, { minKeys: 1, maxKeys: 4 });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
      // Quoted, because the library's own block scalars lose a line of nothing but spaces.
      const yaml = read(stringify(entries, { defaultStringType: 'QUOTE_DOUBLE' }));
      assert.equal(JSON.stringify(yaml.data), JSON.stringify(entries));
    }),
  );
});

test('any text is either data or has diagnostics within it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab:：-"\'[]{}%&*! \n\t甲#|>'), maxLength: 60 });
  fc.assert(
    fc.property(text, (source) => {
      const lines = source.split('\n').length;
      for (const { place } of diagnosticsOf(source)) assert.ok(place.line >= 1 && place.line <= lines && place.column >= 1);
    }),
  );
});
