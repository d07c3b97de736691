import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayText } from '../../../../src/report/figures/figure.ts';
import { readQuantity } from '../../../../src/report/numerals/quantity.ts';

const placeOf = (key: string) => ({ file: key, line: 1, column: 1 });

function read(quote: string, value: string, unit: string, mayAdd = false) {
  const { value: found, diagnostics } = readQuantity(quote, { value, unit, editorialUnit: mayAdd }, placeOf);
  return found ? [Number(found.amount.numbers[0]), found.amount.bound, displayText(found.display), found.unitAdded] : diagnostics[0]?.code;
}

test('value and unit are read back out of the quote', () => {
  assert.deepEqual(read('床位1.7万余张', '1.7万', '张'), [17_000, 'over', '1.7万余张', '']);
  assert.deepEqual(read('均值达994元/月', '994', '元/月'), [994, 'exact', '994元/月', '']);
  assert.deepEqual(read('投入资金850余万元', '850万', '元'), [8_500_000, 'over', '850余万元', '']);
  assert.deepEqual(read('覆盖率达百分之七十五', '75', '%'), [75, 'exact', '百分之七十五', '']);
  assert.deepEqual(read('新馆总投资近9000万元', '9000万', '元'), [90_000_000, 'about', '近9000万元', '']);
  assert.deepEqual(read('约30名左右', '30', '名'), [30, 'about', '约30名左右', '']);
  assert.deepEqual(read('增加100人左右', '100', '人'), [100, 'about', '100人左右', '']);
  assert.deepEqual(read('has spent $4.5 million', '4.5 million', '$'), [4_500_000, 'exact', '$4.5 million', '']);
  assert.deepEqual(read('up 12 per cent', '12', '%'), [12, 'exact', '12%', '']);
});

test('what the editor adds to a unit is told', () => {
  assert.deepEqual(read('提高到710元', '710', '元/月', true), [710, 'exact', '710元/月', '/月']);
  assert.deepEqual(read('of which 96 are new', '96', 'jobs', true), [96, 'exact', '96 jobs', 'jobs']);
  assert.equal(read('提高到710元', '710', '元/月'), 'unit-not-said');
  assert.equal(read('of which 96 are new', '96', 'jobs'), 'unit-not-said');
});

test('a unit that the quote does not say is a problem, also where the editor may add', () => {
  assert.equal(read('提高到710元', '710', '人', true), 'unit-not-said');
  assert.equal(read('救助6010人次', '6010', '人'), 'unit-not-said');
  assert.equal(read('历时5个月', '5', '个'), 'unit-not-said');
  assert.equal(read('均值达994元/月', '994', '元'), 'unit-not-said');
  assert.equal(read('with 12 bedrooms', '12', 'bed'), 'unit-not-said');
});

test('a value that the quote does not say, or says twice, is a problem', () => {
  assert.equal(read('提高到710元', '701', '元'), 'value-not-said');
  assert.equal(read('提高到710元', '710元', '元'), 'value-not-number');
  assert.equal(read('甲地20人，乙地20人', '20', '人'), 'value-said-twice');
});

test('what a quote says instead leaves out numerals inside ordinary words', () => {
  const typed = { value: '701', unit: '元', editorialUnit: false };
  const { diagnostics } = readQuantity('统一提高到710元，进一步惠及20人', typed, placeOf);
  assert.deepEqual(diagnostics[0]?.details, { value: '701', said: '710、20' });
});

test('a number below zero, on a cheque or in talk is read back as it was said', () => {
  assert.deepEqual(read('同比增长-5%', '-5', '%'), [-5, 'exact', '-5%', '']);
  assert.deepEqual(read('同比负百分之五', '-5', '%'), [-5, 'exact', '负百分之五', '']);
  assert.equal(read('同比增长-5%', '5', '%'), 'value-not-said');
  assert.deepEqual(read('捐款贰拾万元', '20万', '元'), [200_000, 'exact', '贰拾万元', '']);
  assert.deepEqual(read('廿余年', '20', '年'), [20, 'over', '廿余年', '']);
  assert.deepEqual(read('近万人', '1万', '人'), [10_000, 'about', '近万人', '']);
});

test('of several numbers value and unit choose one', () => {
  assert.deepEqual(read('救助7人，发放7万元', '7', '人'), [7, 'exact', '7人', '']);
});

test('any other value than the spoken one is refused', () => {
  const n = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(n, n, (spoken, typed) => {
      const result = read(`共有${spoken}张床位`, String(typed), '张');
      assert.equal(typeof result === 'string', spoken !== typed);
    }),
  );
});
