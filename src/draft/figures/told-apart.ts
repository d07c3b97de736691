import { inSimplified } from '../../report/numerals/traditional.ts';
import { changeVerbs } from '../../report/proposals/chinese-words.ts';
import { type Sentence, sentenceAt, type Transcript } from '../../report/transcript/transcript.ts';
import type { FigureOfNumeral } from './derived.ts';

/**
 * Figures of which no two are called alike at the same time, as far as words of the speech tell them apart: by how they are said (由 and
 * 提高到), else by the heading under which they stand.
 */
export function toldApart(found: readonly FigureOfNumeral[], transcript: Pick<Transcript, 'sections' | 'sentences'>): FigureOfNumeral[] {
  const titleOf = new Map(
    transcript.sections.flatMap(({ title, paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences.map(({ id }) => [id, title] as const)),
    ),
  );
  const changed = relabelled(found, ({ numeral, figure }) => {
    const sentence = sentenceAt(transcript, numeral.start, numeral.end);
    const how = sentence ? howSaid(sentence, numeral.start) : '';
    return how === '' || figure.label.includes(how) ? '' : how;
  });
  return relabelled(changed, ({ numeral, figure }) => {
    const title = titleOf.get(sentenceAt(transcript, numeral.start, numeral.end)?.id ?? '') ?? '';
    return title.length > 16 || figure.label.includes(title) || /\d|[一二三四五六七八九十]/u.test(title) ? '' : title;
  });
}

/** The figures that share their name and time with another, renamed with some words of the speech in brackets. */
function relabelled(found: readonly FigureOfNumeral[], wordsFor: (one: FigureOfNumeral) => string): FigureOfNumeral[] {
  const keyOf = ({ figure: { label, asOf } }: FigureOfNumeral) => `${label}\n${asOf}`;
  const alike = Map.groupBy(found, keyOf);
  return found.map((one) => {
    const words = (alike.get(keyOf(one))?.length ?? 0) < 2 ? '' : wordsFor(one);
    if (words === '') return one;
    const label = /\p{Script=Han}/u.test(words) ? `${one.figure.label}（${words}）` : `${one.figure.label} (${words})`;
    return { ...one, figure: { ...one.figure, label } };
  });
}

const howBefore = new RegExp(`(?:由|从|(?:${changeVerbs}|提升)?[到至]|占|为|from|to|of|by)$`, 'u');

/** The last words before a number, where they say how it is meant: 由, 提高到, 降至, 占. */
function howSaid({ text, start }: Sentence, place: number): string {
  const before = inSimplified(text.slice(Math.max(0, place - start - 12), place - start));
  return howBefore.exec(before.trimEnd())?.[0] ?? '';
}
