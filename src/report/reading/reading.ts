import type { Stretch } from '../document/block.ts';
import { blockIds } from '../document/block-ids.ts';
import type { Line } from '../document/lines.ts';
import { type Document, readDocument } from '../document/read-document.ts';
import { cutSentences } from '../document/sentences.ts';
import { type Numeral, readNumerals } from '../numerals/read-numerals.ts';

/** A numeral with the sentence in which it stands. */
export interface NumeralInSentence extends Numeral {
  /** Without the line breaks inside that a page's width made. */
  sentence: string;
}

/** What can be told of a text that stands alone, without a report. */
export interface Reading extends Document {
  numerals: NumeralInSentence[];
  /** The id of each block, where it has one. */
  ids: (string | undefined)[];
}

/** Reads a text: its numerals and its parts. A mark of byte order at its beginning counts as a character, but is not read. */
export function readAlone(text: string): Reading {
  const language = isEnglish(text) ? 'en' : 'zh-CN';
  const plain = text.replace(/^\ufeff/, ' ');
  const document = readDocument(plain);
  const sentences = sentencesOf(document.lines, language);
  let next = 0;
  const numerals = readNumerals(plain).map((numeral) => {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) next += 1;
    return { ...numeral, sentence: sentences[next]?.text ?? '' };
  });
  return { numerals, ...document, ids: blockIds(document.blocks, language) };
}

function sentencesOf(lines: readonly Line[], language: string): (Stretch & { text: string })[] {
  return lines.flatMap((line) =>
    cutSentences(line.text, language).map(([start, end]) => ({ ...line.origin(start, end), text: line.text.slice(start, end) })),
  );
}

/** Whether a text is in English rather than in Chinese, by its letters. */
export function isEnglish(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 < (text.match(/[a-z]/gi)?.length ?? 0);
}
