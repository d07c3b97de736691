import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayText } from '../../../../src/report/figures/figure.ts';
import { readQuantity } from '../../../../src/report/figures/quantity.ts';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';

const placeOf = (key: string) => ({ file: key, line: 1, column: 1 });

/** What is read where the quote is a part of a sentence, or the whole of it. */
function readIn(sentence: string, quote: string, value: string, unit = '', editorialUnit = false) {
  const start = sentence.indexOf(quote);
  const said = { text: sentence, numerals: readNumerals(sentence), start, end: start + quote.length };
  return readQuantity(said, { value, unit, editorialUnit }, placeOf);
}

function read(quote: string, value: string, unit = '', mayAdd = false) {
  const { value: found, diagnostics } = readIn(quote, quote, value, unit, mayAdd);
  return found ? [found.amount.numbers.join(':'), found.amount.bound, displayText(found.display), found.unitAdded] : diagnostics[0]?.code;
}

test('value and unit are read back out of the quote', () => {
  assert.deepEqual(read('床位1.7万余张', '1.7万', '张'), ['17000', 'over', '1.7万余张', '']);
  assert.deepEqual(read('均值达994元/月', '994', '元/月'), ['994', 'exact', '994元/月', '']);
  assert.deepEqual(read('投入资金850余万元', '850万', '元'), ['8500000', 'over', '850余万元', '']);
  assert.deepEqual(read('覆盖率达百分之七十五', '75', '%'), ['75', 'exact', '百分之七十五', '']);
  assert.deepEqual(read('新馆总投资近9000万元', '9000万', '元'), ['90000000', 'about', '近9000万元', '']);
  assert.deepEqual(read('约30名左右', '30', '名'), ['30', 'about', '约30名左右', '']);
  assert.deepEqual(read('增加100人左右', '100', '人'), ['100', 'about', '100人左右', '']);
  assert.deepEqual(read('has spent $4.5 million', '4.5 million', '$'), ['4500000', 'exact', '$4.5 million', '']);
  assert.deepEqual(read('up 12 per cent', '12', '%'), ['12', 'exact', '12%', '']);
});

test('a limit is that of the speech, whatever stands before or behind the number', () => {
  assert.deepEqual(read('平均候车时间不超过10分钟', '10', '分钟'), ['10', 'at-most', '不超过10分钟', '']);
  assert.deepEqual(read('群众满意率98%以上', '98', '%'), ['98', 'at-least', '98%以上', '']);
  assert.deepEqual(read('不足百家', '100', '家'), ['100', 'under', '不足百家', '']);
  assert.deepEqual(read('至少20户', '20', '户'), ['20', 'at-least', '至少20户', '']);
  assert.deepEqual(read('人数没有超过6万人', '6万', '人'), ['60000', 'at-most', '没有超过6万人', '']);
  assert.deepEqual(read('no more than 5 days', '5', 'days'), ['5', 'at-most', 'no more than 5 days', '']);
  assert.deepEqual(read('rose by at least 9.5%', '9.5', '%'), ['9.5', 'at-least', 'at least 9.5%', '']);
  assert.deepEqual(read('up to 18 months', '18', 'months'), ['18', 'at-most', 'up to 18 months', '']);
});

test('a limit of the sentence is carried also where the quote ends before it', () => {
  const { value } = readIn('群众满意率98%以上。', '群众满意率98%', '98', '%');
  assert.deepEqual([value?.amount.bound, displayText(value?.display ?? { before: '', number: '', after: '' })], ['at-least', '98%以上']);
});

test('ranges, ratios, parts, places in an order and hints are amounts of their own', () => {
  assert.deepEqual(read('补助20-60万元', '20-60万', '元'), ['200000:600000', 'exact', '20-60万元', '']);
  assert.deepEqual(read('每村3至5个', '3—5', '个'), ['3:5', 'exact', '3至5个', '']);
  assert.deepEqual(read('年降水量1600-2000毫米', '1600-2000', '毫米'), ['1600:2000', 'exact', '1600-2000毫米', '']);
  assert.deepEqual(read('收入比缩小到2.4：1', '2.4：1'), ['2.4:1', 'exact', '2.4：1', '']);
  assert.deepEqual(read('结构为7.2:41.5:51.3', '7.2:41.5:51.3'), ['7.2:41.5:51.3', 'exact', '7.2:41.5:51.3', '']);
  assert.deepEqual(read('占比达到3/5', '3/5'), ['0.6', 'exact', '3/5', '']);
  assert.deepEqual(read('比例提高到三成五', '三成五'), ['0.35', 'exact', '三成五', '']);
  assert.deepEqual(read('三分之二以上', '三分之二')?.slice(1), ['at-least', '三分之二以上', '']);
  assert.deepEqual(read('居全省第3位', '第3'), ['3', 'exact', '第3位', '']);
  assert.deepEqual(read('惠及数十家', '数十', '家'), ['', 'about', '数十家', '']);
  assert.deepEqual(read('价格指数为97.4', '97.4'), ['97.4', 'exact', '97.4', '']);
});

