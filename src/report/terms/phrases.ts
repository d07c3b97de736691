import { particles, verbNouns, verbs } from './chinese-words.ts';

/** A name that a text may hold, and where it begins there. */
export interface FoundName {
  text: string;
  at: number;
}

/** A stretch of words without a particle or a verb between them. */
export interface Phrase extends FoundName {
  words: string[];
  /** Whether it begins in what looks like the middle of a name or of a sentence: after a quotation, a digit, with “服务” as a verb. */
  isCut: boolean;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Before one of these a stretch is the rest of something: “三社联动”扩大试点项目. */
const joined = /[”》’〉\p{L}\p{N}+＋%％]/u;
const numeral = /^[一二三四五六七八九十百千万亿两几〇零第]$/u;
const countWord = /^[个名家项条次批种类件份位户场座处所人]$/u;
/** Nothing begins with a suffix, or a number. */
const noBeginning = /^(?:[级型化业性式率度者员们届后前类种]|[一二三四五六七八九十百千两])/u;
const level = /^[省市县区镇乡村国]$/u;
const office = /[局厅委署府]$/u;

/** The words of a Chinese text in simplified characters, with their places. */
function* wordsOf(run: string, start: number): Generator<{ word: string; at: number }> {
  for (const { segment, index } of segmenter.segment(run)) yield { word: segment, at: start + index };
}

/** The phrases of a Chinese text in simplified characters. */
export function phrasesOf(plain: string): Phrase[] {
  return [...plain.matchAll(/\p{sc=Han}+/gu)].flatMap(({ 0: run, index }) => phrasesOfRun(run, index, joined.test(plain[index - 1] ?? '')));
}

function phrasesOfRun(run: string, start: number, isCut: boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let phrase: Phrase | null = null;
  let before = isCut ? '0' : '';
  for (const { word, at } of wordsOf(run, start)) {
    if (parts(word, phrase?.text ?? '')) {
      phrase = null;
      before = word;
    } else if (phrase) {
      phrase.text += word;
      phrase.words.push(word);
    } else {
      phrase = { text: word, at, words: [word], isCut: beginsWithin(before, word) };
      phrases.push(phrase);
    }
  }
  return phrases;
}

/**
 * Whether a name ends before a word: at a particle always, at a verb unless names hold it. 养老服务指导中心 goes on with 指导, but 市财政局 does
 * not with 合作; and 助, 学 and the like stand in names.
 */
function parts(word: string, name: string): boolean {
  if (particles.has(word)) return true;
  if (!verbs.has(word)) return false;
  return name === '' || office.test(name) || (word.length > 1 && !verbNouns.has(word));
}

/** Whether it cannot be told that a name begins with a word: a number stands before it, or a single character on either side. */
function beginsWithin(before: string, word: string): boolean {
  if (noBeginning.test(word) || verbNouns.has(word) || before === '0' || numeral.test(before)) return true;
  return before.length === 1 && !countWord.test(before) && word.length === 1 && !level.test(word);
}
