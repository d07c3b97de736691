const digits = '零一二三四五六七八九';
const places: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };

/** The number that a listener writes down who hears 一千二百零四点五 (1204.5), or its digits one by one. */
export function heard(words: string): string {
  const [whole = '', decimals = ''] = words.split('点');
  const plain = whole.replaceAll('两', '二');
  const value = /^[零一二三四五六七八九]{2,}$/.test(plain) ? digitsOf(plain) : String(countOf(plain));
  return decimals === '' ? value : `${value}.${digitsOf(decimals)}`;
}

function digitsOf(words: string): string {
  return [...words].map((digit) => digits.indexOf(digit)).join('');
}

/** What stands before the last 亿 is counted in hundreds of millions, what stands before the last 万 of the rest in ten thousands. */
function countOf(words: string): bigint {
  for (const [name, unit] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = words.lastIndexOf(name);
    if (at >= 0) return countOf(words.slice(0, at)) * unit + countOf(words.slice(at + 1));
  }
  let [total, digit] = [0n, 0n];
  for (const word of words) {
    const place = places[word];
    if (place === undefined) digit = BigInt(digits.indexOf(word));
    else [total, digit] = [total + (digit || 1n) * place, 0n];
  }
  return total + digit;
}
