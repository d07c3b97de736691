import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { entryOf, withEntry, withoutEntry, withoutKey, withValue } from '../../../../src/cli/review/yaml-edits.ts';

const list = [
  '# The first part',
  '- id: beds # counted twice',
  '  status: draft',
  '  label: "Beds: all"',
  '  asOf: 2020',
  '',
  '# The second part',
  '- status: draft',
  '  id: homes',
  '  quote: { table: 1, row: 2, column: 3 }',
  "- { id: staff, status: draft, label: 'Staff' }",
  '',
].join('\n');

test('a key goes with its line, wherever it stands in its entry, and nothing else changes', () => {
  assert.equal(withoutKey(list, entryOf('beds'), 'status'), list.replace('  status: draft\n', ''));
  assert.equal(withoutKey(list, entryOf('homes'), 'status'), list.replace('- status: draft\n  id', '- id'));
  assert.equal(withoutKey(list, entryOf('staff'), 'status'), list.replace('status: draft, label', 'label'));
  assert.equal(withoutKey('- { id: a, status: draft }\n', entryOf('a'), 'status'), '- { id: a }\n');
  assert.equal(withoutKey('- id: a\r\n  status: draft\r\n- id: b\r\n', entryOf('a'), 'status'), '- id: a\r\n- id: b\r\n');
  assert.equal(withoutKey('- id: a\n  status: draft', entryOf('a'), 'status'), '- id: a\n');
  assert.equal(withoutKey(list, entryOf('beds'), 'doubt'), list);
});

test('a value is replaced in its place, and what follows it on the line stays', () => {
  assert.equal(withValue(list, entryOf('beds'), 'asOf', '2020-11'), list.replace('asOf: 2020', 'asOf: 2020-11'));
  assert.equal(withValue('- label: Beds # all\n', entryOf('0'), 'label', 'Homes'), '- label: Homes # all\n');
  assert.equal(withValue('- label: |\n    Beds\n  asOf: 2020\n', entryOf('0'), 'label', 'Homes'), '- label: Homes\n  asOf: 2020\n');
  assert.equal(withValue('- asOf: period\n', entryOf('0'), 'asOf', '2020'), '- asOf: 2020\n');
});

test('any words that are typed are read back as they were typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a床:#"\'-[]{}%&*!|>? 2,@`~') }), (typed) => {
      const written = withValue('- id: a\n  label: Beds # all\n  asOf: 2020\n- id: b\n', entryOf('a'), 'label', typed);
      assert.deepEqual(parse(written), [{ id: 'a', label: typed, asOf: 2020 }, { id: 'b' }]);
    }),
  );
});

test('an entry goes alone: headings above it and entries around it stay; the last one takes the file along', () => {
  const without = withoutEntry(list, entryOf('beds'));
  assert.equal(without?.split('\n').slice(0, 4).join('\n'), '# The first part\n\n# The second part\n- status: draft');
  assert.deepEqual(parse(withoutEntry(list, entryOf('homes')) ?? ''), [parse(list)[0], parse(list)[2]]);
  assert.deepEqual(parse(withoutEntry(list, entryOf('staff')) ?? ''), parse(list).slice(0, 2));
  assert.equal(withoutEntry('- id: a\n', entryOf('a')), null);
  assert.equal(withoutEntry('- passage: a\n- passage: b\n', entryOf('1')), '- passage: a\n');
});

test('an entry is added at the end, on a line of its own, in the line breaks of the file', () => {
  assert.equal(withEntry('', { passage: '三同步', reason: '名称。' }), '- passage: 三同步\n  reason: 名称。\n');
  assert.equal(withEntry('- passage: a', { passage: 'b' }), '- passage: a\n- passage: b\n');
  assert.equal(withEntry('- passage: a\r\n', { passage: 'b' }), '- passage: a\r\n- passage: b\r\n');
});
