import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedMistake } from '../../../../src/report/figures/typed-mistakes.ts';

test('a value with its unit is taken apart', () => {
  const parts = (value: string) => {
    const mistake = typedMistake({ value, unit: '', quote: '' });
    return mistake && [mistake.code, mistake.key, mistake.details.number, mistake.details.unit];
  };
  assert.deepEqual(parts('710元'), ['value-with-unit', 'value', '710', '元']);
  assert.deepEqual(parts('1.7万余张'), ['value-with-unit', 'value', '1.7万', '张']);
  assert.deepEqual(parts('20-60万元'), ['value-with-unit', 'value', '20-60万', '元']);
  assert.deepEqual(parts('78%'), ['value-with-unit', 'value', '78', '%']);
  assert.deepEqual(parts('78％'), ['value-with-unit', 'value', '78', '%']);
  assert.deepEqual(parts('2.6 per cent'), ['value-with-unit', 'value', '2.6', '%']);
  assert.deepEqual(parts('$4.5 million'), ['value-with-unit', 'value', '4.5 million', '$']);
  assert.deepEqual(parts('120万千瓦'), ['value-with-unit', 'value', '120万', '千瓦']);
});

test('values as they are said, with scale, fraction, ratio or rank, are no mistake', () => {
  for (const value of [
    '710',
    '1.7万',
    '1.5个亿',
    '20-60万',
    '3/5',
    '三分之二',
    '2.4:1',
    '第3',
    '第3位',
    '数十',
    '百分之七十八',
    '4.5 million',
    'half',
    '约',
    '甲',
  ])
    assert.equal(typedMistake({ value, unit: '元', quote: '' }), null, value);
});

test('a unit with full-width signs is told with what to type', () => {
  const right = (unit: string) => typedMistake({ value: '710', unit, quote: '增长12.5％，补助710元/月' })?.details.right;
  assert.equal(right('％'), '%');
  assert.equal(right('元／月'), '元/月');
  assert.equal(right('￥'), '¥');
  for (const unit of ['%', '元/月', '个百分点', '件（次）', '℃', '㎡', '']) assert.equal(right(unit), undefined, unit);
  assert.equal(typedMistake({ value: '710', unit: '元／月', quote: '补助710元／月' }), null);
});
