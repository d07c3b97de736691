import type { Language } from '../../i18n/language.ts';
import type { Numeral } from '../../report/numerals/read-numerals.ts';
import { type ProposedFigure, propose } from '../../report/proposals/propose.ts';
import type { SpeechSoFar } from '../../report/read-report.ts';
import { sentenceAt } from '../../report/transcript/transcript.ts';
import { derivedFrom, type FigureOfNumeral, type ProposedDerived } from './derived.ts';
import { countedIn } from './quantities.ts';
import { toldApart } from './told-apart.ts';

/** What the register of a speech may hold, in the order of the speech. */
export interface DraftFigures {
  quoted: DraftFigure[];
  derived: ProposedDerived[];
  /** Numerals with the form of a quantity that are part of a saying or a name, for not-figures.yaml. */
  sayings: Numeral[];
}

/** A proposed figure and the area in whose file it belongs; 0 outside all areas. */
export interface DraftFigure extends ProposedFigure {
  area: number;
  /** The id of the sentence that says it. */
  sentence: string;
}

/**
 * An entry for every quantity of a speech that no register has yet, and for what follows from them without doubt.
 * @param spell the syllables or words of a label in Latin letters
 */
export function draftFigures(speech: SpeechSoFar, spell: (label: string) => string[], language: Language = 'zh-CN'): DraftFigures {
  const { transcript, eventDate, figureIds } = speech;
  const { quantities, sayings } = countedIn(speech);
  const { figures } = propose(quantities, { transcript, eventDate, taken: figureIds }, spell);
  const areaOf = new Map(
    transcript.sections.flatMap(({ area, paragraphs }) => paragraphs.flatMap((one) => one.sentences.map(({ id }) => [id, area]))),
  );
  const found = toldApart(
    figures.flatMap((figure, at): FigureOfNumeral[] => {
      const numeral = quantities[at];
      return numeral ? [{ figure, numeral }] : [];
    }),
    transcript,
  );
  return {
    quoted: found.map(({ figure, numeral }) => {
      const sentence = sentenceAt(transcript, numeral.start, numeral.end)?.id ?? '';
      return { ...figure, sentence, area: Number(areaOf.get(sentence) ?? 0) };
    }),
    derived: derivedFrom(found, speech, language),
    sayings,
  };
}
