/** What an amount is said of: the unit that is counted, for which time, and for whom; empty where that is not said. */
interface Rate {
  counted: string;
  time: string;
  whose: string;
}

/** What stands before the time and before those for whom it is: 元/人/月, yuan a person a month. */
const perEach = /\/| (?:an?|per|each) /;

/** Words behind the stroke of a unit, and what they mean. */
const times: Record<string, string> = { 月: 'month', 年: 'year', 日: 'day', 天: 'day', month: 'month', year: 'year', day: 'day' };

/** Words of a label that say of a bare unit what other units say behind a stroke: 低保月人均补差. */
const saidTimes: readonly [RegExp, string][] = [
  [/月人均|每人每月|每月|\bmonthly\b|\b(?:per|a|each) month\b/iu, 'month'],
  [/年人均|每人每年|每年|\byearly\b|\bannual\b|\b(?:per|a|each) year\b/iu, 'year'],
];
const saidWhose: readonly [RegExp, string][] = [
  [/人均|每人|\b(?:per|a|each) (?:person|head)\b/iu, '人'],
  [/户均|戶均|每户|每戶|\b(?:per|a|each) household\b/iu, '户'],
];
const sameWhose: Record<string, string> = { person: '人', 名: '人', 戶: '户', household: '户' };

function rateOf(unit: string, label: string): Rate {
  const [counted = '', ...per] = unit.split(perEach);
  const said = (words: readonly [RegExp, string][]) => words.find(([word]) => word.test(label))?.[1] ?? '';
  const time = per.find((word) => word in times);
  const whose = per.find((word) => !(word in times));
  return {
    counted,
    time: time === undefined ? said(saidTimes) : (times[time] ?? ''),
    whose: whose === undefined ? said(saidWhose) : (sameWhose[whose] ?? whose),
  };
}

/**
 * Whether amounts can stand on one scale where each shows its unit: they count the same for the same time, and none for another than
 * the other does. 710元/月 stands beside 1450元/人/月, because whom it is for is left open; not beside 50元/户/月 and not beside 710元,
 * unless the label says 每月.
 */
export function likeRates(a: { unit: string; label: string }, b: { unit: string; label: string }): boolean {
  const [one, other] = [rateOf(a.unit, a.label), rateOf(b.unit, b.label)];
  if (one.counted !== other.counted || one.time !== other.time) return false;
  return one.whose === other.whose || (one.time !== '' && (one.whose === '' || other.whose === ''));
}
