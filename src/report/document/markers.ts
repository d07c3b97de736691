import { hanValue } from '../numerals/chinese.ts';
import { simplify } from '../numerals/traditional.ts';

/** A marker at the beginning of a text, such as `（二）`: its kind, which one it is, and how long with the space behind it. */
export interface FoundMarker {
  /** Markers of one family stand on one level and count on: 一、 二、 三、. */
  family: string;
  /** NaN for those that do not count: `——`, bullets. */
  value: number;
  marker: string;
  length: number;
}

const han = '[〇零一二三四五六七八九十]{1,4}';
const word = 'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth';
const ordinals = word.split('|');
const roman = '[IVXL]{1,6}';
/** A Han or Latin letter or a quotation mark: a marker stands before words, not before digits or signs. */
const wordsFollow = String.raw`(?=\s*[\p{L}“"‘《（(【「『\[])`;
/** Not before 类, 级: 一、二类对象 are two classes. */
const noList = `(?!${han}[类级等、])`;

/** 1 月, 12 个, 9 January: a number of its own. */
const noMeasure =
  '(?![个名项件次月日年号人家万亿千百元位条处所座岁天级]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)';

interface Family {
  name: string;
  pattern: RegExp;
  /** Whether it may begin in the middle of a line, after the end of a sentence or a title. */
  inside?: boolean;
}

