const digits = '零一二三四五六七八九';
/** Other characters for the same: of calendars, of cheques, of talk, of traditional script. */
const others = '〇壹贰叁肆伍陆柒捌玖拾佰仟萬億两兩';
const meanings = '零一二三四五六七八九十百千万亿二二';

/** The characters of a regular expression's class: plain digits, and all of which Chinese numerals are made. */
export const hanDigitCharacters = `${digits}〇两`;
export const hanCharacters = `${digits}十百千万亿廿卅${others}`;

/** A longer numeral is no number that a reader would type. */
const longest = 40;
const digit = '[一二三四五六七八九]';
/** 三千零五十, 一百五, 十二: thousands, hundreds, tens and ones, each at most once. */
const section = new RegExp(`^(?:(${digit})千)?零?(?:(${digit})百)?零?(?:(${digit}?)十)?零?(${digit}?)$`);
const digitByDigit = /^[零一二三四五六七八九]{3,}$/;

/** The digits of a whole number in Chinese (一千二百三十: 1230, 二〇二〇: 2020), or null where it is no one number (五六, 千). */
export function hanInteger(numeral: string): string | null {
  if (numeral.length > longest) return null;
  return wholeNumber([...numeral].map(plainCharacter).join('').replaceAll('廿', '二十').replaceAll('卅', '三十'));
}

/** Chinese digits one by one: 零五 is 05. */
export function hanDigits(numeral: string): string {
  return [...numeral].map((character) => digits.indexOf(plainCharacter(character))).join('');
}

function plainCharacter(character: string): string {
  return meanings[others.indexOf(character)] ?? character;
}

function wholeNumber(numeral: string): string | null {
  if (digitByDigit.test(numeral)) return hanDigits(numeral);
  if (numeral.includes('亿')) return overMyriad(numeral, numeral.lastIndexOf('亿'), 8);
  if (numeral.includes('万')) return overMyriad(numeral, numeral.indexOf('万'), 4);
  return belowMyriad(numeral);
}

/** What stands before the word at `at` counts ten to the power of `zeros`; 三 of 两万三 is three thousand. */
function overMyriad(numeral: string, at: number, zeros: number): string | null {
  const high = wholeNumber(numeral.slice(0, at));
  const rest = numeral.slice(at + 1);
  const low = /^[^十零]$/.test(rest) ? hanDigits(rest) + '0'.repeat(zeros - 1) : wholeNumber(rest || '零');
  return high === null || low === null || low.length > zeros ? null : high + low.padStart(zeros, '0');
}

function belowMyriad(numeral: string): string | null {
  if (numeral === '零') return '0';
  const found = numeral === '' ? null : section.exec(numeral);
  if (!found) return null;
  const [thousands = '', hundreds = '', tens = numeral.includes('十') ? '' : '零', ones = ''] = found.slice(1);
  const places = [thousands, hundreds, tens || '一', ones].map((place) => place || '零');
  // 一百五 is 150, 一千五 is 1500; 一百零五 is 105.
  const isShort = ones !== '' && !/[零十]/.test(numeral) && thousands + hundreds !== '';
  if (isShort) places.splice(hundreds === '' ? 1 : 2, 3, ones, ...(hundreds === '' ? ['零', '零'] : ['零']));
  return hanDigits(places.join('')).replace(/^0+(?=\d)/, '');
}
