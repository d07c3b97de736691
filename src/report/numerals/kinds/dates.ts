import { englishDateStretches } from './english-dates.ts';
import { type KnownStretch, stretchesOf } from './kind.ts';

const dash = '(?:--|[-—–~～至到]){1,2}';
const year = String.raw`(?<![\d.])(?:1[5-9]|20|21)\d{2}(?![\d.])`;
const han = '[一二三四五六七八九十]';
const digit = '[〇零一二三四五六七八九]';
const day = String.raw`\d{1,2}[日号](?:${dash}\d{1,2}[日号])?`;
/** A span of years, not of amounts: 2020-2035, but not 1900-2000人. */
const noAmount = String.raw`(?![\d,万亿余多]|\.\d|[元人名个家户张次件册项%‰米吨公平千毫克斤亩])`;
const month = String.raw`(?<![\d.])(?:1[0-2]|0?[1-9])(?:(?:${dash}|[、和])(?:1[0-2]|0?[1-9]))?月(?:份|底|初|末|中旬|上旬|下旬)?`;

const chinese = [
  // ISO 8601 and its like: 2021-03-18, 2021/3/18, 2021.3.18.
  String.raw`(?<!\d)(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?!\d)`,
  String.raw`(?<![\d.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d-]|[\p{Script=Han}%])`,
  `${year}年?${dash}${year}(?:年度?|${noAmount})`,
  `${year}(?:年?[、和与及,，]${year}){1,20}年?(?![\\d.])`,
  `${year}年度?(?:${month}(?:${day})?)?(?:[春夏秋冬]季|底|初|末|上半年|下半年)?`,
  `${month}(?:${dash}${month}|${day})?`,
  String.raw`(?<![\d.第])(?:3[01]|[12]\d|0?[1-9])日(?:上午|下午|晚|起|前|至|,|，|${dash}\d{1,2}日)?(?![均常间内以游])`,
  String.raw`(?:\d{1,2}世纪)?(?<!\d)\d0年代|\d{1,2}世纪`,
  `(?:${han}{1,4}世纪)?${han}十年代|${han}{1,4}世纪`,
  // 二〇二三至二四年度, 2023-24年度: years of budgets.
  `(?:二[〇零]|一九)${digit}{2}(?:${dash}|/)(?:(?:二[〇零]|一九)?${digit}{2})(?:财政|课税|学|年度?){1,2}`,
  String.raw`(?<!\d)(?:19|20)\d\d[-/]\d\d(?:年?度?[至到](?:19|20)\d\d[-/]\d\d)(?:财政|课税|学)?年?度?`,
  String.raw`(?<!\d)(?:19|20)\d\d(?:${dash}|/)\d\d(?=\s?(?:财政|课税|学|年))(?:财政|课税|学)?年?度?`,
  `(?:二[〇零]|一九)${digit}{2}年?(?:${han}{1,2}月)?(?:${han}{1,3}日)?`,
  `(?<!第)${han}{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?(?:${han}{1,3}[日号])?`,
  `(?:正月|腊月)初?${han}{1,2}|大年${han}{1,3}|农历${han}{1,4}月`,
  // Quarters and halves of a year.
  `(?:前|头)?第?(?:${han}|[1-4])(?:(?:${dash}|[、和])(?:${han}|[1-4]))?个?季度(?:末|初)?`,
  `第${han}季(?![节风稻玉作军赛票])|首(?:${han}|两|\\d)季|(?:连续|前|近)(?:${han}|两|\\d){1,3}个季度`,
  // Weekdays.
  `(?:星期|礼拜|周)[一二三四五六日天](?![级期线])(?:(?:${dash}|[、和])(?:星期|周)?[一二三四五六日天](?![\\p{Script=Han}]))?`,
  // How long something has lasted: 连续五年, 近一周, 前11个月, 五年来.
  String.raw`(?:连续|过去|未来|今后|最近|近|前|头|首|此后|随后|时隔|这)(?:的)?(?:\d{1,3}|[一二两三四五六七八九十几]{1,3})(?:余|多)?(?:年|个多?月|周|天|日|个星期|个季度|个年头)(?!以[上下内]|级)`,
  String.raw`(?:\d{1,3}|[一二两三四五六七八九十几百]{1,3})(?:余|多)?(?:年|个月|天)(?:来|间|以来|前|后|之后|之前|时间|多来)(?![端置])`,
  `(?<=^|[，。；：、\\n]|在|力争|计划|争取|确保|起计的)${han}{1,3}年内`,
  '(?:今明|今后|明后)两年|(?<![十百千万亿\\d第])一(?:年|天|周|月|季|夜|个月)(?![以及多半级余]|中|一)(?:来|中|间|以来|内|度)?',
  '(?<![\\d〇零一二三四五六七八九十百千万])双(?:十一|十二|11|12)',
];
const partOfDay = '(?:上午|下午|晚上?|夜间?|凌晨|中午|清晨|早上?|早晨|傍晚|当日|当天)';
const minutes = String.raw`(?:钟|整|许|半|[0-5]?\d分|[一二三四五]?十?[一二三四五六七八九]?分)?`;
const clocks = [
  String.raw`(?:${partOfDay} ?)(?:[01]?\d|2[0-4]|[一二两三四五六七八九十]{1,3})(?:点|时|:[0-5]\d)${minutes}`,
  String.raw`(?<![\d.:])(?:[01]?\d|2[0-4])(?:点|时)(?:[0-5]\d分?|整|半|许|钟)`,
  String.raw`(?<=日 ?)(?:[01]?\d|2[0-4])时(?:[0-5]\d分)?`,
  String.raw`(?<![\d.:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d.:])(?: ?[ap]\.?m\b\.?)?`,
];

const datePattern = new RegExp(chinese.join('|'), 'gu');
/** Years of the Republic in texts from Taiwan: 112年度, 109年底, 112学年度. */
const republicYear = String.raw`(?<![\d.,])(?:民国 ?\d{1,3}|[89]\d|1[0-3]\d)(?:学?年度?)(?!以[上下内])`;
const republicDate = new RegExp(`${republicYear}(?:${month}(?:${day})?)?(?:底|初|末|上半年|下半年)?`, 'gu');
/** What tells that a text counts its years so. */
const usesRepublic = /民国|(?<!\d)1[01]\d(?:学年度|年度|年\d{1,2}月)/u;
const clockPattern = new RegExp(clocks.join('|'), 'giu');

/** Dates, quarters, half-years, spans of time that say when, and times of day. */
export function dateStretches(text: string): KnownStretch[] {
  const clocks = stretchesOf('clock', clockPattern, text).filter(({ start, end }) => !isRatio(text, start, end));
  const dates = [...stretchesOf('date', datePattern, text), ...(usesRepublic.test(text) ? stretchesOf('date', republicDate, text) : [])];
  return [...clocks, ...(/[a-z]{2}/i.test(text) ? englishDateStretches(text) : []), ...dates];
}

/** 比例为1:10 is no time of day. */
function isRatio(text: string, start: number, end: number): boolean {
  return /^\d+:\d+$/.test(text.slice(start, end)) && /比[例重为]?|配[比备]|结构|ratio/u.test(text.slice(Math.max(0, start - 14), start));
}
