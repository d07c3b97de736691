import { beginsWithPlace } from './chinese-places.ts';
import type { FoundName, Phrase } from './phrases.ts';
import { endingIn, listed } from './word-lists.ts';

/** How names of offices and their bodies end: each is one by itself. */
const office = endingIn(`
  委员会 党工委 居委会 村委会 政府 法院 检察院 国务院 人大常委会 政协 (?<![格布大全新结当开])局 公署 办公室 (?<![重当核])中心
  [教财政民商工交建农文卫环住水安法公审国科]厅 协会 学会 商会 总会 联合会 联合社 红十字会 工会 妇联 残联 基金会 图书馆 博物馆 文化馆 体育馆
  科技馆 档案馆 展览馆 服务站 工作站 指导站 敬老院 颐养院 福利院 养老院 卫生院 研究[院所] 派出所 合作社 调查队 有限公司 人民医院 人民银行
`);
/** 部 ends words of many kinds (全部, 干部): these are the ministries and the departments of the party. */
const ministry = listed(`
  外交部 国防部 教育部 科技部 科学技术部 工信部 公安部 司法部 财政部 人社部 自然资源部 生态环境部 住建部 交通运输部 水利部 农业部 农业农村部
  商务部 卫生部 退役军人事务部 应急部 应急管理部 组织部 宣传部 统战部
`);
/** A ministry of two characters that the list does not have, where the speech says it again; these are no ministries. */
const shortMinistry = /^(?!.乐部|.[令辑诊业院支目程挥卖营]部|..?[东西南北中]部)\p{sc=Han}{2}部$/u;
/** How names of programmes, schemes and payments end, and how long such a name is at least. */
const schemes: readonly [RegExp, number][] = [
  [endingIn('津贴 补贴 公积金 公益金 低保 条例 公约 约章 保险 普查 试验区 实验区 开发区 示范区 示范街道 示范点 服务圈 生活圈'), 4],
  [endingIn('工程 行动 计划 基金 信息系统 呼叫系统 监测系统 预警系统 指挥系统 管理系统 纲要 章程 战略'), 5],
  [endingIn('制度'), 6],
];
/** How common names end, which are terms where the speech says them twice or a label holds them. */
const common: readonly [RegExp, number][] = [
  [endingIn('机构 组织 医院 大学 学院 [中小]学 幼儿园 公司 集团 银行 床位 宿位 场所 公墓 水库 书屋 住房 农田 灌区'), 4],
  [endingIn('老年人 残疾人 未成年人 人员 对象 老人 儿童 孤儿 家庭 居民 志愿者 工作者 军人 劳动者'), 4],
  [endingIn('保障标准 生活标准 低保标准 供养标准 补贴标准 救助 补助 福利 养老服务 社区治理 社会治理 助餐 公建民营 医养结合'), 4],
  [endingIn('机制 活动 项目 平台 试点 规划 服务'), 6],
];
/** What is a kind of thing, and no name. */
const kindOnly = new RegExp(
  '^(?:服务|工作|实施|管理|信息|行动|项目|专项|社会|各地|地方|基层|一般|日常|具体|正常|群众|经济|政策|全面)*' +
    '(?:机制|制度|活动|项目|平台|计划|行动|方案|系统|规划|试点|中心|机构|政府|工程)$',
  'u',
);
/** What was named one by one before it: 玉米三大粮食作物. */
const enumerated = /[两三四五六七八九十]大/u;
const [shortest, longest] = [3, 18];

/** What the rest of a report says of a phrase: whether the speech says it again, or the author writes it. */
export type IsKnown = (phrase: string) => boolean;

/**
 * Of the phrases of a text the names of bodies, programmes and payments: whole stretches between particles and verbs that end as such names
 * end. What may begin elsewhere is left out: an index rather lacks a name than shows half of one.
 */
export function namesAmong(phrases: readonly Phrase[], isKnown: IsKnown): FoundName[] {
  return phrases.filter((phrase) => !phrase.isCut && isName(phrase, isKnown));
}

function isName(phrase: Phrase, isKnown: IsKnown): boolean {
  const { text, words } = phrase;
  if (text.length < shortest || text.length > longest || kindOnly.test(text) || enumerated.test(text)) return false;
  if (office.test(text) || ministry.has(text) || (shortMinistry.test(text) && isKnown(text))) return true;
  const endsAs = (endings: readonly [RegExp, number][]) => endings.some(([ending, least]) => text.length >= least && ending.test(text));
  return words.length > 1 && (endsAs(schemes) || (endsAs(common) && isKnown(text) && !beginsWithPlace(phrase)));
}
