import { inSimplified } from '../numerals/traditional.ts';
import type { Sentence } from '../transcript/transcript.ts';

/** What follows 将 where it speaks of the future; elsewhere it leads to an object (将2.6万名对象纳入低保). */
const futureVerbs = [
  '于|在(?=[12]\\d{3}年|明年|今年|年内|未来)|到(?=[12]\\d{3}年|明年|今年)|再|继续|陆续|逐步|分批',
  '新增|新建|新开|改造|改建|扩建|建设|增设|建成|建(?![档筑制议])|投入|投资|完成|实现|达到?|增加|增至|超过|突破|提高到|提高至|提升',
  '发放|培训|举办|开工|开通|启动|安排|争取|力争|招聘|引进|培育|打造',
].join('|');
const timeToCome = '(?:在|到|用)?(?:[12]\\d{3}年|明年|今年|年内|年底|“十)';

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
/** Words before a plan or a target that make a result of what is measured by it: 完成年度计划的112.6%, 比计划多30公里. */
const measured = /(?:完成|实现|达到|达成|超过|超额|超出|超|高于|低于|好于|快于|优于|占|比|较|按照?)[^，；。：]{0,8}$/;
/** Words between a plan and a number that turn to what was reached, or to an object: 计划投资3亿元、实际完成2亿元. */
const turned = /实际|已|现[已有]|完成了|的/;
/** What is done with an object that 将 leads to: 将新增财力用于民生. */
const withObject = /纳入|列入|用于|用在|作为|改为|下放|移交|安置|划转|送到/;
const announced = /目标(?:是|为)?[：:][^。]*$/;

const englishPlan = new RegExp(
  [
    String.raw`\b(?:will|shall|plans? to|planned to|planning to|aims? (?:to|for)|aiming (?:to|for)|intends? to|hopes? to)\b`,
    String.raw`\b(?:target|aim|goal) (?:is|of|for)\b`,
  ].join('|'),
  'i',
);
/** English words that say what became of a plan. */
const englishResult = /\b(?:met|exceeded|achieved|reached|beat|missed|ahead of|against|compared|above|below|at will)\b/i;

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
    (englishPlan.test(clause) && !englishResult.test(clause + rest)) ||
    (target !== null && !measured.test(before.slice(0, target.index))) ||
    isToCome(before, spokenIn)
  );
}

function saysChinesePlan(clause: string, rest: string): boolean {
  return [...clause.matchAll(chinesePlan)].some(({ 0: word, index }) => {
    const between = clause.slice(index + word.length);
    const leadsToObject = word === '将' && withObject.test(between + rest);
    return !measured.test(clause.slice(0, index)) && !turned.test(between) && !leadsToObject;
  });
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
