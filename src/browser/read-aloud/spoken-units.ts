import { dash, number, replacing, type Step } from './spoken-numbers.ts';

const signs: Record<string, string> = {
  μg: '微克',
  µg: '微克',
  mg: '毫克',
  kg: '千克',
  g: '克',
  t: '吨',
  'km²': '平方公里',
  'm²': '平方米',
  'm³': '立方米',
  '㎡': '平方米',
  '㎥': '立方米',
  km: '公里',
  cm: '厘米',
  mm: '毫米',
  m: '米',
  L: '升',
  h: '小时',
  kW·h: '千瓦时',
  kWh: '千瓦时',
  '℃': '摄氏度',
  '°C': '摄氏度',
};
const sign = Object.keys(signs)
  .sort((a, b) => b.length - a.length)
  .join('|');
const currencies: Record<string, string> = { $: '美元', '€': '欧元', '£': '英镑', '¥': '元', '￥': '元' };

const bound =
  '(?:(?:不|未|没有?)(?:超过|低于|少于|高于|多于|足|到)|接近|将近|大约|约|近|超过|突破|超|逾|至少|最多|最低|最高|低于|高于|不足|达到|达)';
/** What a rate is for each of, said before the amount: 710元/月 is 每月七百一十元. */
const each = '(?:人次|小时|季度|学期|[人户月年天日次件周])';
/** What a rate is for each of, said after it: 微克/立方米, 吨标准煤/万元. */
const per =
  '(?:[百千万亿]*元|[平立]方[公千]?[里米]|立方厘米|公里|千米|米|吨|[公市]?斤|千克|毫?升|克|亩|公顷|千瓦时|度|秒|分钟?|[百千万]*[人户月年天日次件])';

/** Steps that put units and rates into words, and leave their numbers as they are. */
export const unitSteps: Step[] = [
  replacing(new RegExp(String.raw`(?<=\d)\s?(${sign})(?:/(${sign}))?(?![A-Za-z²³])`, 'g'), (_, unit = '', of = '') =>
    of ? `${signs[unit]}每${signs[of]}` : (signs[unit] ?? ''),
  ),
  replacing(
    new RegExp(`([$€£¥￥])\\s?(${number}(?:${dash}${number})?[百千万亿]*[余多]?)`, 'g'),
    (_, currency = '', amount = '') => amount + currencies[currency],
  ),
  // 近200元/人/月: for each comes first.
  replacing(
    new RegExp(
      String.raw`(${bound}?)(${number}(?:${dash}${number})?[十百千万亿]*[余多]?(?!(?:${dash}|\d))\p{Script=Han}{1,6}?)((?:/${each})+)`,
      'gu',
    ),
    (_, near = '', amount = '', of = '') => `${of.replaceAll('/', '每')}${near}${amount}`,
  ),
  replacing(new RegExp(`(?<=\\p{Script=Han})/(?=${per})`, 'gu'), () => '每'),
];
