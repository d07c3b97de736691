import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readYaml } from '../../../../src/report/yaml/yaml.ts';

const mistakesOf = (text: string) =>
  readYaml('a.yaml', text).diagnostics.map(({ code, place, details }) => [code, place.column, details.key, details.rest, details.value]);

test('a comma in a value inside { } is told at its place, with the whole value', () => {
  assert.deepEqual(mistakesOf('- { passage: 路长2,316名, reason: 甲 }'), [['yaml-comma', 17, 'passage', '316名', '路长2,316名']]);
  assert.deepEqual(mistakesOf('- { value: 1,234,567, unit: 元 }'), [['yaml-comma', 13, 'value', '234,567', '1,234,567']]);
  assert.deepEqual(mistakesOf('- { passage: One Country, Two Systems }'), [
    ['yaml-comma', 25, 'passage', 'Two Systems', 'One Country, Two Systems'],
  ]);
});

test('values in quotation marks, lists, and keys without a value are no such mistake', () => {
  for (const text of [
    '- { a: "2,316名", b: 甲 }',
    "- { a: '2,316名' }",
    '- { a: [1, 2], b: 3 }',
    '- { a: 甲, every, b: 乙 }',
    '- { a: 甲, b: }',
    'a: 2,316名',
  ])
    assert.deepEqual(mistakesOf(text), [], text);
});

test('what the message says to type is read as the value that was meant', () => {
  const part = fc.stringMatching(/^[0-9甲乙]{1,4}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
      const value = parts.join(',');
      const [found] = readYaml('a.yaml', `- { passage: ${value}, reason: 甲 }`).diagnostics;
      // A part that says the same as one before it is told as a key that stands twice.
      if (found?.code !== 'yaml-comma') return assert.ok(new Set(parts).size < parts.length || found === undefined);
      assert.equal(found.details.value, value);
      assert.deepEqual(readYaml('a.yaml', `- { passage: "${found.details.value}", reason: 甲 }`).value?.data, [
        { passage: value, reason: '甲' },
      ]);
    }),
  );
});
