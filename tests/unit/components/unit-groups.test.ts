import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitGroups } from '../../../src/components/Register/unit-groups.ts';

const groupsOf = (...units: string[]) => unitGroups(units.map((unit) => ({ unit }))).map((group) => [group.id, ...group.units]);

test('the unit of the most figures comes first, then the order is that of the figures', () => {
  assert.deepEqual(groupsOf('张', '元', '家', '元'), [
    ['元', '元'],
    ['张', '张'],
    ['家', '家'],
  ]);
});

test('元 and 元/月 are two units; 名 and 人 count the same thing', () => {
  assert.deepEqual(groupsOf('元/月', '元', '名', '人', '人次'), [
    ['名', '名', '人'],
    ['元/月', '元/月'],
    ['元', '元'],
    ['人次', '人次'],
  ]);
});

test('figures without a unit have a place in addresses, too', () => {
  assert.deepEqual(groupsOf('元', ''), [
    ['元', '元'],
    ['-', ''],
  ]);
});
