import { inSimplified } from '../numerals/traditional.ts';
import type { Sentence } from '../transcript/transcript.ts';
import { saysEnglishPlan } from './plans-english.ts';

/** What follows 将 where it speaks of the future; elsewhere it leads to an object (将2.6万名对象纳入低保). */
const futureVerbs = [
  '于|在(?=[12]\\d{3}年|明年|今年|年内|未来)|到(?=[12]\\d{3}年|明年|今年)|再|继续|陆续|逐步|分批',
  '新增|新建|新开|改造|改建|扩建|建设|增设|建成|建(?![档筑制议])|投入|投资|完成|实现|达到?|增加|增至|超过|突破|提高到|提高至|提升',
  '发放|培训|举办|开工|开通|启动|安排|争取|力争|招聘|引进|培育|打造',
  '制定|出台|修订|推进|推动|推出|开展|实施|加强|加快|加大|组织|构建|建立|健全|完善|优化|深化|落实|进一步|全面|积极|着力|大力|重点|持续|努力',
  '以|通过|按照?|围绕|召开|发布|设立|筹建|筹集|改善|提供|开放|投用|竣工|迎来|成为|拥有|带动|惠及|覆盖|有(?![关效限序机])|为(?!期)',
].join('|');
const timeToCome = '(?:在|到|用)?(?:[12]\\d{3}年|明年|今年|年内|年底|“十)';

/** Words of a time to come, which hold for the rest of their sentence. */
const later = '(?<![为比])明年(?!的)|(?:今后|未来)(?:几|[一二两三四五六七八九十\\d]{1,3})年|下一步|下一阶段|接下来';

/**
 * Words that say in their clause that what follows is planned. 计划 is a verb only after a subject or a time: plans have names
 * (行动计划, “牵手计划”). 争取 and 确保 also tell what was reached, 预期 is part of 预期寿命.
 */
const chinesePlan = new RegExp(
  [
    '(?<=^|[年月日底初市县省区镇村局委厅府司们位步还均另共原程目年])计划(?![的外内书”’》〉]|生育|单列|任务|指标|总量)',
    '(?:年度|全年)计划(?=投资|完成|安排|新增|新建|改造)',
    '力争(?!上游)',
    `争取(?=${timeToCome})`,
    '(?<![模虚比草])拟(?![定订合人])',
    `(?<!麻)将会?(?=${futureVerbs})`,
    `确保(?=${timeToCome})`,
    '预期(?=增|下降|达|完成|实现|控制)',
    '目标(?:值|任务)?(?:是|为|定为|确定为|设定为)',
  ].join('|'),
  'gu',
);
/** Those of them that hold for later clauses too. */
const plannedThroughout = new RegExp(
  [
    '(?<=^|[，；：、。]|[年月日底初市县省区镇村局委厅府司们位])计划(?=[\\p{Script=Han}\\d])(?![的外内书]|生育|单列|任务|指标|总量|投资[^，]{0,6}的)',
    '力争(?!上游)',
    '(?<![模虚比草])拟(?![定订合人])',
    `(?<!麻)将会?(?=${futureVerbs})`,
    later,
  ].join('|'),
  'gu',
);
/** Words before a plan or a target that make a result of what is measured by it: 完成年度计划的112.6%, 比计划多30公里. */
const measured = /(?:完成|实现|达到|达成|超过|超额|超出|超|高于|低于|好于|快于|优于|占|比|较|按照?)[^，；。：]{0,8}$/;
/** Words between a plan and a number that turn to what was reached, or to an object: 计划投资3亿元、实际完成2亿元. */
const turned = /实际|已|现[已有]|完成了|的/;
/** What is done with an object that 将 leads to: 将新增财力用于民生. */
const withObject = new RegExp(
  '纳入|列入|用于|用在|作为|改为|下放|移交|安置|划转|送到|' +
    '\\p{Script=Han}{2}(?:提高|增加|扩大|提升|延长|缩短|降低|调整|下调|上调|压缩|减少|控制|转化|合并|整合)(?:到|至|为|成|在)',
  'u',
);
/** Words between 将 and a verb, which are no object. */
const adverbs = /^(?:进一步|继续|再|逐步|陆续|分批|全面|持续|力争|努力|大力|积极)+/u;
/** What in a later clause is a result again, whatever was planned in an earlier one. */
const result = /已|了(?!解)|目前|截[至止]|现[有已]|实际|去年|上年|前年|以来|过去|此前|同比|环比|[比较](?:上年|去年|计划)|的基础上/u;
/** What of a plan was done: 计划投资3亿元，完成2亿元. */
const done = /完成|到位|建成|支付|拨付|投入/u;
const announced = /目标(?:是|为)?[：:][^。]*$/;

