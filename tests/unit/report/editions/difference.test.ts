import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf } from '../../../../src/report/editions/difference.ts';

/** What stands out in each of two texts. */
function standsOut(one: string, other: string): [string, string] {
  const { before, after } = differenceOf(one, other);
  return [one.slice(before.start, before.end), other.slice(after.start, after.end)];
}

test('what differs is what stands between the same beginning and the same end', () => {
  assert.deepEqual(standsOut('馆里有老书。', '馆里有新书。'), ['老', '新']);
  assert.deepEqual(standsOut('馆里有书。', '馆里有新书。'), ['', '新']);
  assert.deepEqual(standsOut('馆里有新书。', '馆里有书。'), ['新', '']);
});

test('a numeral and a word in Latin letters stand out as a whole, whichever of their characters differ', () => {
  assert.deepEqual(standsOut('有书1206册。', '有书1260册。'), ['1206', '1260']);
  assert.deepEqual(standsOut('增长1.5%。', '增长2.5%。'), ['1.5%', '2.5%']);
  assert.deepEqual(standsOut('有书12册。', '有书120册。'), ['12', '120']);
  assert.deepEqual(standsOut('the old house', 'the cold house'), ['old', 'cold']);
});

test('a character of two code units is not cut', () => {
  assert.deepEqual(standsOut('𠀀人', '𠀁人'), ['𠀀', '𠀁']);
});

test('nothing stands out where nothing differs, and where nothing is the same', () => {
  assert.deepEqual(standsOut('馆里有书。', '馆里有书。'), ['', '']);
  assert.deepEqual(standsOut('甲', '乙'), ['', '']);
});
