import { limits } from '../../diagnostics/limits.ts';
import { displayOf } from '../figures/display.ts';
import { displayText } from '../figures/figure.ts';
import type { Decimal } from '../numerals/decimal.ts';
import { inSimplified } from '../numerals/traditional.ts';
import type { ReportContent } from '../report.ts';
import { type Sentence, sentenceAt } from '../transcript/transcript.ts';
import type { ClassifiedNumeral } from './classification.ts';
import type { PlacedAmount } from './sum-parts.ts';
import { type Outcome, sumsIn } from './sums.ts';

/** A number of the speech that is part of a sum: as it was said with its unit, and where. */
export interface Term {
  text: string;
  number: Decimal;
  /** Offsets of its numeral in the reading text, and its sentence. */
  start: number;
  end: number;
  sentence: string;
}

/** A whole of the speech that was compared with the parts it was said with. */
export interface ComparedSum {
  whole: Term;
  parts: Term[];
  total: Decimal;
  /** The addition that a reader sees: 254个 + 476个 = 730个. */
  expression: string;
  outcome: Outcome;
}

type Spoken = Pick<ReportContent, 'transcript' | 'figures'> & { meta: Pick<ReportContent['meta'], 'language'> };

/**
 * Every whole that the speech gives with its parts, compared. Sums that an author compares (`agreesWith`) are left to the author.
 */
export function comparedSums(spoken: Spoken, numerals: readonly ClassifiedNumeral[]): ComparedSum[] {
  const { transcript, figures } = spoken;
  const amounts = amountsBySentence(numerals);
  const expected = new Set(figures.map(({ agreesWith }) => agreesWith));
  const byAuthor = figures.filter(({ id }) => expected.has(id)).flatMap((figure) => figure.spoken ?? []);
  const isByAuthor = (place: number) => byAuthor.some(({ start, end }) => start <= place && place < end);
  const passages = transcript.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => passagesOf(sentences)));
  return passages.flatMap((sentences) => {
    const start = sentences[0]?.start ?? 0;
    const text = inSimplified(transcript.reading.slice(start, sentences.at(-1)?.end));
    const said = sentences.flatMap(({ id }) => amounts.get(id) ?? []);
    if (said.length < 2 || said.length > limits.summands) return [];
    const inPassage = said.map((amount) => ({
      ...{ ...amount, unit: inSimplified(amount.unit) },
      ...{ start: amount.start - start, end: amount.end - start },
    }));
    const asSaid = (amount: PlacedAmount) => said.find((other) => other.start === amount.start + start) ?? amount;
    return sumsIn(text, inPassage)
      .filter(({ whole }) => !isByAuthor(whole.start + start))
      .map(({ whole, parts, total, outcome }): ComparedSum => {
        const termOf = (amount: PlacedAmount) => term(spoken, asSaid(amount));
        const [sum, ...terms] = [whole, ...parts].map(termOf) as [Term, ...Term[]];
        const result = totalText(total, asSaid(whole).unit, spoken.meta.language);
        return { whole: sum, parts: terms, total, expression: `${terms.map((each) => each.text).join(' + ')} = ${result}`, outcome };
      });
  });
}

/** The sentences of a paragraph, those that go on with 其中 together with the one before. */
function passagesOf(paragraph: Sentence[]): Sentence[][] {
  const passages: Sentence[][] = [];
  for (const sentence of paragraph) {
    const last = passages.at(-1);
    if (last && /^(?:其中|Of (?:which|these|them)\b)/.test(sentence.text)) last.push(sentence);
    else passages.push([sentence]);
  }
  return passages;
}

/** The amounts of each sentence in order; a numeral that is listed as none, or whose class nobody knows, could be a part of anything. */
function amountsBySentence(numerals: readonly ClassifiedNumeral[]): Map<string, PlacedAmount[]> {
  const amounts = numerals.flatMap((numeral) => {
    const { form, numbers, bound, unit, numberStart: start, numberEnd: end, sentence, kind, classification } = numeral;
    if (classification.kind === 'listed' || kind === 'unknown')
      return [{ form: 'vague' as const, numbers: [], bound: 'exact' as const, unit: '', start, end, sentence }];
    return kind === 'quantity' ? [{ form, numbers, bound, unit, start, end, sentence }] : [];
  });
  return Map.groupBy(amounts, ({ sentence }) => sentence);
}

function term({ transcript }: Spoken, { start, end, unit, numbers: [number = '0'] }: PlacedAmount): Term {
  const place = { start, end };
  const rest = transcript.reading.slice(place.end);
  const unitSaid = [unit, ` ${unit}`].find((said) => rest.startsWith(said)) ?? '';
  const sentence = sentenceAt(transcript, place.start, place.end)?.id ?? '';
  return { text: transcript.reading.slice(place.start, place.end) + unitSaid, number, ...place, sentence };
}

function totalText(total: Decimal, unit: string, language: string): string {
  const decimals = total.split('.')[1]?.length ?? 0;
  return displayText(displayOf({ form: 'point', numbers: [total], bound: 'exact' }, unit, language, decimals));
}
