import type { Bound } from './amount.ts';
import { hanValue, narrow } from './chinese.ts';
import { englishNumber, englishValue } from './english.ts';

/** A number as it stands in a text, with its scale word and how exactly it was said. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  bound: Bound;
  /** 近, $, -$ or “more than ”. */
  before: string;
  /** The number itself with its sign and scale: -5, 1.7万, 4.5 million. */
  number: string;
  /** 余 or 多, where it follows the number. */
  after: string;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const hanCharacters = '〇零一二三四五六七八九十百千万亿两廿卅';
const han = `[${hanCharacters}]+`;
/** 点五 of 十二点五万; not the hours of 八点三十分 or 三点一刻, nor 两点一线. */
const hanDecimals = '点[〇零一二三四五六七八九]+(?![〇零一二三四五六七八九十百千分刻线是])[万亿]*';
const financialDigits = '壹贰叁肆伍陆柒捌玖';
/** 贰拾万, 伍元: numerals of cheques. Alone, or after the words before them, these characters are names (陆军, 队伍, 壹基金). */
const financial = `(?<![队入退落大登着内水放收])(?:[${financialDigits}](?=[拾佰仟万亿元圆角])|拾(?=[${financialDigits}]?[万亿元圆]))[零${financialDigits}拾佰仟万亿]*`;
/** 俩 and 仨 are two and three with their measure word; 伎俩 is a trick. */
const withMeasure = '(?<!伎)俩|仨';
/** 3/5, but no part of a date (2020/12/25) or of a longer number. */
const fraction = String.raw`(?<![\d./])\d{1,3}/[1-9]\d{0,2}(?![\d/])`;
/** Words that end in 约, 近, 超 or 上 and say nothing of how exact a number is: 签约5个, 附近30个, 线上千人. */
const near = '(?<![签预节合履违公契条制])约|(?<![附最远靠临邻])近';
const atLeast = '(?<![以之线网路会海身础])上(?=[百千万](?:[余多]?[人名个家户张次件册项元]|[万亿余多]))';
/**
 * A minus before a number: at the beginning, after a mark, or after a word that leads to a value (同比-5%), but no hyphen
 * of a range or a name (10-20人, 5月-8月, COVID-19); 负 of 负5%, not of 肩负三项任务; 零下 of 零下5度.
 */
const sign = String.raw`(?<=^|[，。；：、！？“‘（(:,;=≥≤><]|[为是达到至长降比率幅速值约近超减增] ?|[a-z] )[-−](?=[\d$€£¥])|(?<![肩担背抱欺胜辜自正])负|零下|\bminus `;
const scaleWord = '(?:hundred|thousand|million|billion)';
/** The characters with which a numeral or the words before it can begin. */
const first = String.raw`(?=[\d${hanCharacters}${financialDigits}拾俩仨接将大约近超突逾上负$€£¥−-]|\b[abmnoztfse])`;

/** A numeral with what stands before and after it, for texts whose signs are narrow. Its groups are named in `toNumeral`. */
const numeralPattern = new RegExp(
  `${first}(?<hedge>(?:接近|将近|大约|${near}|${atLeast}|超过|突破|逾|(?<![赶反高])超|\\b(?:nearly|almost|about|around|more than|over) ))?` +
    `(?<sign>${sign})?(?<currency>[$€£¥])?` +
    `(?:(?<percent>百分之)(?<percentValue>${han}(?:点${han})?|${digits})` +
    `|(?<denominator>${han})分之(?<numerator>${han})|(?<fraction>${fraction})` +
    `|(?<arabic>${digits})(?:(?<inner>[余多])(?=[十百千万亿]))?(?<scale>[十百千万亿]+(?:\\d+[百千万]+)*| ${scaleWord}\\b)?` +
    `|(?<han>${han}(?:${hanDecimals})?|${financial}|${withMeasure})(?:(?<hanInner>[余多])(?<hanScale>[万亿]+))?` +
    `|\\b(?<word>${englishNumber})\\b(?<wordScale> ${scaleWord}\\b)?)(?<after>[余多])?`,
  'giu',
);

/** Most texts of a site hold no numeral; this tells so at a small part of the cost. */
const mayHoldNumeral = new RegExp(`[\\d０-９${hanCharacters}${financialDigits}拾俩仨]|\\b${englishNumber}\\b`, 'iu');

