import type { SaidAmount } from '../said-amount.ts';
import { englishKind, isAmongLatin } from './english-kind.ts';
import type { NumeralKind } from './kind.ts';

/** Words after which one thing of its kind is counted, where 一个 is mostly no more than an article. */
const counting = new RegExp(
  `(?:${[
    '建成|新建|新增|增加|增设|增长|减少|完成|设立|引进|荣获|获得?|培育|创建|共|共有|仅|只有|各|至少|开工|投用|购置|改造',
    '下降|提高|提升|降低|缩短|延长|翻了?|为|占|达|相差|差|平均|每[\\p{Script=Han}]{1,3}|不少于|不超过|超过|近|约|[，。；、：]',
  ].join('|')})$`,
  'u',
);
/** 一个 and its like behind other words point at something, as “a” does. */
const article = new Set(
  (
    '个 种 位 名 件 项 条 家 座 所 次 批 套 片 道 面 把 支 张 份 本 部 场 段 口 级 类 层 代 天 年 日 户 人 句 步 块 方面 站 门 点 月 周 ' +
    '节 盘 环节 组 届 回 遍 顿 根 束 单 对 副 队 村 镇 县 市 区 省 国 课 堂 店 厂 社区 班 车 院 校 间 辆 艘 架 栋 幢 篇 幅 只 头 匹 株 ' +
    '棵 枚 趟 瓶 袋 盒 箱 桶 封 则 列 台 盏 笔 宗 例 期'
  ).split(' '),
);

/** What comes before a number without a unit that is a value all the same: 为, 达到, 指数, “to”. */
const valueBefore = /(?:[为达至到是约占]|达到|指数|系数|得分|评分|总值|比值|密度|均值|值|综合|数为|分别为|总水平指数|[A-Z]{3,})\s*$/u;
/** Words before a length of time that is told for itself, not to say when. */
const lasting =
  /(?:由|缩短[至到为]|延长[至到为]|提前|推迟|为期|历时|长达|整整|平均|寿命[为达]?|年限[为达]?|期限[为达]?|有效期[为达]?|工期)$/u;
const capital = /\b[A-Z][\p{L}]+ $/u;

/**
 * What an amount is that no form of name, date or word knows: a quantity, or one of those that its unit, its size and the words beside it
 * show to be none.
 */
export function amountKind(text: string, amount: SaidAmount): NumeralKind {
  const { form, unit, bound, isBare, isDigitless, numbers, start, end, numberStart, numberEnd, writing, scale } = amount;
  const before = text.slice(Math.max(0, start - 12), start);
  if (writing === 'english' || (writing === 'arabic' && isAmongLatin(text, amount))) return englishKind(text, amount);
  if (isBare) return bareKind(text, amount, before);
  // 每10万人口中有15467人: what the other number is for each of.
  if (/每$/u.test(before) && form === 'point' && bound === 'exact' && /^10+$/.test(numbers[0] ?? '')) return 'word';
  // 八大类, 三大门类 are names of what is divided so.
  if (writing === 'han' && /^(?:大类|门类)$/u.test(unit)) return 'name';
  if (isDigitless || form === 'ratio' || form === 'fraction' || unit === '%' || unit === '‰') return 'quantity';
  if (form === 'vague') return 'quantity';
  const isOne = numbers.length === 1 && numbers[0] === '1' && writing !== 'arabic';
  if (isOne && writing === 'han') return oneKind(text, amount, before);
  if (/^个?(?:年|季度|学年|学期|世纪|周年)$/u.test(unit) && bound === 'exact' && writing === 'han')
    return lasting.test(before) || /半$/u.test(text.slice(numberEnd, end)) ? 'quantity' : 'date';
  const digits = text.slice(numberStart, numberEnd);
  if (unit !== '') return 'quantity';
  if (form === 'range' || bound !== 'exact' || scale > 0) return 'quantity';
  if (writing === 'han') return hanKind(text, amount, before);
  if (/^(?:19|20)\d\d$/.test(digits) && !/[\p{Script=Han}]/u.test(text.charAt(end))) return 'date';
  if (/^\d{1,3}(?:,\d{3})+|\.\d|^[-−]|\d \d{3}/.test(digits)) return 'quantity';
  if (/^\p{Script=Han}/u.test(text.slice(end)) && !/^[和与及至到或、，]/u.test(text.slice(end)))
    return valueBefore.test(before) ? 'quantity' : 'unknown';
  if (capital.test(before) && !/[.:;] [A-Z]\p{L}+ $/u.test(before)) return 'name';
  return valueBefore.test(before) ? 'quantity' : 'unknown';
}

/** 千名 of 每千名 belongs to another number; 亿元以上, 近百 count. */
function bareKind(text: string, { bound, end, unit }: SaidAmount, before: string): NumeralKind {
  if (unit === '级') return 'word';
  if (bound !== 'exact') return 'quantity';
  if (/(?:每|单位|按|以|[|\t:：（(±]\s*)$/u.test(before)) return 'word';
  // 百公里油耗下降1.2升, 万元产值能耗: what another number is for each of.
  const isBase = unit !== '' && /^[^，。；\n]{1,14}[\d一二三四五六七八九十]/u.test(text.slice(end, end + 16));
  return !isBase && unit !== '' && /[达到至为]$/u.test(before) ? 'quantity' : 'word';
}

function oneKind(text: string, { unit, bound, end }: SaidAmount, before: string): NumeralKind {
  if (unit === '' || bound !== 'exact') return bound === 'exact' ? 'word' : 'quantity';
  // 未发生一起事故 says none.
  if (/(?:未|没有|无|不)[\p{Script=Han}]{0,3}$/u.test(before)) return 'word';
  if (!article.has(unit)) return 'quantity';
  if (/^(?:年|天|日|月|周)$/u.test(unit)) return 'date';
  if (/(?:死亡|受伤|重伤|轻伤|失踪|当选)$/u.test(before)) return 'quantity';
  if (/^[次班趟回期]$/u.test(unit) && /每[^，。；]{1,9}$/u.test(before)) return 'quantity';
  const next = text.charAt(end);
  const isCounted =
    counting.test(before) &&
    !/(?:未|没有?|无|不)\p{Script=Han}{0,2}$/u.test(before) &&
    !/(?:这|那|同|每|另|某|是|成|第|任何|作为)$/u.test(before) &&
    /^[个名位家座所项件条户起例辆艘架栋幢台宗对]$/u.test(unit);
  return isCounted && !/[。，；不]/u.test(next) && !/[，。；、：]$/u.test(before) ? 'quantity' : 'word';
}

/** A small Chinese numeral before a word that is not counted is part of a name: 三社联动, 四好农村路, 三大门类. */
function hanKind(text: string, { end, numbers, numberStart, numberEnd }: SaidAmount, before: string): NumeralKind {
  const next = text.slice(end, end + 1);
  if (numbers[0] === '0') return /[为是达至到]$/u.test(before) && /^[，。；、]/u.test(next) ? 'quantity' : 'word';
  const isLarge = Number(numbers[0]) >= 20 && /[十百千万亿]/u.test(text.slice(numberStart, numberEnd));
  // 四千五百万 has several places and counts, whatever follows; 三千里江山 is a name.
  const places = text.slice(numberStart, numberEnd).match(/[一二三四五六七八九两][十百千万亿]/gu)?.length ?? 0;
  if (isLarge && (places > 1 || !/^\p{Script=Han}/u.test(next))) return 'quantity';
  if (/^\p{Script=Han}/u.test(next) || /[A-Za-z\p{Script=Han}]$/u.test(before)) return 'name';
  return 'unknown';
}
