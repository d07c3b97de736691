import type { Line } from './lines.ts';

/** What stands where a label may stand: the words before a colon, in brackets, before a dash. */
export interface Said {
  /** In simplified characters, and as written. */
  plain: string;
  words: string;
  /** Numbering in front of it: 一、 of 一、问：. */
  marker: string;
  length: number;
  shape: 'colon' | 'brackets' | 'dash';
  /** Whether round brackets hold it, as they hold remarks. */
  isRound: boolean;
  /** What stands behind it on the line. */
  rest: string;
}

const clock = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?`;
const date = String.raw`\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?`;
const stamp = String.raw`[（(\[【]?(?:${date}\s*)?${clock}[）)\]】]?`;
const bold = String.raw`(?:\*\*|__)?`;
const front = String.raw`^(?:${stamp}[\s　,，]*(?:[–—-]\s+)?)?${bold}((?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]\s*)?${bold}`;
const back = String.raw`${bold}[\s　]*(?:${stamp}[\s　]*)?`;

/** No colon between the hour and the minutes. */
const colon = String.raw`(?<!\d(?=[:：]\d{2}(?:[:：]\d{2})?(?:[\s　)\]）】]|$)))[:：](?!//)`;

/** Between a name and its colon: a time of day, the end of bold type. Each begins with a sign, so that a run of blanks is read once. */
const aside = String.raw`(?:(?:\*\*|__|${stamp}${bold})[\s　]*)?`;
/** What is said begins with a sign, for the same reason. */
const sign = String.raw`(?![\s　])`;

const beforeColon = new RegExp(
  `${front}(${sign}(?:[^：:。！？；;“”"\\[\\]【】*]|“[^“”：:。]{1,16}”){1,70}?)[\\s　]*${aside}${colon}${back}`,
  'u',
);
const inBrackets = new RegExp(
  `${front}[\\[【［〔〈<（(]([^\\[\\]【】［］〔〕〈〉<>（）()]{1,40}(?:[（(][^（）()]{1,30}[)）])?)[\\]】］〕〉>）)]${bold}[\\s　]*[:：]?${back}`,
  'u',
);
const beforeDash = new RegExp(`${front}(${sign}[^：:。！？；;“”"*–—]{1,50}?)\\s*(?:——|\\s[–—-]\\s)${back}`, 'u');
const stampAtEnd = new RegExp(
  `(?<![\\s　])[\\s　]*[\\[【]\\s*(?:${date}\\s*)?${clock}\\s*[\\]】]$|(?<=[。！？.!?”])[\\s　]*[（(](?:${date}\\s*)?${clock}[)）]$`,
  'u',
);
const stampBehind = new RegExp(`(?<![\\s　])[\\s　]+${stamp}$`, 'u');

/** Q. and A. before what is said: a letter with a stop is a label only where both stand in a text, and more than once. */
const letter = /^([QA])\.\s+(?=\S)/;

/** Whether a text is set as a hearing is, with Q. and A. before each question and answer. */
export function hasLetters(lines: readonly Line[]): boolean {
  const letters = lines.flatMap(({ plain }) => letter.exec(plain)?.[1] ?? []);
  return ['Q', 'A'].every((one) => letters.filter((other) => other === one).length > 1);
}

/** What may be a label at the beginning of a line, by its shape; the closest shape first. @param areLetters whether Q. and A. are labels */
export function saidLabels({ plain, text }: Line, areLetters = false): Said[] {
  const { 0: whole = '', 1: one = '' } = (areLetters ? letter.exec(plain) : null) ?? [];
  if (one !== '')
    return [{ plain: one, words: one, marker: '', length: whole.length, shape: 'colon', isRound: false, rest: plain.slice(whole.length) }];
  const shapes = [
    { shape: 'brackets', pattern: inBrackets },
    { shape: 'colon', pattern: beforeColon },
    { shape: 'dash', pattern: beforeDash },
  ] as const;
  return shapes.flatMap(({ shape, pattern }): Said[] => {
    const found = pattern.exec(plain);
    const inside = found?.[2]?.trim();
    if (!found || !inside) return [];
    const start = plain.indexOf(inside, found[1] === undefined ? 0 : plain.indexOf(found[1]) + found[1].length);
    const length = found[0].length;
    const isRound = shape === 'brackets' && /[(（]/u.test(plain.charAt(start - 1));
    const words = text.slice(start, start + inside.length);
    return [{ plain: inside, words, marker: (found[1] ?? '').trim(), length, shape, isRound, rest: plain.slice(length).trim() }];
  });
}

/** A line without the time of day that stands behind it: `主持人 10:00:05`. */
export function withoutStamp(line: string): string {
  return line.replace(stampBehind, '');
}

/** The length of a line up to the time of day in brackets that ends it. */
export function lengthBeforeStamp(line: string): number {
  return stampAtEnd.exec(line)?.index ?? line.length;
}

/** Whether a text ends as sentences do. */
export function isSentence(text: string): boolean {
  return /[。！？；：!?:…][”"’』」）)]*$|\.[”"’)]*(?:\s+[[(]\p{L}[^\])]{2,20}[\])])?$|[。！？]/u.test(
    text.slice(0, lengthBeforeStamp(text)),
  );
}
