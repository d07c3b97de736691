import { matches, type Rule } from './rule.ts';

/** Chinese and English words in which a numeral counts nothing. */
const lexicon = (
  '统一 一律 一体 一系列 一些 一般 一定 一直 一切 一旦 一致 一贯 一流 一线 一方面 一并 一同 一起 一道 一再 一度 一如既往 一心一意 一以贯之 ' +
  '唯一 万一 单一 同一 这一 那一 某一 另一 任一 哪一 逐一 之一 进一步 下一步 新一轮 一轮 每一 十分 百姓 千家万户 千方百计 万众一心 亿万 三农 三甲 四面八方 五湖四海 ' +
  '一站式 一把手 一盘棋 一张网 一揽子 二次元 两岸 两会 百分数 百分比 no one|one another|one of|at one|once'
).split(/ (?=[^a-z])/u);

/** Ordinary words with a numeral inside that counts nothing. */
export const wordPattern = new RegExp(lexicon.join('|'), 'giu');

/** Numerals inside ordinary words: 统一, 进一步. */
export const words: Rule = { kind: 'word', find: (report) => matches(report, wordPattern) };
