import { hanDigits } from '../../report/numerals/chinese.ts';
import { colon, counted, dash, replacing, type Step, sayCount, sayNumber } from './spoken-numbers.ts';

/** 19xx and 20xx, which are said digit by digit where they are years. */
const year = String.raw`(?<![\d.]|\d,)(?:19|20)\d\d(?![\d.])`;
const yearsNotCounted = `(?!${counted})`;

const dates: Step[] = [
  replacing(
    /(?<!\d)((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/g,
    (_, y = '', m = '', d = '') => `${hanDigits(y)}年${sayCount(m)}月${sayCount(d)}日`,
  ),
  replacing(/(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/g, (_, y = '', m = '') => `${hanDigits(y)}年${sayCount(m)}月`),
  replacing(
    new RegExp(`(${year})(年?)${dash}(${year})${yearsNotCounted}`, 'g'),
    (_, from = '', word = '', to = '') => `${hanDigits(from)}${word}至${hanDigits(to)}`,
  ),
  // 2019-20年度 runs from 2019 to 2020.
  replacing(new RegExp(`(${year})[-–—](\\d\\d)(?=[学财]?年)`, 'g'), (_, from = '', to = '') => `${hanDigits(from)}至${hanDigits(to)}`),
];

/** Alone or at the end of a clause a number of this century or the last is a year: 2020，. */
const years: Step[] = [replacing(new RegExp(`(${year})(?=年|〕|］|至|\\s*(?:$|[，。、；）)]))`, 'g'), (_, value = '') => hanDigits(value))];

/** Words before a colon that say what it stands for. */
const ofRatio = /(?:比|比例|比重|比值|比率|结构|配比)[^\d，。；]{0,6}$/;
const ofTime = /(?:[日号天午晨晚夜早间时]|星期.|周[一二三四五六日天]|于|[日号]）)\s?$/;
/** 图1：30个, 附件2：…: the number belongs to the word before it. */
const ofCaption = /(?:图|表|附件|专栏|例|问|注)$/;
const parts = new RegExp(`(?<![\\d.:：])\\d+(?:\\.\\d+)?(?:\\s?${colon}\\s?\\d+(?:\\.\\d+)?)+(?!\\d)`, 'g');

/** Numbers with colons between them: 10:30 is a time, 2.4：1 and 7.2:41.5:51.3 are ratios. */
function sayColons(text: string): string {
  return text.replace(parts, (written, at: number) => {
    const numbers = written.split(new RegExp(colon)).map((part) => part.trim());
    const before = text.slice(Math.max(0, at - 12), at);
    if (ofCaption.test(before) || /^(?:19|20)\d\d$/.test(numbers[0] ?? '')) return written;
    return isClock(written, numbers, before) ? sayClock(numbers) : numbers.map(sayNumber).join('比');
  });
}

function isClock(written: string, numbers: string[], before: string): boolean {
  const [hours = '', ...rest] = numbers;
  const canBe = /^\d{1,2}$/.test(hours) && Number(hours) <= 24 && rest.length <= 2 && rest.every((part) => /^[0-5]\d$/.test(part));
  if (!canBe || written.includes('∶') || ofRatio.test(before)) return false;
  if (ofTime.test(before) || hours.startsWith('0')) return true;
  // Three shares of a whole are no time: 20:30:50.
  return rest.length === 1 || numbers.reduce((sum, part) => sum + Number(part), 0) !== 100;
}

/** 09:05 is 九点零五分, 10:00 is 十点. */
function sayClock([hours = '', minutes = '', seconds]: string[]): string {
  const zero = (part: string) => (/^0[1-9]/.test(part) ? '零' : '');
  const hour = Number(hours) === 2 ? '两' : sayCount(hours);
  const exact = Number(minutes) === 0 && seconds === undefined;
  const minute = exact ? '' : `${zero(minutes)}${sayCount(minutes)}分`;
  return `${hour}点${minute}${seconds === undefined ? '' : `${zero(seconds)}${sayCount(seconds)}秒`}`;
}

/** Steps that put dates, years and clocks into words, and what could be taken for them. */
export const timeSteps: Step[] = [
  ...dates,
  sayColons,
  // 9:00-11:30, now in words.
  replacing(/(?<=[点分秒])[-–—~～](?=[零一二三四五六七八九十两]+点)/g, () => '至'),
  ...years,
];
