/** A number from one to ninety-nine in Chinese: 十一, 二十, 二十一; others in digits. */
export function hanNumber(n: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens > 9) return String(n);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
