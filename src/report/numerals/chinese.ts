const digits = '零一二三四五六七八九';
/** Other ways to write the same, each above what it means: those of cheques (贰拾), of talk (两, 俩, 仨). */
const variants = '〇壹贰叁肆伍陆柒捌玖拾佰仟两俩仨';
const meanings = '零一二三四五六七八九十百千二二三';
/** Those of calendars. */
const calendar: Record<string, string> = { 廿: '二十', 卅: '三十' };
const placeValues: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
const placeNames = ['', '十', '百', '千'];
const myriads = ['', '万', '亿', '万亿'];

/** The value of a Chinese numeral (一百零五, 两万三千, 二〇二〇, 一百五 for 150), or null where it is not well formed or no one number (五六). */
export function hanInteger(numeral: string): bigint | null {
  const plain = [...numeral].map((character) => calendar[character] ?? meanings[variants.indexOf(character)] ?? character).join('');
  if (/^[零一二三四五六七八九]{3,}$/.test(plain)) return BigInt([...plain].map((digit) => digits.indexOf(digit)).join(''));
  return groups(plain, [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ]);
}

/** The value of such a numeral as a floating-point number; NaN where it has none. */
export function hanValue(numeral: string): number {
  const value = hanInteger(numeral);
  return value === null ? Number.NaN : Number(value);
}

/** The value of a numeral with at most these myriad words, the largest first. */
function groups(numeral: string, [myriad, ...smaller]: [string, bigint][]): bigint | null {
  if (!myriad) return section(numeral);
  const [word, size] = myriad;
  const at = numeral.lastIndexOf(word);
  if (at < 0) return groups(numeral, smaller);
  const rest = numeral.slice(at + 1);
  // 万亿 is one scale: what stands before 亿 may hold 万, what stands after may not be 亿 again.
  const above = at === 0 ? null : groups(numeral.slice(0, at), word === '亿' ? [['万', 10_000n]] : []);
  const isShortened = /^[一二三四五六七八九]$/.test(rest);
  const below = rest === '' ? 0n : groups(rest.replace(/^零+(?=.)/, ''), smaller);
  if (above === null || below === null || below >= size) return null;
  return above * size + below * (isShortened ? size / 10n : 1n);
}

/** Value of a numeral below 10 000: digits and places, falling. */
function section(numeral: string): bigint | null {
  let [total, lowest] = [0n, 0n];
  for (const [digit, place] of placesOf(numeral)) {
    const value = digit === '' ? 1 : digits.indexOf(digit);
    if (value < 0 || (lowest > 0n && place >= lowest)) return null;
    const isShortened = place === 1n && lowest >= 100n && !numeral.includes('零');
    total += BigInt(value) * (isShortened ? lowest / 10n : place);
    lowest = place;
  }
  return numeral === '' ? null : total;
}

/** The [digit, place] pairs of a numeral: 三百五十六 gives [三, 100], [五, 10], [六, 1]. */
function placesOf(numeral: string): [string, bigint][] {
  const pairs = numeral.replaceAll(/零(?=.)/g, '').matchAll(/([^十百千]?)([十百千]?)/gu);
  return [...pairs].filter(([whole]) => whole !== '').map(([, digit = '', place = '']) => [digit, placeValues[place] ?? 1n]);
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
