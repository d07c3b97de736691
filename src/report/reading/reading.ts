import { type Numeral, readNumerals } from '../numerals/read-numerals.ts';
import { cutSentences } from '../transcript/structure.ts';
import { type Block, blocksOf } from './blocks.ts';
import { joinedLines, type Stretch } from './joined-lines.ts';

/** A numeral with the sentence in which it stands. */
export interface NumeralInSentence extends Numeral {
  /** Without the line breaks inside that a page's width made. */
  sentence: string;
}

/** What can be told of a text that stands alone, without a report. */
export interface Reading {
  numerals: NumeralInSentence[];
  blocks: Block[];
}

/** Reads a text: its numerals and its parts. A mark of byte order at its beginning counts as a character, but is not read. */
export function readAlone(text: string): Reading {
  const language = (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 >= (text.match(/[a-z]/gi)?.length ?? 0) ? 'zh-CN' : 'en';
  const plain = text.replace(/^\ufeff/, ' ');
  const sentences = sentencesOf(plain, language);
  let next = 0;
  const numerals = readNumerals(plain).map((numeral) => {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) next += 1;
    return { ...numeral, sentence: sentences[next]?.text ?? '' };
  });
  return { numerals, blocks: blocksOf(plain) };
}

function sentencesOf(text: string, language: string): (Stretch & { text: string })[] {
  return joinedLines(text).flatMap((line) =>
    cutSentences(line.text, language).map(([start, end]) => ({ ...line.origin(start, end), text: line.text.slice(start, end) })),
  );
}