const clauseEnd = /[，；。！？：;:!?]|[,.](?!\d)/;

/** The clause at the end of a text; a part of what was planned (其中一季度260亿元) together with the clause of the whole. */
function clauseOf(text: string): string {
  const [clause = '', whole = ''] = text.split(clauseEnd).reverse();
  return /^\s*其中/.test(clause) && !/完成|到位|建成|支付|拨付|投入/.test(clause) ? whole + clause : clause;
}

/** A year as the time up to which or in which something is to be, not in a title: 到2025年, 2021年，, by 2030. */
const times = /(?:[到至]|\bby (?:the end of )?|\bin )(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}年[底末前]?(?=，|,|$)/giu;

/**
 * Whether a sentence says of a number that it is planned or promised and not a result: its own clause calls it a plan, or the time
 * said before it is a year to come. Where the words leave it open it is none.
 * @param start where the number stands in the sentence
 * @param spokenIn the year of the speech
 */
export function saysPlan(sentence: string, start: number, spokenIn: number): boolean {
  const text = inSimplified(sentence);
  const before = text.slice(0, start);
  const clause = clauseOf(before);
  const rest = text.slice(start).split(clauseEnd)[0] ?? '';
  const target = announced.exec(before);
  return (
    saysChinesePlan(clause, rest) ||
    isUnderPlan(before, rest, spokenIn) ||
    saysEnglishPlan({ before, clause, behind: text.slice(start), spokenIn }) ||
    (target !== null && !measured.test(before.slice(0, target.index))) ||
    isToCome(before, spokenIn)
  );
}

function saysChinesePlan(clause: string, rest: string): boolean {
  return [...clause.matchAll(chinesePlan)].some(({ 0: word, index }) => {
    const between = clause.slice(index + word.length);
    const leadsToObject = word === '将' && withObject.test((between + rest).replace(adverbs, ''));
    return !measured.test(clause.slice(0, index)) && !turned.test(between) && !leadsToObject;
  });
}

/**
 * Whether an earlier clause of the sentence plans what follows: 我们将制定办法，再培训900名，新建食堂30个. It holds up to a semicolon, behind
 * a colon (将抓好三件事：) for all that is listed, and until a clause tells a result.
 */
function isUnderPlan(before: string, rest: string, spokenIn: number): boolean {
  const sentence = before.split(/[。！？!?]/u).at(-1) ?? '';
  return [...sentence.matchAll(plannedThroughout)].some(({ 0: word, index }) => {
    const between = sentence.slice(index + word.length);
    const clauses = between.split(clauseEnd);
    const [own = '', ...others] = clauses;
    const object = word === '将' && withObject.test(own.replace(adverbs, ''));
    const isApart = between.includes('；') && !/[：:]/u.test(between.split('；')[0] ?? '');
    const told = others.join('，') + rest;
    const isDone = word === '计划' && done.test(told);
    return !object && !isApart && !isDone && !result.test(between + rest) && !/的$/u.test(own) && !namesPastYear(between, spokenIn);
  });
}

/** Whether a year up to that of the speech is said, not as the end of a plan (到2020年底). */
function namesPastYear(text: string, spokenIn: number): boolean {
  return [...text.matchAll(/(?<![到至])((?:19|20)\d{2})年(?![底末前])/gu)].some(([, year]) => Number(year) <= spokenIn);
}

/** Whether the last time said before a number is a year after that of the speech. */
function isToCome(before: string, spokenIn: number): boolean {
  const said = before
    .replaceAll(/《[^》]*》/g, '')
    .match(times)
    ?.at(-1);
  return Number(said?.match(/\d{4}/)?.[0] ?? 0) > spokenIn;
}

/**
 * Whether a figure is planned: its time lies after the day of the speech, so that it cannot be a result, or its sentence says so.
 * @param start where its numeral stands in the reading text
 */
export function isPlanned(asOf: string, sentence: Pick<Sentence, 'text' | 'start'>, start: number, spokenOn: string): boolean {
  const end = asOf.split('/').at(-1) ?? '';
  const isAfter = asOf !== 'period' && spokenOn !== '' && end > spokenOn.slice(0, end.length);
  // Of a draft the day may not be known: then no year is to come.
  const spokenIn = spokenOn === '' ? Number.POSITIVE_INFINITY : Number(spokenOn.slice(0, 4));
  return isAfter || saysPlan(sentence.text, start - sentence.start, spokenIn);
}
