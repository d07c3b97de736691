import type { Language } from '../../i18n/language.ts';
import { inSimplified } from '../numerals/traditional.ts';
import type { Sentence } from '../transcript/transcript.ts';
import { type IsKnown, namesAmong } from './chinese-names.ts';
import { placesAmong } from './chinese-places.ts';
import { namesInEnglish } from './english-names.ts';
import { quotedNamesIn, titlesIn } from './marked-names.ts';
import { type FoundName, phrasesOf } from './phrases.ts';

/** What an author writes of a speech, by which it is known what is a name in it. */
export interface WrittenNames {
  labels: readonly string[];
  /** Titles of documents, without marks. */
  titles: readonly string[];
  /** Who takes part: they are not terms. */
  people: readonly string[];
}

/** The terms that a speech holds, each once: names of documents, bodies, programmes and places. */
export function termsSpoken(sentences: readonly Sentence[], language: Language, written: WrittenNames): Set<string> {
  const texts = sentences.map(({ text }) => text);
  const isKnown = knownIn(texts.join('\n'), written.labels);
  const find = language === 'en' ? namesInEnglish : chineseNames;
  const terms = new Set(texts.flatMap((text) => find(text, isKnown).map((name) => name.text)));
  if (language === 'en') for (const title of written.titles) terms.add(title);
  for (const term of terms) if (written.people.some((name) => name.length > 1 && term.includes(name))) terms.delete(term);
  return terms;
}

function chineseNames(text: string, isKnown: IsKnown): FoundName[] {
  const phrases = phrasesOf(inSimplified(withoutMarked(text)));
  const unmarked = [...namesAmong(phrases, isKnown), ...placesAmong(phrases)];
  const asWritten = unmarked.map(({ at, text: { length } }) => ({ at, text: text.slice(at, at + length) }));
  return [...titlesIn(text), ...quotedNamesIn(text), ...asWritten];
}

/** A text in which stops stand for what titles and quotations hold: names of other kinds do not begin or end there. */
function withoutMarked(text: string): string {
  return text.replace(/《[^《》]*》|“[^“”]*”|「[^「」]*」/gu, (marked) => `${marked[0]}${'，'.repeat(marked.length - 2)}${marked.at(-1)}`);
}

/** Whether a speech says something twice, or a label holds it. */
function knownIn(speech: string, labels: readonly string[]): IsKnown {
  const [said, written] = [inSimplified(speech), inSimplified(labels.join('\n'))];
  const known = new Map<string, boolean>();
  return (name) => {
    const isKnown = known.get(name) ?? (written.includes(name) || said.indexOf(name) !== said.lastIndexOf(name));
    known.set(name, isKnown);
    return isKnown;
  };
}
