import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { hanNumber, hanValue } from '../../../../src/report/numerals/chinese.ts';
import { readAloudChinese, readAloudEnglish } from '../../../../src/report/numerals/read-aloud.ts';

const said: [string, string][] = [
  ['城乡低保标准统一提高到710元/月', '城乡低保标准统一提高到每月七百一十元'],
  ['1450元/人/月', '每人每月一千四百五十元'],
  ['近1.2万元/年', '每年近一点二万元'],
  ['较“十二五”末增长43%', '较“十二五”末增长百分之四十三'],
  ['增长33.5%—45%', '增长百分之三十三点五至百分之四十五'],
  ['养老机构床位1.7万余张', '养老机构床位一点七万余张'],
  ['《养老服务设施布局规划(2020-2035)》', '《养老服务设施布局规划(二零二零至二零三五)》'],
  ['2016—2020年', '二零一六至二零二零年'],
  ['2016年-2020年', '二零一六年至二零二零年'],
  ['2020-12-25', '二零二零年十二月二十五日'],
  ['2020-11', '二零二零年十一月'],
  ['国办发〔2017〕47号', '国办发〔二零一七〕四十七号'],
  ['2020年社会救助', '二零二零年社会救助'],
  ['482966名', '四十八万二千九百六十六名'],
  ['市辖区标准，2020', '市辖区标准，二零二零'],
  ['2017至2020', '二零一七至二零二零'],
  ['2017年至2020年', '二零一七年至二零二零年'],
  ['单位：元/人/月', '单位：元每人每月'],
  ['单位：%', '单位：百分比'],
  ['2020名老人', '二千零二十名老人'],
  ['人:〔…〕人', '人:，此处缺文，人'],
  ['3-5个', '三至五个'],
  ['60岁-79岁', '六十岁至七十九岁'],
  ['+43%', '增加百分之四十三'],
  ['-5%', '减少百分之五'],
  ['2个、12个、第2个、2月2日', '两个、十二个、第二个、二月二日'],
  ['2.6万', '二点六万'],
  ['3/5', '五分之三'],
  ['“9073”养老格局', '“九零七三”养老格局'],
  ['710元/月 ÷ (1 + 43%) ≈ 497元/月', '每月七百一十元除以(一加百分之四十三)约等于每月四百九十七元'],
  ['710元/月 − 662元/月 = 48元/月', '每月七百一十元减每月六百六十二元等于每月四十八元'],
  ['１２３项', '一百二十三项'],
];

for (const [written, spoken] of said) {
  test(`${written} is said ${spoken}`, () => assert.equal(readAloudChinese(written), spoken));
}

test('a number in words has the value of its digits', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 - 1 }), (value) => assert.equal(hanValue(hanNumber(String(value))), value)));
});

test('no digit and no sign of a rate is left for a voice to guess at', () => {
  const text = fc
    .array(fc.oneof(fc.nat().map(String), fc.constantFrom('元/月', '%', '年', '个', '-', '.', '，', '万', '第')))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(text, (written) => assert.doesNotMatch(readAloudChinese(written), /\d/)));
});

test('English rates, ranges, formulas and gaps are said in words, dates stay', () => {
  assert.equal(readAloudEnglish('£710/month from 2016–2020'), '£710/month from 2016 to 2020');
  assert.equal(readAloudEnglish('710 pounds/month'), '710 pounds a month');
  assert.equal(readAloudEnglish('on 2020-12-25'), 'on 2020-12-25');
  assert.equal(readAloudEnglish('12 ÷ 3 = 4'), '12 divided by 3 is 4');
  assert.equal(readAloudEnglish('the 〔…〕 homes'), 'the , words missing here,  homes');
});
