import type { Numeral } from '../numerals/read-numerals.ts';
import type { CellQuote } from '../schema/registers.ts';
import { cellOf } from '../transcript/cell.ts';
import { type Sentence, sentenceAt, type Transcript } from '../transcript/transcript.ts';
import { timeHeard } from './as-of.ts';
import { cellProposal } from './cell.ts';
import { type ProposedQuote, quoteOf, typedValue } from './figure-proposal.ts';
import { labelOf } from './label.ts';
import { type ProposedPassage, passagesOf } from './passages.ts';

/** An entry for figures/*.yaml; its quote is that of words, or names a cell. */
export interface ProposedFigure extends Omit<ProposedQuote, 'quote'> {
  quote: string | CellQuote;
  id: string;
  label: string;
  value: string;
  /** Empty where none was said. */
  unit: string;
  asOf: string;
}

/** What an author could write for the numerals of a speech that have no place yet. */
export interface Proposals {
  figures: ProposedFigure[];
  notFigures: ProposedPassage[];
}

/** The speech in which the numerals stand. */
export interface Speech {
  transcript: Pick<Transcript, 'reading' | 'sentences' | 'sections'>;
  /** The day on which it was held; empty where that is not known. */
  eventDate: string;
  /** Ids that figures have already. */
  taken: ReadonlySet<string>;
}

/**
 * Proposes an entry for each numeral: a figure for what counts something, a passage for what counts nothing.
 * @param numerals those without a place; offsets are those of the reading text
 * @param spell the syllables or words of a label in Latin letters
 */
export function propose(numerals: readonly Numeral[], speech: Speech, spell: (label: string) => string[]): Proposals {
  const { transcript } = speech;
  const placed = numerals.flatMap((numeral) => {
    const sentence = sentenceAt(transcript, numeral.start, numeral.end);
    return sentence ? [{ numeral, sentence }] : [];
  });
  const counting = placed.filter(({ numeral }) => countsSomething(numeral));
  const ids = new Set(speech.taken);
  return {
    figures: counting.map(({ numeral, sentence }) => figureOf(numeral, sentence, speech, spell, ids)),
    notFigures: passagesOf(
      transcript.reading,
      placed.filter(({ numeral }) => !countsSomething(numeral)),
      counting.map(({ numeral }) => numeral),
    ),
  };
}

function countsSomething({ kind, numbers, form }: Numeral): boolean {
  return kind === 'quantity' || kind === 'rank' || (kind === 'unknown' && (numbers.length > 0 || form === 'vague'));
}

function figureOf(
  numeral: Numeral,
  sentence: Sentence,
  { transcript, eventDate }: Speech,
  spell: (label: string) => string[],
  ids: Set<string>,
): ProposedFigure {
  const { reading } = transcript;
  const place = cellOf(transcript, sentence.id);
  const cell = place && isAlone(numeral, sentence) ? cellProposal(transcript, place) : null;
  const around = [reading.slice(sentence.start, numeral.start), reading.slice(numeral.end, sentence.end)] as const;
  const said = cell?.label ?? '';
  const label = said || labelOf(sentence.text, { start: numeral.start - sentence.start, end: numeral.end - sentence.start });
  return {
    id: freeId(label, sentence.id, spell, ids),
    label,
    ...(cell ? asTableSays(reading, numeral) : { value: typedValue(reading, numeral), unit: unitOf(numeral) }),
    asOf: cell?.date ?? timeHeard(transcript, sentence, around, eventDate),
    ...(cell ? { quote: cell.quote, prefix: '', suffix: '' } : quoteOf(reading, numeral, sentence)),
  };
}

/** Whether a cell is the number and nothing else: the cell then says which number is meant. */
function isAlone({ start, end }: Numeral, sentence: Sentence): boolean {
  return start === sentence.start && end === sentence.end;
}

/** 56.30 and 万吨, where the table says so and the number is typed as it stands. */
function asTableSays(reading: string, numeral: Numeral): Pick<ProposedFigure, 'value' | 'unit'> {
  const said = reading.slice(numeral.numberStart, numeral.numberEnd);
  const isPlain = numeral.elsewhere !== '' && /^-?[\d.,]+$/.test(said);
  return isPlain ? { value: said, unit: numeral.elsewhere } : { value: typedValue(reading, numeral), unit: unitOf(numeral) };
}

/** The unit as the register has it: £/week. */
function unitOf({ unit, per }: Numeral): string {
  return unit !== '' && per !== '' ? `${unit}/${per}` : unit;
}

const mostSyllables = 6;

/** An id that no figure has: the label spelled out, or the sentence where it cannot be. */
function freeId(label: string, sentence: string, spell: (label: string) => string[], ids: Set<string>): string {
  const syllables = spell(label).flatMap((word) => word.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []);
  const stem = syllables.length > 0 ? syllables.slice(-mostSyllables).join('-') : `f-${sentence.replaceAll('.', '-')}`;
  let id = stem;
  for (let number = 2; ids.has(id); number += 1) id = `${stem}-${number}`;
  ids.add(id);
  return id;
}
