import { type Folding, folded, noFolding } from '../shared/folding.ts';
import type { PinyinData } from '../shared/index-files.ts';
import type { SearchRecord } from '../shared/section.ts';
import { comparedTexts } from './compared-texts.ts';
import { inOrder, type SearchHit } from './rank.ts';

/** The words of a report with the readings of each of their characters, the one it has in this word first. */
export type PinyinDictionary = { word: string; syllables: string[][] }[];

/** A part of a query and what it may stand for: itself, then the words it spells, the likelier first. */
export type Alternatives = string[];

/** The most words that one spelling stands for; `yi` begins more than a reader could want. */
const mostWords = 24;

/** Returns the dictionary in the text of the pinyin file. Throws a `SyntaxError` when that is damaged. */
export function readPinyin(json: string): PinyinDictionary {
  const { words, readings, spoken } = JSON.parse(json) as PinyinData;
  return words.split(' ').map((word) => {
    const usual = [...word].map((character) => readings[character]?.split(' ') ?? []);
    const here = spoken[word]?.split(' ') ?? [];
    return { word, syllables: usual.map((known, index) => [...new Set([here[index] ?? known[0] ?? '', ...known])]) };
  });
}

/** Whether a query may contain pinyin: it has two Latin letters in a row. */
export function looksLikePinyin(words: string[]): boolean {
  return words.some((word) => /\p{sc=Latin}['’]?\p{sc=Latin}/u.test(word));
}

/** Returns the alternatives of each part of a query, folded; a normalised word is split where Latin and other letters meet. */
export function expandQuery(words: string[], dictionary: PinyinDictionary, folding = noFolding): Alternatives[] {
  const parts = words.flatMap((word) => word.match(/[\p{sc=Latin}\p{M}'’]+|[^\p{sc=Latin}]+/gu) ?? []);
  return [...new Set(parts)].map((part) => [part, ...wordsSpelledBy(part, dictionary).map((word) => folded(word, folding))]);
}

/**
 * Returns the records that contain one alternative of each part of the query, and for one part at least a word that it spells.
 * Those with likelier words come first; the order among equals is that of other hits.
 */
export function rankPinyinHits(records: SearchRecord[], query: Alternatives[], folding: Folding = noFolding): SearchHit[] {
  const hits = records.flatMap((record) => {
    const { text } = comparedTexts(record, folding).whole;
    const chosen = query.map((alternatives) => alternatives.findIndex((word) => text.includes(word)));
    if (chosen.includes(-1) || chosen.every((index) => index === 0)) return [];
    const forms = query.map((alternatives, part) => [alternatives[chosen[part] ?? 0] ?? '']);
    return [{ record, forms, score: -chosen.reduce((sum, index) => sum + index, 0), isPart: false }];
  });
  return inOrder(hits, folding);
}

/**
 * Returns the words that normalised Latin letters may spell: in full (`yanglao`, also while the last syllable is being
 * typed) or by initials (`yl`, `zhsh`), first as read in the word, then with other readings of its characters; then
 * words that only begin so. A word that contains another one of the list is left out: the records that contain it contain both.
 */
export function wordsSpelledBy(letters: string, dictionary: PinyinDictionary): string[] {
  const typed = pinyinLetters(letters);
  if (typed.length < 2) return [];
  const asRead = dictionary.map(({ word, syllables }) => ({ word, syllables: syllables.map((readings) => readings.slice(0, 1)) }));
  const found = [
    ...asRead.filter(({ syllables }) => spells(typed, syllables)),
    ...dictionary.filter(({ syllables }) => spells(typed, syllables)),
    ...asRead.filter(({ syllables }) => begins(typed, syllables)),
  ];
  const words = [...new Set(found.map(({ word }) => word))];
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other))).slice(0, mostWords);
}

/** Pinyin as it is written in the dictionary: without tones and apostrophes, v for ü. */
function pinyinLetters(typed: string): string {
  const withV = typed.normalize('NFD').replace(/u([\u0300-\u036f]*)\u0308/gu, 'v$1');
  return withV.replace(/[\p{M}'’]/gu, '');
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
