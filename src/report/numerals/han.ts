const digits = '零一二三四五六七八九';
/** Other ways to write the same: those of cheques (贰拾), of calendars (廿, 卅), of talk (两, 俩, 仨). */
const others = new Map(
  [...'〇壹贰叁肆伍陆柒捌玖拾佰仟两俩仨'].map((character, at) => [character, '零一二三四五六七八九十百千二二三'[at] ?? '']),
);
others.set('廿', '二十').set('卅', '三十');
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral (一百零五, 两万三千, 二〇二〇, 一百五 for 150), or NaN where it is not well formed or no one number (五六). */
export function hanValue(numeral: string): number {
  const plain = [...numeral].map((character) => others.get(character) ?? character).join('');
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
  return [...pairs].filter(([whole]) => whole !== '').map(([, digit = '', place = '']) => [digit, places[place] ?? 1]);
}
