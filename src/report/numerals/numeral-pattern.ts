import { englishNumber } from './english.ts';

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
export const numeralPattern = new RegExp(
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
export const mayHoldNumeral = new RegExp(`[\\d０-９${hanCharacters}${financialDigits}拾俩仨]|\\b${englishNumber}\\b`, 'iu');
