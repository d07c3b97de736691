const digits = [...'零一二三四五六七八九'];

/** Writes a whole number below ten to the twelfth in Chinese, by the school rule: group by four, 零 where places are skipped. */
export function writeHan(n: number): string {
  if (n === 0) return '零';
  const groups = [
    [Math.floor(n / 1e8), '亿'],
    [Math.floor(n / 1e4) % 1e4, '万'],
    [n % 1e4, ''],
  ] as const;
  let text = '';
  for (const [value, word] of groups) {
    if (value === 0) continue;
    const isGap = text !== '' && (value < 1000 || skipsGroup(text, word));
    text += (isGap ? '零' : '') + writeFour(value) + word;
  }
  return text.replace(/^一十/, '十');
}

function skipsGroup(text: string, word: string): boolean {
  return word === '' && text.endsWith('亿');
}

/** A number from 1 to 9999. */
function writeFour(n: number): string {
  const padded = String(n).padStart(4, '0');
  const words = ['千', '百', '十', ''];
  const places = [...padded].map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${words[place]}`));
  return places
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Writes as on a cheque: 壹拾 where speech says 十. */
export function writeFinancial(n: number): string {
  const spoken = writeHan(n).replace(/^十/, '一十');
  return [...spoken]
    .map((character) => '零壹贰叁肆伍陆柒捌玖拾佰仟'['零一二三四五六七八九十百千'.indexOf(character)] ?? character)
    .join('');
}

/** Writes with commas between thousands. */
export function writeGrouped(n: number | string): string {
  return String(n).replace(/(\d)(?=(\d{3})+$)/g, '$1,');
}

/** Full-width digits. */
export function writeWide(text: string): string {
  return [...text]
    .map((character) => (/[0-9.%]/.test(character) ? String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0) : character))
    .join('');
}
