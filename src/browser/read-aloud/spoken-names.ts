import { hanDigits, hanNumber } from '../../report/numerals/chinese.ts';
import { replacing, type Step } from './spoken-numbers.ts';

const digitByDigit = (written: string) => hanDigits(written.replace(/\D/g, ''));

/** Numbers that name something and count nothing; they are said digit by digit. */
export const nameSteps: Step[] = [
  // Telephone numbers: 0123-4567890, 400-123-4567, 13800000000.
  replacing(/(?<![\d.])(0\d{2,3}|[48]00)[-—](\d{3,4})-?(\d{4})(?!\d)/g, (_, ...found) => found.slice(0, 3).map(digitByDigit).join('，')),
  replacing(/(?<![\d.]|\d,)1[3-9]\d{9}(?![\d.,]|\s?[\p{Script=Han}%‰])/gu, digitByDigit),
  replacing(/(?<=(?:电话|热线|拨打|传真)[:：是为]?\s?)\d{3,}/g, digitByDigit),
  replacing(/(?<![\d.]|\d,)\d{3,5}(?=(?:服务|便民|咨询|投诉)?(?:热线|电话))/g, digitByDigit),
  // Roads: G318, 省道215, 215线, 318国道.
  replacing(/(?<=[A-Z]|[国省县乡]道)\d{3,}(?![\d.,])/g, digitByDigit),
  replacing(/(?<![\d.]|\d,)\d{3}(?=[国省县乡]道|线(?![上下路]))/g, digitByDigit),
  // Days that became names: 5·20, 3·15.
  replacing(/(?<![\d.])\d{1,2}[·•・]\d{1,2}(?![\d.])/g, digitByDigit),
  // “9073”, “1+9”: slogans.
  replacing(/(?<=[“"])\d{4,}(?=[”"])/g, digitByDigit),
  replacing(/(?<=\d)\+(?=[\dA-Z])/g, () => '加'),
  // 1.2.3: numbers of sections and versions.
  replacing(/(?<![\d.]|\d,)\d+(?:\.\d+){2,}(?![\d.])/g, (written) => written.split('.').map(hanNumber).join('点')),
  // No quantity begins with a zero: 007.
  replacing(/(?<![\d.]|\d,)0\d+(?![\d.,])/g, digitByDigit),
];
