const digits = '零一二三四五六七八九';

/** The Chinese numeral of a whole number from 1 to 99, as enumerations use it: 十二, 二十; empty beyond. */
export function hanNumeral(n: number): string {
  if (n > 99) return '';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits[ones] : '');
}