test('a unit said once for several numbers is the unit of each, with its scale', () => {
  assert.deepEqual(read('分别为38460、20135元', '38460', '元'), ['38460', 'exact', '38460元', '']);
  assert.deepEqual(read('奖励20、30万元', '20万', '元'), ['200000', 'exact', '20万元', '']);
});

test('a word that began its sentence begins small, the letters of a currency stay', () => {
  assert.equal(read('About 30 beds', '30', 'beds')?.[2], 'about 30 beds');
  assert.equal(read('Twenty-three beds', 'twenty-three', 'beds')?.[2], 'twenty-three beds');
  assert.equal(read('It cost US$4.5 million', '4.5 million', 'US$')?.[2], 'US$4.5 million');
});

test('what the editor adds to a unit is told', () => {
  assert.deepEqual(read('提高到710元', '710', '元/月', true), ['710', 'exact', '710元/月', '/月']);
  assert.deepEqual(read('of which 96 are new', '96', 'jobs', true), ['96', 'exact', '96 jobs', 'jobs']);
  assert.equal(read('提高到710元', '710', '元/月'), 'unit-not-said');
  assert.equal(read('of which 96 are new', '96', 'jobs'), 'unit-not-said');
});

test('a unit that the speech does not say is a problem, also where the editor may add, as is one left out', () => {
  assert.equal(read('提高到710元', '710', '人', true), 'unit-not-said');
  assert.equal(read('救助6010人次', '6010', '人'), 'unit-not-said');
  assert.equal(read('历时5个月', '5', '个'), 'unit-not-said');
  assert.equal(read('均值达994元/月', '994', '元'), 'unit-not-said');
  assert.equal(read('with 12 bedrooms', '12', 'bed'), 'unit-not-said');
  assert.equal(read('占比达到3/5', '3/5', '%'), 'unit-not-said');
  assert.equal(read('建成5个', '5'), 'unit-left-out');
});

test('a value that the quote does not say, says twice or says only as a part is a problem', () => {
  assert.equal(read('提高到710元', '701', '元'), 'value-not-said');
  assert.equal(read('提高到710元', '710元', '元'), 'value-not-number');
  assert.equal(read('甲地20人，乙地20人', '20', '人'), 'value-said-twice');
  assert.equal(read('补助20-60万元', '60万', '元'), 'value-part');
  assert.equal(read('结构为7.2:41.5:51.3', '41.5'), 'value-part');
  assert.equal(read('床位1.7万余张', '1.7万余', '张'), 'value-with-limit');
  assert.equal(read('增速为-2.3%', '2.3', '%'), 'value-not-said');
});

test('what a quote says instead leaves out numerals inside ordinary words', () => {
  const { diagnostics } = readIn('统一提高到710元，进一步惠及20人', '统一提高到710元，进一步惠及20人', '701', '元');
  assert.deepEqual(diagnostics[0]?.details, { value: '701', said: '710、20' });
});

test('a number below zero, on a cheque or in talk is read back as it was said', () => {
  assert.deepEqual(read('同比增长-5%', '-5', '%'), ['-5', 'exact', '-5%', '']);
  assert.deepEqual(read('由-2.3%转为5%', '-2.3', '%'), ['-2.3', 'exact', '-2.3%', '']);
  assert.deepEqual(read('同比负百分之五', '-5', '%'), ['-5', 'exact', '负百分之五', '']);
  assert.deepEqual(read('捐款贰拾万元', '20万', '元'), ['200000', 'exact', '贰拾万元', '']);
  assert.deepEqual(read('廿余年', '20', '年'), ['20', 'over', '廿余年', '']);
  assert.deepEqual(read('近万人', '1万', '人'), ['10000', 'about', '近万人', '']);
});

test('a number with more digits than a computer counts exactly stays exact', () => {
  assert.equal(read('共123456789012345678元', '123456789012345678', '元')?.[0], '123456789012345678');
});

test('of several numbers value and unit choose one', () => {
  assert.deepEqual(read('救助7人，发放7万元', '7', '人'), ['7', 'exact', '7人', '']);
});

test('an author may declare that a numeral of a name counts', () => {
  assert.deepEqual(read('三级中心覆盖率', '三', '级'), ['3', 'exact', '三级', '']);
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
