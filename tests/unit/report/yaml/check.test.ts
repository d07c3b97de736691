import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedSchema, milestonesSchema, quotedSchema } from '../../../../src/report/schema/registers.ts';
import { reportSchema } from '../../../../src/report/schema/report.ts';
import { check } from '../../../../src/report/yaml/check.ts';
import { readYaml, type YamlFile } from '../../../../src/report/yaml/yaml.ts';

const figure = 'id: beds\nlabel: 床位\nvalue: 1.7万\nunit: 张\nasOf: 2020\nquote: 床位1.7万余张\n';
function read(text: string): YamlFile {
  const { value } = readYaml('f.yaml', text);
  assert.ok(value);
  return value;
}
const codes = (text: string, schema: Parameters<typeof check>[1] = quotedSchema) =>
  check(read(text), schema).diagnostics.map(({ code, place, details }) => `${code} ${place.line} ${details.key ?? ''}`.trim());

test('a figure is read with its defaults', () => {
  const { value: data, diagnostics } = check(read(figure), quotedSchema);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(data, {
    id: 'beds',
    label: '床位',
    value: '1.7万',
    unit: '张',
    asOf: '2020',
    quote: '床位1.7万余张',
    editorialUnit: false,
    prefix: '',
    suffix: '',
  });
});

test('a misspelt key is one diagnostic, with the nearest key', () => {
  const { diagnostics } = check(read(figure.replace('label', 'labels')), quotedSchema);
  assert.deepEqual(
    diagnostics.map(({ code, details }) => [code, details.key, details.nearest]),
    [['unknown-key', 'labels', 'label']],
  );
});

test('each mistake of an entry is told on its line', () => {
  assert.deepEqual(codes(figure.replace('id: beds', 'id: Beds').replace('asOf: 2020', 'asOf: 2020-02-30')), [
    'bad-id 1 id',
    'bad-date 5 asOf',
  ]);
  assert.deepEqual(codes(figure.replace('unit: 张', 'unit:')), ['empty-value 4 unit']);
  assert.deepEqual(codes(figure.replace('asOf: 2020\n', '')), ['missing-key 1 asOf']);
  assert.deepEqual(codes(`${figure}editorialUnit: 是\n`), ['wrong-type 7 editorialUnit']);
});

test('a derivation has one operation and sensible decimals', () => {
  const derived = (rest: string) => codes(`id: a\nlabel: 甲\nunit: 张\nasOf: 2020\n${rest}`, derivedSchema);
  assert.deepEqual(derived('derive: { sum: [a, b] }\n'), []);
  assert.deepEqual(derived('derive: { sum: [a, b], ratio: [a, b] }\n'), ['one-operation 5 derive']);
  assert.deepEqual(derived('derive: {}\n'), ['one-operation 5 derive']);
  assert.deepEqual(derived('derive: { sum: [a, b] }\ndecimals: 7\n'), ['out-of-range 6 decimals']);
});

test('what is no list of entries, or no entry, is told', () => {
  assert.deepEqual(codes('id: a\n', milestonesSchema), ['wrong-type 1']);
  assert.deepEqual(codes('- 甲\n', milestonesSchema), ['wrong-type 1']);
});

test('nested keys of report.yaml are checked too', () => {
  const found = codes('event:\n  dat: 2020-12-25\n  place: 甲\n', reportSchema);
  assert.ok(found.includes('unknown-key 2 dat'));
});
