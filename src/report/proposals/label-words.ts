import { leads, tails, timesWithin, topicVerbs, totalWord, verbAtStart } from './chinese-words.ts';

/** What a clause without numbers is about. */
export function topicOf(clause: string): string {
  const words = clause.replace(timesWithin, '');
  if (
    /^(?:按|比|较|同比|扣除|其中|以|如|分.{1,4}看|对.*进行|.*(?:投入使用|完工|启用|投用)$)/u.test(words) ||
    /^\p{Script=Han}{2,8}(?:期间|时期)$/u.test(clause)
  )
    return '';
  if (/\d/.test(words)) return '';
  if (words.length === clause.length && !topicVerbs.test(strippedLead(words)) && !/^[向为对]/u.test(strippedLead(words))) return '';
  const topic = strippedLead(words.replace(/《[^》]*》/gu, '')).replace(/(?:全覆盖|建设工作|工作)$/u, '');
  const named = topic.replace(topicVerbs, '').replace(/^了/u, '');
  return saysSomething(named) ? named : topic;
}

/** What is counted in a label, without the verb before it: 养老机构 of 新建养老机构. */
export function headNoun(label: string): string {
  const noun = label.replace(verbAtStart, '');
  return saysSomething(noun) ? noun : label;
}

/** Whether most characters of some words stand in a topic, so that both together would say them twice. */
export function isSaidIn(words: string, topic: string): boolean {
  const known = new Set(topic);
  return [...words].filter((character) => known.has(character)).length >= words.length * 0.75;
}

/** Two stretches of words as one, what ends the first and begins the second once. */
export function merged(first: string, second: string): string {
  if (first.includes(second)) return first;
  for (let length = Math.min(first.length, second.length); length > 1; length -= 1)
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length);
  return first + second;
}

/** 亩产 is of what 粮食播种面积 is of; a rate beside another stands for itself. */
export function withMeasure(whole: string, measure: string): string {
  if (whole.endsWith('率') && measure.endsWith('率')) return measure;
  const named = whole.replace(/(?:播种|种植)?(?:面积|产量)$/u, '');
  return merged(named === '' ? whole : named, measure);
}

/** Whether words tell what was done, and not of a rate, a quantity or an amount. */
export function isAction(words: string): boolean {
  return (verbAtStart.test(words) || /^(?:累计|共)/u.test(words)) && !/[率量额数]$/u.test(words);
}

/** Words without the time that is said once for all of a sentence: 疫情期间. */
export function unscoped(words: string): string {
  return words.replace(/^\p{Script=Han}{2,8}(?:期间|时期)/u, '');
}

/** An allowance that is named by whom it is for alone: 机构供养孤儿 with 孤儿生活费保障标准 said before. */
export function sharedTail(label: string, said: string): string {
  if (/(?:标准|补贴|补助|资金|费|金|收入|支出|投资|产值|额|价|补差|款|均值)/u.test(label)) return '';
  const tail = label.slice(-2);
  const found = new RegExp(`${tail}([\\p{Script=Han}]{0,6}标准)`, 'u').exec(said);
  return found ? tail + (found[1] ?? '') : '';
}

/** Whether a unit is one of money. */
export function isMoney(unit: string): boolean {
  return /^(?:元|万元|亿元)/u.test(unit);
}

/** Words without those at their beginning that say nothing of what is counted. */
export function strippedLead(words: string): string {
  let label = words;
  for (let last = ''; label !== last; ) {
    last = label;
    label = label.replace(leads, '');
  }
  return label;
}

/** Words without those at their end that only lead to a number, as far as these change nothing of what is told. */
export function withoutTail(words: string): string {
  let label = words;
  for (let last = ''; label !== last && !/^(?:增长|增加)$/u.test(label); ) {
    last = label;
    label = label.replace(/(?:了|为|达到?|近|约|超过?)$/u, '');
  }
  return label;
}

/** Words without times and without those at either end that say nothing of what is counted. */
export function cleaned(words: string): string {
  let label = words
    .replace(timesWithin, '')
    .replace(/^[“‘](?=[^”’]*$)/u, '')
    .replace(/(?<=[我全][市县区省国镇乡村])(?:共|现)?有(?![关效序力机色限利])(?=\p{Script=Han}{2}|$)/u, '');
  for (let last = ''; label !== last; ) {
    last = label;
    label = label.replace(leads, '').replace(tails, '');
  }
  return label
    .replace(/了$/u, '')
    .replace(/[，、]$/u, '')
    .replace(totalWord, '');
}

/** Whether a label has two Chinese characters or three Latin letters in a row. */
export function saysSomething(label: string): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(label);
}

const mostHan = 30;

/** The words nearest to the number: a long label loses what stands before the last mark or 的 that leaves enough. */
export function clipped(label: string): string {
  const characters = [...label.replace(/^[，、：；。]+/u, '')];
  if (characters.length <= mostHan) return characters.join('');
  const cut = characters.slice(-mostHan).join('');
  const mark = /^[^、，的“”]{0,12}[、，的](?=.{8})/u.exec(cut);
  return (mark ? cut.slice(mark[0].length) : cut).replace(/^[\d.,%]+/u, '');
}
