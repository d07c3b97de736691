import { hanNumber } from '../../report/numerals/chinese.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const formal: Record<string, string> = Object.fromEntries(
  [...'零一二三四五六七八九十百千'].map((plain, at) => [plain, [...'零壹贰叁肆伍陆柒捌玖拾佰仟'][at] ?? '']),
);
const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** How a format of ECMA-376 (ST_NumberFormat) writes a number; those that are not here write it in digits. */
const formats: Record<string, (n: number) => string> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => (n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`),
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  koreanCounting: han,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (n) => [...han(n)].map((character) => formal[character] ?? character).join(''),
  ideographTraditional: (n) => stems[n - 1] ?? String(n),
  ideographZodiac: (n) => branches[n - 1] ?? String(n),
  ideographEnclosedCircle: (n) => (n <= 10 ? String.fromCharCode(0x327f + n) : String(n)),
  upperLetter: letter,
  lowerLetter: (n) => letter(n).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  none: () => '',
};

/** The number of an item as its list writes it: 三, ③, c. */
export function formatted(n: number, format: string): string {
  return n < 1 ? String(n) : (formats[format] ?? String)(n);
}

function han(n: number): string {
  return n < 10_000 ? hanNumber(String(n)) : String(n);
}

function digitByDigit(n: number): string {
  return [...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(n: number): string {
  return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
}

/** A, B … Z, AA, BB. */
function letter(n: number): string {
  return letters.charAt((n - 1) % 26).repeat(Math.min(Math.ceil(n / 26), 10));
}

function roman(n: number): string {
  let [rest, written] = [Math.min(n, 9_999), ''];
  for (const [value, sign] of romans) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
