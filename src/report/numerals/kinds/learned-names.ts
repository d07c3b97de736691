import { type KnownStretch, stretchesOf } from './kind.ts';

/** The most common family names. Those among them that are numerals elsewhere (万, 陆, 伍) begin the names that matter here. */
const family =
  '[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金' +
  '邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚伍汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向柳]';
const office = '同志|先生|女士|教授|记者|主任|书记|局长|市长|县长|院长|校长|院士|委员|议员|代表|医生|老师|主持人';
const shown = [
  // Who speaks, on a line of their own or before their words.
  `(?<=(?:^|\\n)[ \\t]{0,8})${family}\\p{Script=Han}{1,2}(?=[:：])`,
  // Behind an office and a space, before an office.
  `(?<=\\p{Script=Han} )${family}\\p{Script=Han}{1,2}(?=[ \\t]{0,8}(?:[\\n，。；:：)）]|$))`,
  `${family}\\p{Script=Han}{1,2}(?=${office})`,
];
const person = new RegExp(shown.join('|'), 'gu');
const hasNumeral = /[一二三四五六七八九十百千万亿两陆伍]/u;
/** Numerals with a measure word are no names: 万元, 陆万元. */
const isAmount = /[元名个项件次户人年月日时分%]/u;
const mostNames = 60;

/** Names of people that a text shows to be names in one place, wherever else they stand in it: 陆万成 as the name of who speaks. */
export function learnedNames(text: string): KnownStretch[] {
  const names = new Set<string>();
  for (const [name] of text.matchAll(person)) {
    if (hasNumeral.test(name) && !isAmount.test(name)) names.add(name);
    if (names.size >= mostNames) break;
  }
  return names.size === 0 ? [] : stretchesOf('name', new RegExp([...names].join('|'), 'gu'), text);
}
