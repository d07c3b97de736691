import type { Numeral } from '../numerals/read-numerals.ts';
import type { CellQuote } from '../schema/registers.ts';
import { cellOf } from '../transcript/cell.ts';
import { type Sentence, sentenceAt, type Transcript } from '../transcript/transcript.ts';
import { timeListener } from './as-of.ts';
import { cellProposal } from './cell.ts';
import { FigureIds } from './figure-id.ts';
import { type ProposedQuote, quoteOf, typedValue } from './figure-proposal.ts';
import { labelsOf } from './label.ts';
import { type ProposedPassage, passagesOf } from './passages.ts';
import { respectiveTimes } from './respective-times.ts';

/** An entry for figures/*.yaml; its quote is that of words, or names a cell. */
export interface ProposedFigure extends Omit<ProposedQuote, 'quote'> {
  quote: string | CellQuote;
  id: string;
  label: string;
  value: string;
  /** Empty where none was said. */
  unit: string;
  asOf: string;
  /** Id of the figure of the same sentence whose growth it tells; left out where it tells none. */
  growthOf?: string;
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
  return {
    figures: figuresOf(counting, speech, spell),
    notFigures: passagesOf(
      transcript.reading,
      placed.filter(({ numeral }) => !countsSomething(numeral)),
      counting.map(({ numeral }) => numeral),
    ),
  };
}

/** A numeral and the sentence in which it stands. */
interface Placed {
  numeral: Numeral;
  sentence: Sentence;
}

function figuresOf(placed: readonly Placed[], speech: Speech, spell: (label: string) => string[]): ProposedFigure[] {
  const { transcript, eventDate, taken } = speech;
  const ids = new FigureIds(taken, spell);
  const timeOf = timeListener(transcript, eventDate);
  const lastLabels = new Map<string, string>();
  const before = new Map(transcript.sentences.map(({ id }, at) => [id, transcript.sentences[at - 1]] as const));
  return [...Map.groupBy(placed, ({ sentence }) => sentence)].flatMap(([sentence, group]) => {
    const numbers = group.map(({ numeral: { start, end, unit } }) => ({ start: start - sentence.start, end: end - sentence.start, unit }));
    const last = before.get(sentence.id);
    const labels = labelsOf(sentence.text, numbers, last?.text ?? '', lastLabels.get(last?.id ?? '') ?? '');
    lastLabels.set(sentence.id, labels.findLast(({ isChange }) => !isChange)?.text ?? '');
    const times = respectiveTimes(sentence.text, numbers);
    const figures: ProposedFigure[] = [];
    for (const [at, { numeral }] of group.entries()) {
      const { text: spoken = sentence.text, growthOf = null } = labels[at] ?? {};
      const { label, ...said } = figureOf(numeral, sentence, spoken, speech, timeOf);
      const base = said.unit === '%' ? figures[growthOf ?? -1] : undefined;
      const id = base ? ids.free(`${base.id}-growth`) : ids.take(label, sentence.id);
      figures.push({ id, label, ...said, ...(times[at] && { asOf: times[at] }), ...(base ? { growthOf: base.id } : {}) });
    }
    return figures;
  });
}

/** Whether a numeral counts something, as far as its form tells. */
export function countsSomething({ kind, numbers, form }: Numeral): boolean {
  return kind === 'quantity' || kind === 'rank' || (kind === 'unknown' && (numbers.length > 0 || form === 'vague'));
}

function figureOf(
  numeral: Numeral,
  sentence: Sentence,
  spoken: string,
  { transcript }: Speech,
  timeOf: ReturnType<typeof timeListener>,
): Omit<ProposedFigure, 'id'> {
  const { reading } = transcript;
  const place = cellOf(transcript, sentence.id);
  const cell = place && isAlone(numeral, sentence) ? cellProposal(transcript, place) : null;
  const around = [reading.slice(sentence.start, numeral.start), reading.slice(numeral.end, sentence.end)] as const;
  return {
    label: cell?.label || spoken,
    ...(cell ? asTableSays(reading, numeral) : { value: typedValue(reading, numeral), unit: unitOf(numeral) }),
    asOf: cell?.date ?? timeOf(sentence, around),
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
