import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { spokenChinese } from '../../../../src/browser/read-aloud/spoken-chinese.ts';
import { heard } from './heard.ts';

const said: [string, string][] = [
  ['年,2015年起,2个', '年,二零一五年起,两个'],
  ['薯类 | 2.6 | -22.5', '薯类 | 二点六 | 负二十二点五'],
  ['“1+4+N”', '“一加四加N”'],
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
  ['+43%', '正百分之四十三'],
  ['-5%', '负百分之五'],
  ['2个、12个、第2个、2月2日', '两个、十二个、第二个、二月二日'],
  ['2.6万', '二点六万'],
  ['3/5', '五分之三'],
  ['“9073”养老格局', '“九零七三”养老格局'],
  ['710元/月 ÷ (1 + 43%) ≈ 497元/月', '每月七百一十元除以(一加百分之四十三)约等于每月四百九十七元'],
  ['710元/月 − 662元/月 = 48元/月', '每月七百一十元减每月六百六十二元等于每月四十八元'],
  ['１２３项', '一百二十三项'],
  ['群众满意率98%以上，候车不超过10分钟', '群众满意率百分之九十八以上，候车不超过十分钟'],
  ['20-60万元', '二十至六十万元'],
  ['3—5个', '三至五个'],
  ['1980-2000毫米', '一千九百八十至二千毫米'],
  ['20-30%', '百分之二十至百分之三十'],
  ['三次产业比为7.2:41.5:51.3', '三次产业比为七点二比四十一点五比五十一点三'],
  ['由2.9：1缩小到2.4∶1', '由二点九比一缩小到二点四比一'],
  ['师生比1:15，投入20:30:50', '师生比一比十五，投入二十比三十比五十'],
  ['上午10:30', '上午十点三十分'],
  ['2021-03-18 09:05', '二零二一年三月十八日 九点零五分'],
  ['9:00-11:30', '九点至十一点三十分'],
  ['图1：30个', '图一：三十个'],
  ['由-2.3%转为5%', '由负百分之二点三转为百分之五'],
  ['同比-5%、-22.5', '同比负百分之五、负二十二点五'],
  ['-5%—-3%', '负百分之五至负百分之三'],
  ['5月-8月', '五月至八月'],
  ['下降0.18个千分点', '下降零点一八个千分点'],
  ['3‰、万分之三', '千分之三、万分之三'],
  ['86.5亿千瓦时', '八十六点五亿千瓦时'],
  ['35微克/立方米', '三十五微克每立方米'],
  ['35μg/m³', '三十五微克每立方米'],
  ['0.052吨标准煤/万元', '零点零五二吨标准煤每万元'],
  ['不超过20元/人', '每人不超过二十元'],
  ['20-60元/人/月', '每人每月二十至六十元'],
  ['$1.6万亿、¥12万', '一点六万亿美元、十二万元'],
  ['260 000人', '二十六万人'],
  ['居全省第3位', '居全省第三位'],
  ['PM2.5', 'PM二点五'],
  ['215线、G318、省道215', '二一五线、G三一八、省道二一五'],
  ['5·20特大暴雨', '五二零特大暴雨'],
  ['“1+9”方案', '“一加九”方案'],
  ['拨打110，电话0123-4567890', '拨打一一零，电话零一二三，四五六，七八九零'],
  ['≥98%', '大于等于百分之九十八'],
  ['2019-20年度', '二零一九至二零年度'],
  ['1234500000001234元', '一千二百三十四万五千亿零一千二百三十四元'],
  ['123456789012345678元', '一二三四五六七八九零一二三四五六七八元'],
];

for (const [written, spoken] of said) {
  test(`${written} is said ${spoken}`, () => assert.equal(spokenChinese(written), spoken));
}

test('no digit and no sign of a rate is left for a voice to guess at', () => {
  const text = fc
    .array(fc.oneof(fc.nat().map(String), fc.constantFrom('元/月', '%', '年', '个', '-', '.', '，', '万', '第')))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(text, (written) => assert.doesNotMatch(spokenChinese(written), /\d/)));
});

const digits = (longest: number) =>
  fc.stringMatching(new RegExp(`^[1-9]\\d{0,${longest - 1}}$`)).filter((whole) => !/^(?:19|20)\d\d$|^1[3-9]\d{9}$/.test(whole));
const decimals = fc.option(fc.stringMatching(/^\d{0,3}[1-9]$/), { nil: undefined });
const amount = fc.tuple(digits(20), decimals).map(([whole, rest]) => (rest === undefined ? whole : `${whole}.${rest}`));
const withCommas = (written: string) => written.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

test('what is said, read back, is the number that stands there', () => {
  fc.assert(
    fc.property(amount, (value) => {
      assert.equal(heard(spokenChinese(`共${value}元`).slice(1, -1)), value);
      assert.equal(heard(spokenChinese(`共${withCommas(value)}元`).slice(1, -1)), value);
      assert.equal(heard(spokenChinese(`增速为${value}%以上`).replace(/^增速为百分之|以上$/g, '')), value);
      assert.equal(heard(spokenChinese(`增速为-${value}%`).replace('增速为负百分之', '')), value);
    }),
  );
});

test('both ends of a range and all parts of a ratio are said, in their order', () => {
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      assert.deepEqual(spokenChinese(`${a}-${b}万元`).slice(0, -2).split('至').map(heard), [a, b]);
      assert.deepEqual(spokenChinese(`结构为${a}:${b}：${c}`).replace('结构为', '').split('比').map(heard), [a, b, c]);
    }),
  );
});