const scales: Record<string, number> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};
/** Words and signs that say a number is more than the one named. */
const overWords = /^(?:超过|突破|逾|超|上|more than |over )$/i;

/** Where numerals stand in a text, [start, end): what `findNumerals` finds, without reading their values. */
export function numeralSpans(text: string): [number, number][] {
  if (!mayHoldNumeral.test(text)) return [];
  return [...narrow(text).matchAll(numeralPattern)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** All numerals of a text: Arabic and Chinese, with scales (万, 亿, million), bounds and percentages. */
export function findNumerals(text: string): Numeral[] {
  if (!mayHoldNumeral.test(text)) return [];
  return [...narrow(text).matchAll(numeralPattern)].map(toNumeral);
}

function toNumeral(match: RegExpExecArray): Numeral {
  const { hedge = '', sign = '', currency = '', inner = '', hanInner = '', after = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = hedge + (currency ? sign + currency : '');
  const number = match[0].slice(before.length, match[0].length - after.length);
  const bound = boundOf(hedge, inner + hanInner + after);
  const numberStart = end - after.length - number.length + (currency ? 0 : sign.length);
  const amount = isVague(match.input, numberStart, end) ? Number.NaN : valueOfNumeral(match.groups ?? {}, bound);
  return { start, end, value: sign ? -amount : amount, bound, before, number, after };
}

/** 几十, 数百, 十几: a scale without the number that it scales. */
function isVague(text: string, start: number, end: number): boolean {
  return /[几数]$/.test(text.slice(0, start)) ? /^[十百千万亿]/.test(text.slice(start)) : text.charAt(end) === '几';
}

function valueOfNumeral(groups: Record<string, string | undefined>, bound: Bound): number {
  const {
    percentValue,
    denominator,
    numerator = '',
    fraction,
    han: spoken,
    hanScale = '',
    word = '',
    wordScale = '',
    arabic = '',
    scale = '',
  } = groups;
  if (percentValue) return percentOf(percentValue);
  if (denominator) return hanValue(numerator) / hanValue(denominator);
  if (fraction) return quotientOf(fraction);
  // 近万, 万余: alone, 万 is a scale and no number.
  if (bound !== 'exact' && /^[万亿]$/.test(spoken ?? '')) return 10 ** exponentOf(spoken ?? '');
  if (spoken) return decimalOf(spoken + hanScale);
  if (word) return englishValue(word) * 10 ** exponentOf(wordScale);
  const parts = `${arabic.replaceAll(',', '')}${scale}`.matchAll(/([\d.]+) ?([a-z]+|[十百千万亿]*)/giu);
  return Number(
    [...parts].reduce((sum, [, number = '', scales = '']) => sum + Number(`${number}e${exponentOf(scales)}`), 0).toPrecision(15),
  );
}

function quotientOf(fraction: string): number {
  const [numerator, denominator] = fraction.split('/').map(Number);
  return (numerator ?? Number.NaN) / (denominator ?? Number.NaN);
}

/** The power of ten of scale words: 4 of 万, 12 of 万亿, 6 of million. */
function exponentOf(words: string): number {
  const each = words.match(/[a-z]+|[十百千万亿]/giu) ?? [];
  return each.reduce((sum, scale) => sum + (scales[scale.toLowerCase()] ?? 0), 0);
}

/** 百分之四十三点五 and 百分之43.5. */
function percentOf(text: string): number {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : decimalOf(text);
}

/** 四十三点五, 十二点五万, and whole numbers. */
function decimalOf(text: string): number {
  const [whole = '', rest] = text.split('点');
  if (rest === undefined) return hanValue(whole);
  const decimals = rest.replace(/[万亿]+$/, '');
  return Number(`${hanValue(whole)}.${[...decimals].map((digit) => hanValue(digit)).join('')}e${exponentOf(rest)}`);
}

function boundOf(before: string, after: string): Bound {
  if (after || overWords.test(before)) return 'over';
  return before ? 'about' : 'exact';
}

/** The value of a number written alone (710, 1.7万, 六, 4.5 million), or NaN where it is not one. */
export function numberValue(text: string): number {
  const [numeral, ...more] = findNumerals(text.trim());
  const whole = numeral && more.length === 0 && numeral.number === narrow(text.trim()) && numeral.bound === 'exact';
  return whole ? numeral.value : Number.NaN;
}
