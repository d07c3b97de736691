import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './read-counted.ts';

function holds(name: string, said: readonly [string, ...string[]][]): void {
  for (const [text, ...expected] of said) test(`${name}: ${text}`, () => assert.deepEqual(counted(text), expected));
}

holds('a range is one amount with both its ends', [
  ['贷款20-60万元', '200000..600000 元'],
  ['每名3—5个，5%—10%，5～10%', '3..5 个', '5..10 %', '5..10 %'],
  ['800万至1200万元，1.2万到1.5万元', '8000000..12000000 元', '12000..15000 元'],
  ['为0-3岁婴幼儿', '0..3 岁'],
  ['两到三个，一至两名', '2..3 个', '1..2 名'],
  ['缩短四至五成', '0.4..0.5'],
  ['8,500元至1萬3,000元', '8500..13000 元'],
]);

holds('two neighbouring numbers are about as many', [
  ['两三百个，三五名，十七八万亩', 'about 200..300 个', 'about 3..5 名', 'about 170000..180000 亩'],
  ['一千二三百人，三万五六千元', 'about 1200..1300 人', 'about 35000..36000 元'],
  ['化肥一百八九，一斤二、三十元', 'about 180..190', '1 斤', 'about 20..30 元'],
  ['八九倍，七八成', 'about 8..9 倍', 'about 0.7..0.8'],
]);

holds('what rose from and to is two amounts', [
  ['由5280元提高到5820元', '5280 元', '5820 元'],
  ['从52%到67.5%', '52 %', '67.5 %'],
]);

holds('members of a list share unit and scale of the last', [
  ['分别为38460、20135元', '38460 元', '20135 元'],
  ['拉动19.2和0.3个百分点', '19.2 个百分点', '0.3 个百分点'],
  ['发放20、30万元', '200000 元', '300000 元'],
]);

holds('a ratio keeps its parts', [
  ['收入比由2.9：1缩小到2.4：1', '2.9:1', '2.4:1'],
  ['结构为6.8:42.7:50.5', '6.8:42.7:50.5'],
  ['医护比1∶1.15，收入比二点二比一', '1:1.15', '2.2:1'],
  ['比例为1:10', '1:10'],
]);

holds('a part of a whole is a number without a unit', [
  ['三分之二以上，万分之三，3/5', 'at-least 0.666667', '0.0003', '0.6'],
  ['三成五，两成三，9成2，四成半', '0.35', '0.23', '0.92', '0.45'],
  ['一半以上，减半，一多半', 'at-least 0.5', '0.5', 'over 0.5'],
  ['百分之二点五，千分之三', '2.5 %', '3 ‰'],
  ['百分百，百分之百', '100 %', '100 %'],
  ['每三个村里有两个，十户里有九户', '0.666667', '0.9'],
  ['打八五折，打九折，租金六四折', '0.85', '0.9', '0.64'],
]);

holds('multiples and halves', [
  ['翻了一番，翻两番，增长1.5倍', '2 倍', '4 倍', '1.5 倍'],
  ['缩短至四年半，等了两个半小时，半小时', '4.5 年', '2.5 个小时', '0.5 小时'],
]);

holds('prices and lengths as people say them', [
  ['四块五，一块零五，八十六块四毛二', '4.5 块', '1.05 块', '86.42 块'],
  ['三米五加宽到四米五', '3.5 米', '4.5 米'],
  ['每斤三块二三', 'about 3.2..3.3 块'],
]);

holds('how many is only hinted at', [
  ['几千名，数十家，好几万户', 'vague 名', 'vague 家', 'vague 户'],
  ['几千万人，十几个，十几万人', 'vague 人', 'vague 个', 'vague 人'],
]);

holds('a place in an order is a rank', [
  ['居全国第3位，由第18位升至第9位', '3 位', '18 位', '9 位'],
  ['排名第二，进入全省前10位，前三名', '2 位', 'at-most 10 位', 'at-most 3 名'],
]);
