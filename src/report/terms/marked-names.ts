import { inSimplified } from '../numerals/traditional.ts';
import type { FoundName } from './phrases.ts';

const title = /《[^《》]{2,80}》/gu;
/** A name in quotation marks: a few words without a stop between them, and without what makes them a sentence. */
const quoted = /“([\p{sc=Han}\p{N}\p{L}+＋·%]{2,12})”/gu;
/** Shorter ones are often figures of speech (定心丸), but for those that count (六稳). */
const namelike = /\p{sc=Han}{4}|[\p{N}一二三四五六七八九十两双].*\p{sc=Han}|\p{sc=Han}.*[\p{N}一二三四五六七八九十]/u;
const sentenceLike = /[的了是在把被要让将吗呢吧啊我你您他她它们这那谁]|不|就|没/u;

/** The titles of documents in a Chinese text, with their marks. */
export function titlesIn(text: string): FoundName[] {
  return [...text.matchAll(title)].map(({ 0: found, index }) => ({ text: found, at: index }));
}

/** The names that a Chinese text sets in quotation marks, without these. */
export function quotedNamesIn(text: string): FoundName[] {
  return [...inSimplified(text).matchAll(quoted)]
    .filter(([, name = '']) => namelike.test(name) && !sentenceLike.test(name))
    .map(({ 1: name = '', index }) => ({ at: index + 1, text: text.slice(index + 1, index + 1 + name.length) }));
}
