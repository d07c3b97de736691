import { hanInteger } from './chinese.ts';

const year = /[〇零○一二三四五六七八九]{4}(?=年)/gu;
const monthOrDay = /(?<![〇零一二三四五六七八九十百千万萬])[一二三四五六七八九十]{1,3}(?=[月日])/gu;
/** The first year of the Republic of China is 1912. */
const republic = /(?:民[国國] ?)(\d{1,3}|[一二三四五六七八九十百零]{1,5})(?=年)/gu;

/** A text with its dates in digits and years of the Common Era: 二零二三年十月四日 and 民國112年10月4日 are 2023年10月4日. */
export function inPlainDates(text: string): string {
  const digits = (numeral: string) => hanInteger(numeral.replaceAll('○', '〇'))?.toString() ?? numeral;
  return text
    .replace(republic, (_, said: string) => String(Number(/^\d/.test(said) ? said : digits(said)) + 1911))
    .replace(year, digits)
    .replace(monthOrDay, digits);
}
