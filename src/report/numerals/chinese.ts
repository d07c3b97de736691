const digits = '零一二三四五六七八九';
/** Other ways to write the same, each above what it means: those of cheques (贰拾), of talk (两, 俩, 仨). */
const variants = '〇壹贰叁肆伍陆柒捌玖拾佰仟两俩仨';
const meanings = '零一二三四五六七八九十百千二二三';
/** Those of calendars. */
const calendar: Record<string, string> = { 廿: '二十', 卅: '三十' };
const placeValues: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const placeNames = ['', '十', '百', '千'];
const myriads = ['', '万', '亿', '万亿'];

/** The value of a Chinese numeral (一百零五, 两万三千, 二〇二〇, 一百五 for 150), or NaN where it is not well formed or no one number (五六). */
export function hanValue(numeral: string): number {
  const plain = [...numeral].map((character) => calendar[character] ?? meanings[variants.indexOf(character)] ?? character).join('');
  if (/^[零一二三四五六七八九]{3,}$/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
  return valueBelow(plain, 1e8, '亿') ?? valueBelow(plain, 1e4, '万') ?? section(plain);
}

/** Value of a numeral with the myriad word `word`, or null where it has none. */
function valueBelow(numeral: string, myriad: number, word: string): number | null {
  const at = numeral.lastIndexOf(word);
  if (at < 0) return null;
  const rest = numeral.slice(at + 1);
  const shortened = /^[一二三四五六七八九]$/.test(rest);
  const below = rest === '' ? 0 : hanValue(rest) * (shortened ? myriad / 10 : 1);
  return (at === 0 ? Number.NaN : hanValue(numeral.slice(0, at))) * myriad + below;
}

/** Value of a numeral below 10 000: digits and places, falling. */
function section(numeral: string): number {
  let [total, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const [digit, place] of placesOf(numeral)) {
    const value = digit === '' ? 1 : digits.indexOf(digit);
    if (value < 0 || place >= lowest) return Number.NaN;
    const shortened = place === 1 && lowest >= 100 && lowest < 1e4 && !numeral.includes('零');
    total += value * (shortened ? lowest / 10 : place);
    lowest = place;
  }
  return numeral === '' ? Number.NaN : total;
}

/** The [digit, place] pairs of a numeral: 三百五十六 gives [三, 100], [五, 10], [六, 1]. */
function placesOf(numeral: string): [string, number][] {
  const pairs = numeral.replaceAll(/零(?=.)/g, '').matchAll(/([^十百千]?)([十百千]?)/gu);
  return [...pairs].filter(([whole]) => whole !== '').map(([, digit = '', place = '']) => [digit, placeValues[place] ?? 1]);
}

/** A number in digits (`1,204.5`) as it is said: 一千二百零四点五. Numbers of more than sixteen digits are said digit by digit. */
export function hanNumber(number: string): string {
  const [whole = '0', decimals] = number.replaceAll(',', '').split('.');
  const said = whole.length > 16 ? hanDigits(whole) : hanWhole(whole);
  return decimals ? `${said}点${hanDigits(decimals)}` : said;
}

/** Digits said one by one, as in years and telephone numbers: 二零二零. */
export function hanDigits(number: string): string {
  return [...number].map((digit) => digits.charAt(Number(digit))).join('');
}

/** Four digits at a time, from the left; 零 once where places are skipped. */
function hanWhole(number: string): string {
  const padded = number.padStart(Math.ceil(number.length / 4) * 4, '0');
  const groups = padded.match(/\d{4}/g) ?? [];
  const said = groups.map((group, index) => {
    const four = hanFour(group);
    return four === '' ? '零' : `${group.startsWith('0') ? '零' : ''}${four}${myriads[groups.length - 1 - index] ?? ''}`;
  });
  const text = said
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
  return text === '' ? '零' : text.replace(/^一十/, '十');
}

function hanFour(group: string): string {
  const said = [...group].map((digit, index) => (digit === '0' ? '零' : digits.charAt(Number(digit)) + (placeNames[3 - index] ?? '')));
  return said
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Full-width digits and signs as ASCII, one character for one, so that offsets stay. */
export function narrow(text: string): string {
  return text.replace(/[０-９％．／－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
