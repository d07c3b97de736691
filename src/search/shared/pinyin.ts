/** The file with the words of the report and how they are read. */
export const pinyinFile = 'pinyin.json';

/** That file's content. */
export interface PinyinData {
  /** The words, those a reader more likely asks for first, with spaces between them. */
  words: string;
  /** How each character of the words is read, the usual reading first: `{"重": "zhong chong"}`. */
  readings: Record<string, string>;
  /** The words in which a character is not read in its usual way: `{"重庆": "chong qing"}`. */
  spoken: Record<string, string>;
}

/** A word and the readings of each of its characters; the first is how it is read in this word. */
interface ReadWord {
  word: string;
  syllables: string[][];
}

export type Pinyin = ReadWord[];

/** Words that one pinyin is taken to mean at most; `yi` begins more than a reader could want. */
const mostWords = 24;

/** Takes the text of the pinyin file and gives its words. Throws a `SyntaxError` when it is damaged. */
export function readPinyin(json: string): Pinyin {
  const { words, readings, spoken } = JSON.parse(json) as PinyinData;
  return words.split(' ').map((word) => {
    const usual = [...word].map((character) => readings[character]?.split(' ') ?? []);
    const here = spoken[word]?.split(' ') ?? [];
    return { word, syllables: usual.map((known, index) => [...new Set([here[index] ?? known[0] ?? '', ...known])]) };
  });
}

/**
 * Takes folded Latin letters and gives the words they may spell: in full (`yanglao`, also while the last syllable is being
 * typed) or by initials (`yl`, `zhsh`), first as read in the word, then with other readings of its characters; then
 * words that only begin so. A word that holds another one of the list is left out: what holds it holds both.
 */
export function spellings(letters: string, pinyin: Pinyin): string[] {
  const typed = pinyinLetters(letters);
  if (typed.length < 2) return [];
  const asRead = pinyin.map(({ word, syllables }) => ({ word, syllables: syllables.map((readings) => readings.slice(0, 1)) }));
  const found = [
    ...asRead.filter(({ syllables }) => spells(typed, syllables)),
    ...pinyin.filter(({ syllables }) => spells(typed, syllables)),
    ...asRead.filter(({ syllables }) => begins(typed, syllables)),
  ];
  const words = [...new Set(found.map(({ word }) => word))];
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other))).slice(0, mostWords);
}

/** Takes what was typed and gives it as pinyin is written here: no tones and apostrophes, v for ü. */
function pinyinLetters(typed: string): string {
  const withoutTones = typed.normalize('NFD').replace(/u([\u0300-\u036f]*)\u0308/gu, 'v$1');
  return withoutTones.replace(/[\p{M}'’]/gu, '');
}

function spells(typed: string, syllables: string[][]): boolean {
  return inFull(typed, syllables) || byInitials(typed, syllables);
}

/** Whether the letters are all syllables, the last one perhaps unfinished. */
function inFull(typed: string, [readings, ...rest]: string[][]): boolean {
  if (!readings) return typed === '';
  return readings.some((reading) =>
    rest.length === 0 ? typed !== '' && reading.startsWith(typed) : typed.startsWith(reading) && inFull(typed.slice(reading.length), rest),
  );
}

function byInitials(typed: string, [readings, ...rest]: string[][]): boolean {
  if (!readings) return typed === '';
  const initials = readings.flatMap((reading) => [reading.slice(0, 1), ...(/^[zcs]h/.exec(reading) ?? [])]);
  return initials.some((initial) => typed.startsWith(initial) && byInitials(typed.slice(initial.length), rest));
}

/** Whether the letters are the first syllables, each of them whole. */
function begins(typed: string, [readings, ...rest]: string[][]): boolean {
  if (typed === '' || !readings) return typed === '';
  return readings.some((reading) => typed.startsWith(reading) && begins(typed.slice(reading.length), rest));
}