/** The value of a marker is what its first group holds. */
const families: readonly Family[] = [
  { name: 'markdown', pattern: /^#{1,6}(?=\s+[\p{L}\d“"])/u },
  { name: 'part', pattern: new RegExp(`^第(${han}|\\d{1,3})(?:编|篇|部分)[、：:]?`, 'u') },
  { name: 'chapter', pattern: new RegExp(`^第(${han}|\\d{1,3})章[、：:]?`, 'u') },
  { name: 'section', pattern: new RegExp(`^第(${han}|\\d{1,3})节[、：:]?`, 'u') },
  { name: 'article', pattern: new RegExp(`^第(${han}|\\d{1,3})条(?=[\\s、：:])[、：:]?`, 'u') },
  {
    name: 'englishPart',
    pattern: new RegExp(
      `^(?:Part|PART|Chapter|CHAPTER|Section|SECTION) (\\d{1,3}|${roman}|One|Two|Three|Four|Five|Six|[A-H])` +
        '(?:[:.：]|\\s[—–-]|(?=\\s+\\p{Script=Han}))',
      'u',
    ),
  },
  { name: 'step', pattern: /^(?:Step|STEP) (\d{1,2})[:.：]?(?=\s)/u },
  { name: 'hanStep', pattern: new RegExp(`^第(${han})步[,，、：:]`, 'u') },
  { name: 'ordinal', pattern: new RegExp(`^第(${han})(?:[,，、：:]|是)`, 'u'), inside: true },
  { name: 'among', pattern: new RegExp(`^其(${han})[,，、：:]`, 'u'), inside: true },
  { name: 'hanFormal', pattern: /^([壹贰叁肆伍陆柒捌玖拾])[、.．]/u },
  { name: 'han', pattern: new RegExp(`^(${han})[、.．]${noList}`, 'u') },
  { name: 'hanInBrackets', pattern: new RegExp(`^[(（](${han})[)）]、?`, 'u'), inside: true },
  { name: 'hanIs', pattern: new RegExp(`^(${han})(?:是|要|则是|来)(?:要)?(?=[\\p{L}“"《])`, 'u'), inside: true },
  { name: 'englishOrdinal', pattern: new RegExp(`^(${word})(?:ly)?[,:]`, 'u') },
  { name: 'decimals', pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?(?=\s+[\p{Lu}\p{Script=Han}“])/u },
  { name: 'decimal', pattern: /^(\d{1,2}\.\d{1,2})\.?(?=\s+[\p{Lu}\p{Script=Han}“])/u },
  {
    name: 'digits',
    pattern: new RegExp(
      `^(\\d{1,3}|[０-９]{1,2})(?:(?:、(?!\\d)|[.．](?!\\d))${wordsFollow}|[.．、](?=20\\d{2}年)|\\.(?=\\s+[\\d£$€(]))`,
      'u',
    ),
    inside: true,
  },
  { name: 'minute', pattern: /^(\d{1,4})\/\d{2,4}\.?(?=\s+\p{Lu})/u },
  { name: 'digitsInBrackets', pattern: /^[(（]\s*(\d{1,2}|[０-９]{1,2})\s*[)）]/u, inside: true },
  { name: 'digitsBracket', pattern: new RegExp(`^(\\d{1,2})[)）]${wordsFollow}`, 'u'), inside: true },
  { name: 'bracketed', pattern: /^([㈠-㈩])/u, inside: true },
  { name: 'circled', pattern: /^([①-⑳])/u, inside: true },
  { name: 'circledDark', pattern: /^([❶-❿])/u, inside: true },
  { name: 'inSmallBrackets', pattern: /^([⑴-⒇])/u, inside: true },
  { name: 'withStop', pattern: /^([⒈-⒛])/u, inside: true },
  { name: 'romanSign', pattern: /^([Ⅰ-Ⅻ])[、.．:：]?(?=\s*[\p{L}“])/u },
  { name: 'roman', pattern: new RegExp(`^(${roman})[.)](?=\\s+\\p{Lu})`, 'u') },
  { name: 'smallRoman', pattern: /^[(]?([ivx]{1,4})\)(?=\s|\p{Lu})/u },
  { name: 'letterInBrackets', pattern: /^\(([a-z])\)(?=\s|\p{Lu})/u },
  { name: 'letterBracket', pattern: /^([a-z])\)(?=\s)/u },
  { name: 'capital', pattern: /^([A-H])\.(?=\s+\p{Lu}[\p{L}’']*\s)/u },
  {
    name: 'bareDigits',
    pattern: new RegExp(`^(\\d{1,2})(?=[\\s　]+${noMeasure}[\\p{Lu}\\p{Script=Han}][^。！？；：，.!?;:,]{1,48}$)`, 'u'),
  },
  { name: 'letterStop', pattern: /^([a-h])\.(?=\s+\S)/u },
  { name: 'stars', pattern: /^\*\*(?=\s?\p{Lu}[^.*]{2,60}$)/u },
  { name: 'dash', pattern: /^(?:——|―|—(?=\s?\p{L})|--(?=\s?\p{L}))/u },
  { name: 'bullet', pattern: /^(?:[•●·■◆▪◇►▶✓✔☑√○★☆]|[*+–-](?=\s))\s*(?=\S)/u },
];
const uncounted = ['markdown', 'dash', 'bullet', 'stars'];
const firstOf: Record<string, number> = {
  bracketed: 0x3220,
  circled: 0x2460,
  circledDark: 0x2776,
  inSmallBrackets: 0x2474,
  withStop: 0x2488,
  romanSign: 0x2160,
};

/** No marker is longer, with what must follow it. */
const farthest = 64;

/** The marker with which a text (in simplified characters) begins; null where it begins with none. */
export function markerAt(text: string): FoundMarker | null {
  const beginning = text.slice(0, farthest);
  for (const { name, pattern } of families) {
    const found = pattern.exec(beginning);
    if (found) return foundMarker(name, found);
  }
  return null;
}

/** The marker at a place within a line: only such as may stand there, and no dash. */
export function markerInside(text: string, at: number): FoundMarker | null {
  const found = markerAt(text.slice(at, at + farthest));
  return found && families.some(({ name, inside }) => name === found.family && inside) ? found : null;
}

/** The family of a marker that is given as a sample: of `（一）` that of （二） too; null where the sample is no marker. */
export function familyOf(sample: string): string | null {
  const text = simplified(sample.trim());
  for (const words of ['一般', ' Words follow', ' 文字', ''])
    for (const marker of [text, `${text}，`]) {
      const found = markerAt(marker + words);
      if (found && found.length >= text.length) return found.family;
    }
  return null;
}

/** (i) is the ninth letter where (h) stood before it: the marker as a letter; null where it is none. */
export function asLetter({ family, marker, length }: FoundMarker): FoundMarker | null {
  const letter = /^(\(?)([ivx])\)$/.exec(marker);
  if (family !== 'smallRoman' || !letter) return null;
  const value = (letter[2] ?? '').charCodeAt(0) - 96;
  return { family: letter[1] === '' ? 'letterBracket' : 'letterInBrackets', value, marker, length };
}

function simplified(text: string): string {
  return Array.from(text, simplify).join('');
}

function foundMarker(family: string, { 0: whole, 1: digits = '' }: RegExpExecArray): FoundMarker {
  const marker = whole.trim();
  const family2 = family === 'markdown' ? `markdown${marker.length}` : family;
  return { family: family2, value: uncounted.includes(family) ? Number.NaN : markerValue(family, digits), marker, length: whole.length };
}

function markerValue(family: string, digits: string): number {
  const first = firstOf[family];
  if (first !== undefined) return (digits.codePointAt(0) ?? 0) - first + 1;
  if (family === 'englishOrdinal') return ordinals.indexOf(digits) + 1;
  if (family === 'roman' || family === 'smallRoman') return romanValue(digits.toUpperCase());
  if (family === 'hanFormal') return '壹贰叁肆伍陆柒捌玖拾'.indexOf(digits) + 1;
  if (family.startsWith('decimal')) return Number(digits.slice(digits.lastIndexOf('.') + 1));
  if (/^[a-z]$/i.test(digits)) return digits.toLowerCase().charCodeAt(0) - 96;
  if (/^[０-９]+$/.test(digits)) return Number(digits.normalize('NFKC'));
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[IVXL]+$/.test(digits)) return romanValue(digits);
  const spelled = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].indexOf(digits) + 1;
  return spelled > 0 ? spelled : hanValue(digits);
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
