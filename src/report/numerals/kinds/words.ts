import { type KnownStretch, stretchesOf } from './kind.ts';

/** Chinese words in which a numeral counts nothing; those that count before some words (十分钟, 一起事故) are left alone there. */
const chineseWords =
  '统一 一律 一体化? 一系列 一些 一般性? 一定 一直 一切 一旦 一致 一贯 一流 一线 一方面 一并 一同 (?<!事故|火灾|案件|纠纷|案)一起(?![案事]|纠纷) 一道 一再 一度(?!电) 一如既往 一心一意 一以贯之 ' +
  '一次性 一批 一手 一下子? ' +
  '一年来 一时 一刻 一番 一片 一心 一站式? 一网 一窗 一门式? 一件事 一号 一把[手抓]? 一路 一带 一早 一行 一员 一份子 一席 一声 一眼 一口气 一点点? 一丝 一样 一概 一应 一举 一己 一味 一经 一共 一向 ' +
  '一帆风顺 一视同仁 一脉相承 一鼓作气 一刀切 一条[龙心] 一目了然 一票否决 一岗双责 一卡通 一码通 一证 一键 一对[一多] 一揽子 一盘棋 一张[网图] 一卡 一码 一库 一图 一平台 一老一小 一代代? 一件件 ' +
  '一个个 一项项 一步步 一步 一轮 一阶段 一环 一派 一笔 一家[亲人] 一部分 一大[批早步] 一生 一世 一身 一旁 一端 一侧 一侧 一边 一面 一半会 一来 一往无前 一马当先 一针见血 一览 一言 一语 一技之长 ' +
  '一锤定音 一蹴而就 一成不变 一劳永逸 一丝不苟 一尘不染 一触即发 一网打尽 一分为二 一石二鸟 一寸 一砖一瓦 一点一滴 一草一木 一言一行 一举一动 一分一秒 一分一毫 ' +
  '唯一 万一 单一 同一 这一 那一 某一 另一 任一 哪一 逐一 之一 进一步 下一步 新一轮 上一轮 每一 划一 合一 归一 如一 第一位 有一(?![百千万亿]) 一家[三四五六七八]口 十分(?![钟之]) 十足 十全 十字 ' +
  '一带一路 八项规定 一国两制 一网通办 一网统管 一次办成 一门一次 一村一\\p{Script=Han} 一(?![斤亩吨米里元块度户家])\\p{Script=Han}一\\p{Script=Han}(?![个名]) 无一 一分钱 ' +
  '(?<=[=＝])100(?=[)）]) ' +
  '百姓 百货 百年不遇 百年(?=大|未|梦|基|老|建|辉|征|华|风|奋|伟|党|名|校|\\p{Script=Han}?[，。]) 百科 百花 百家(?=争鸣|姓|讲坛) 百般 百业 百废 百万富翁 百度 百色 千秋 千古 千里 千载 千军万马 千头万绪 ' +
  '千辛万苦 千差万别 ' +
  '千家万户 千方百计 万众一心 万众 万物 万里 (?<=[千进访入联])万家 万象 万能 万岁 万事 万水千山 万分(?!之) 万民 万元户 万国 万全 亿万 千万(?=不|要|别|注意) 百分[数比点] ' +
  '三农 三甲 三轮(?=车|摩托) 三明 三维 三峡 三亚 三资 三公 三伏 三军 三思 再三 三者 三方 三角 三孩 三文鱼 二维码? 二次元 二次(?=供水|利用|污染|创业|开发|分配) 二手 二[孩胎] 二氧化 二甲 二元 二审 四面八方 四季 ' +
  '四周 四川 ' +
  '四处 四通八达 四海 四肢 四邻 四化 四舍五入 四平八稳 四中全会 五湖四海 五金 五谷 五星 五官 五保 五花八门 五彩 六合 六盘水 七夕 七里 八宝 八方 九州 九江 九龙 十堰 ' +
  '八九不离十 四方 八角(?!钱) 五位一体 一日千里 十万八千里 三天打鱼 两天晒网 五十步笑百步 半斤八两 早九晚五 朝九晚五 两口子 ' +
  '两岸 两会 两翼 两端 两侧 两旁 两边 两手 两地 两者 两极 两面 两用 两难 两栖 两性 两江 两广 两淮 两级 两委 两院 两办 两头 两类 三方面?(?=协议) ' +
  '零售 零距离 零就业 零容忍 零工 零部件 零散 零星 零碳 零排放 零跑腿 零门槛 零投诉 零事故 归零 清零 零接触 零基础 零食 零碎 零钱 零添加 零差率 零差价 零报告 零死亡 零感染 零突破 零增长 零违纪 零上访 零首付 ' +
  '零申报 凋零 零售业 ' +
  '咱俩 我俩 你俩 他俩 她俩 夫妻俩 夫妇俩 父子俩 母子俩 母女俩 父女俩 姐妹俩 兄弟俩 老两口 小两口 爷俩 娘俩 哥俩 三三两两 三番五次 三令五申 三言两语 三心二意 五颜六色 七嘴八舌 七上八下 乱七八糟 九牛一毛 ' +
  '十年树木 百年树人 百尺竿头 千里之行 千钧一发 千锤百炼 千言万语 千丝万缕 千姿百态 千变万化 万无一失 万紫千红 万家灯火 五光十色 五脏六腑 六神无主 四分五裂 八仙过海 九九归一 十全十美 十拿九稳 百里挑一 百折不挠 百战百胜 ' +
  '百炼成钢 百花齐放 百家争鸣';
/** Numerals in English that count nothing. */
const englishWords = [
  'no one',
  'one another',
  'one of',
  'one by one',
  'at one (?:time|point)',
  '(?:every|any|some|each|this|that|the|which|another|only|last|next|new|good|single|not) ?one',
  'one (?:day|way|thing|hand|side|cannot|can|must|should|could|might|is|has|and all|and only|clear|more|single|final|other|such|key|step)',
  'on (?:the )?one hand',
  'one(?:self|’s|-off|-stop)',
  'as one',
  'for one',
  'at once',
  'once (?:again|more|and for all)',
  'all at once',
  'zero(?:-sum|-carbon|-emission|-tolerance)',
  'ones',
  'second to none',
  '(?:a|the) second reading',
  'first and foremost',
  'one-half of us',
];
/** Words of both languages with a numeral inside that counts nothing. */
export const wordPattern = new RegExp(`${chineseWords.split(/ +/).join('|')}|\\b(?:${englishWords.join('|')})\\b`, 'giu');

/** The words of a text whose numerals count nothing. */
export function wordStretches(text: string): KnownStretch[] {
  return stretchesOf('word', wordPattern, text);
}
