const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const myriads = ['', '万', '亿', '万亿'];

/** Takes a number in digits (`1,204.5`) and writes it as it is said: 一千二百零四点五. Numbers of more than sixteen digits are told digit by digit. */
export function hanNumber(number: string): string {
  const [whole = '0', decimals] = number.replaceAll(',', '').split('.');
  const said = whole.length > 16 ? hanDigits(whole) : hanWhole(whole);
  return decimals ? `${said}点${hanDigits(decimals)}` : said;
}

/** Takes digits and says them one by one, as in years and telephone numbers: 二零二零. */
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
  const said = [...group].map((digit, index) => (digit === '0' ? '零' : digits.charAt(Number(digit)) + (places[3 - index] ?? '')));
  return said
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
