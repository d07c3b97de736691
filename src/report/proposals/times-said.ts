import { hanValue } from '../numerals/chinese.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { inSimplified } from '../numerals/traditional.ts';
import { asOf } from '../schema/fields.ts';
import { englishTimes } from './english-times.ts';

/** A time that a text says, as `asOf` holds it, and where. */
export interface TimeSaid {
  index: number;
  date: string;
}

const comparing = '比|较|与|同|由|从|自|是|为';
const chineseDate = new RegExp(`(?<!\\d|${comparing})((?:19|20)\\d{2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?`, 'g');

/** Years beside that of the speech, where nothing is compared with them. */
const besideSpeech: [words: RegExp, years: number][] = [
  [/(?<!比|较|与|同|由|从|自|是|为)去年(?!同期|的)/g, -1],
  [/(?<!比|较|与|同|由|从|自|是|为)今年/g, 0],
  [/(?<!比|较|与|同|由|从|自|是|为|到|至)明年/g, 1],
];

/** 2017年以来, 自2018年政策实施以来, 2019年起: until the day of the speech. */
const since = /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:[^，。；、\d]{0,10}?以来|起(?![草步点]))/g;
const between = /((?:19|20)\d{2})年?(?:至|到|[—–-]{1,2})((?:19|20)\d{2})年(?!底|末|初)/g;
const monthsBetween = /((?:19|20)\d{2})年(\d{1,2})月?(?:至|到|[—–-])(\d{1,2})月/g;
/** The plan that ends in the year of the speech or shortly before, and the years of a term of office. */
const planTime = /(?<!比|较|与|同|相)[“‘]([一二三四五六七八九十]+)五[”’](?:以来|时期|期间|这五年|五年)/gu;
const termTime = /(?:过去|近|这)?五年(?:来|间)|过去五年|本届政府(?:任期|成立以来)/g;
/** The day of the speech; what is there now was counted on another day where one is said. */
const now = /目前|截止现在|截至现在|迄今为止|时至今日/g;
const thereNow = /现有|现已|现共有/g;
const partOfYear = /(?<![年度\d])(?:上半年|[一二三]季度|前[一二三]季度|前三季度|1(?:月)?[-—至]\d{1,2}月)(?!同期)/g;

/**
 * The last time that a text says, as `2020`, `2020-11`, `2020-11-30`, `2017/2020` or `period`; one that something is compared with does
 * not count.
 * @param spokenOn the day of the speech, for 去年, 目前, 以来 and “last year”; where it is left out only dates and plans count
 */
export function lastTime(said: string, spokenOn = '', reportedOn = spokenOn): string | undefined {
  const text = inPlainDates(inSimplified(said)).replace(/《[^》]*》/g, (title) => ' '.repeat(title.length));
  const english = /[a-z]{3}/i.test(text) || !/\p{Script=Han}/u.test(text) ? englishTimes(text, spokenOn) : [];
  return [...chineseTimes(text, reportedOn), ...english, ...(spokenOn === '' ? [] : timesBeside(text, spokenOn))]
    .filter(({ date }) => asOf.safeParse(date).success)
    .sort((a, b) => a.index - b.index)
    .at(-1)?.date;
}

function chineseTimes(text: string, reportedOn: string): TimeSaid[] {
  const year = Number(reportedOn.slice(0, 4));
  const dates = [...text.matchAll(chineseDate)].map(({ 1: of = '', 2: month, 3: day, index }) => ({ index, date: iso(of, month, day) }));
  const ranges = [
    ...[...text.matchAll(between)].map(({ 0: words, 1: from = '', 2: to = '', index }) => ({
      index: index + words.length,
      date: `${from}/${to}`,
    })),
    ...[...text.matchAll(monthsBetween)].map(({ 1: of = '', 2: from, 3: to, index }) => ({
      index: index + 1,
      date: `${iso(of, from, undefined)}/${iso(of, to, undefined)}`,
    })),
  ];
  if (reportedOn === '') return [...dates, ...ranges];
  const lasting = [...text.matchAll(since)].flatMap(({ 1: from = '', index }) =>
    Number(from) > year ? [] : [{ index: index + 1, date: Number(from) === year ? from : `${from}/${year}` }],
  );
  const periods = [...text.matchAll(planTime)]
    .filter(({ 1: plan = '' }) => isReached(1955 + 5 * hanValue(plan), year))
    .map(({ index }) => ({ index, date: 'period' }));
  const terms = [...text.matchAll(termTime)].map(({ index }) => ({ index, date: 'period' }));
  return [...dates, ...ranges, ...lasting, ...periods, ...terms];
}

/** Whether a plan has begun by the year of the speech and ended no longer than a year before it. */
function isReached(end: number, year: number): boolean {
  return end - 4 <= year && year <= end + 1;
}

function timesBeside(text: string, spokenOn: string): TimeSaid[] {
  const year = spokenOn.slice(0, 4);
  const years = besideSpeech.flatMap(([words, away]) =>
    [...text.matchAll(words)].map(({ index }) => ({ index, date: String(Number(year) + away) })),
  );
  const isDated = /(?:19|20)\d{2}年/.test(text);
  const today = [...text.matchAll(now), ...(isDated ? [] : text.matchAll(thereNow))].map(({ index }) => ({ index, date: spokenOn }));
  const parts = Number(spokenOn.slice(5, 7)) < 4 ? [] : [...text.matchAll(partOfYear)].map(({ index }) => ({ index, date: year }));
  return [...years, ...today, ...(isDated ? [] : parts)];
}

function iso(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}
