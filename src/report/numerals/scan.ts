import { englishOrdinal } from './english.ts';
import { numeralSpans } from './numeral.ts';

/** A numeral of the reading text, wherever it stands, also inside words and names. */
export interface SpokenNumeral {
  start: number;
  end: number;
  text: string;
}

/** Chinese words that say a number without a numeral that can be read on its own. */
const hanWords = /一半|半数|过半|折半|对半|大半|翻番|翻倍|加倍|双倍/gu;
/** English words of the same kind. */
const englishWords = new RegExp(
  [
    String.raw`\b(?:half|halve[ds]?|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|twice|dozens?)\b`,
    String.raw`\b(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b`,
    String.raw`\b(?:a (?:hundred|thousand|million|billion)|(?:hundred|thousand|million|billion)s)\b`,
    String.raw`\b(?:two|three|four|five|ten|hundred)fold\b`,
    englishOrdinal,
  ].join('|'),
  'giu',
);
/** Number signs (½, ①, Ⅲ) other than the power of m². */
const signs = /(?<![A-Za-z])[²³]|(?![\d０-９〇²³])\p{N}/gu;

/** Every numeral of a text in order: Arabic, full-width, Chinese, mixed, words for parts and multiples, other number signs. */
export function scanNumerals(text: string): SpokenNumeral[] {
  const spans = numeralSpans(text).map(([start, end]) => ({ start, end }));
  for (const words of /[a-z]{3}/iu.test(text) ? [hanWords, englishWords, signs] : [hanWords, signs])
    for (const { 0: word, index } of text.matchAll(words)) {
      const end = index + word.length;
      const met = spans.find((span) => span.start < end && index < span.end);
      if (!met) spans.push({ start: index, end });
      else [met.start, met.end] = [Math.min(met.start, index), Math.max(met.end, end)];
    }
  return spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Chinese words in which a numeral counts nothing; those that count before some words (十分钟, 一起事故) are left to the author there. */
const chineseIdioms =
  '统一 一律 一体 一系列 一些 一般 一定 一直 一切 一旦 一致 一贯 一流 一线 一方面 一并 一同 一起(?![案事]|纠纷) 一道 一再 一度(?!电) 一如既往 一心一意 一以贯之 ' +
  '唯一 万一 单一 同一 这一 那一 某一 另一 任一 哪一 逐一 之一 进一步 下一步 新一轮 一轮 每一 十分(?![钟之]) 百姓 千家万户 千方百计 万众一心 亿万 三农 三甲 四面八方 ' +
  '五湖四海 一站式 一把手 一盘棋 一张网 一揽子 二次元 两岸 两会 百分数 百分比 百分点 ' +
  '咱俩 我俩 你俩 他俩 她俩 夫妻俩 夫妇俩 父子俩 母子俩 母女俩 父女俩 姐妹俩 兄弟俩 老两口 小两口 爷俩 娘俩 哥俩';
const englishIdioms = ['no one', 'one another', 'one of', 'at one (?:time|point)', 'one by one'];

/** Ordinary words with a numeral inside that counts nothing. */
export const wordPattern = new RegExp(`${chineseIdioms.split(' ').join('|')}|\\b(?:${englishIdioms.join('|')})\\b`, 'giu');

/** The stretches of a text that are such words, [start, end). */
export function wordSpans(text: string, pattern = wordPattern): [number, number][] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => [index, index + word.length]);
}
