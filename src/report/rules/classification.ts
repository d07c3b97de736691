import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import type { Numeral } from '../numerals/read-numerals.ts';
import type { Report } from '../report.ts';
import { rawPlace } from '../transcript/span.ts';
import { sentenceAt } from '../transcript/transcript.ts';
import { classOfKind, type NumeralClass, rules, type Spoken, type Stretch } from './numeral-classes.ts';

/** How one numeral is accounted for: which rule knows it, and what it leads to or why it is no figure. */
export interface Classification {
  kind: NumeralClass;
  /** Ids of the figures that say it. */
  figures: string[];
  /** Why it is no figure, for numerals listed in not-figures.yaml. */
  reason: string;
}

/** A numeral of the speech with its sentence and its class. */
export interface ClassifiedNumeral extends Numeral {
  /** Id of its sentence; empty for a numeral outside all sentences, which cannot be. */
  sentence: string;
  classification: Classification;
}

/** Promise 1, from the source to the site: every numeral of the reading text, in order, with its class. */
export function classifyNumerals(spoken: Spoken): ClassifiedNumeral[] {
  const known = rules.map(({ kind, find }) => ({ kind, covering: stretchFinder(find(spoken)) }));
  const classify = (numeral: Numeral): Classification => {
    for (const { kind, covering } of known) {
      const stretches = covering(numeral);
      if (stretches.length === 0) continue;
      return { kind, figures: stretches.flatMap(({ figures }) => figures ?? []), reason: stretches[0]?.reason ?? '' };
    }
    return { kind: classOfKind(numeral.kind), figures: [], reason: '' };
  };
  return spoken.transcript.numerals.map((numeral) => ({
    ...numeral,
    sentence: sentenceAt(spoken.transcript, numeral.numberStart, numeral.numberEnd)?.id ?? '',
    classification: classify(numeral),
  }));
}

/** Stretches are filed by the block of so many characters in which they stand. */
const blockLength = 256;

/**
 * Finds the stretches in which a numeral stands wholly, whatever limits and units stand around it, in their order; it is compared only
 * with those of its own block.
 */
function stretchFinder(stretches: readonly Stretch[]): (numeral: Numeral) => Stretch[] {
  const blocks = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    for (let block = Math.floor(stretch.start / blockLength); block * blockLength < stretch.end; block++) {
      const filed = blocks.get(block);
      if (filed) filed.push(stretch);
      else blocks.set(block, [stretch]);
    }
  }
  return (numeral) => {
    const near = [numeral.numberStart, numeral.numberEnd].map((place) => Math.floor(place / blockLength));
    return [...new Set(near.flatMap((block) => blocks.get(block) ?? []))].filter((stretch) => accountsFor(stretch, numeral));
  };
}

/** A stretch accounts for the number within it; one that a name or an ordinal holds (3批 of 第3批) accounts for the whole of these. */
function accountsFor(stretch: Stretch, { numberStart, numberEnd, numbers }: Numeral): boolean {
  if (stretch.start <= numberStart && numberEnd <= stretch.end) return true;
  return stretch.figures !== undefined && numbers.length === 0 && numberStart <= stretch.start && stretch.start < numberEnd;
}

/** The classes in the order in which readers are shown them. */
const shownOrder: readonly NumeralClass[] = [
  'figure',
  'date',
  'clock',
  'title',
  'name',
  'ordinal',
  'listed',
  'word',
  'marker',
  'furniture',
  'lost',
];

/** How many numerals each class has; classes without any are left out. */
export function countByClass(numerals: readonly ClassifiedNumeral[]): [NumeralClass, number][] {
  const count = (kind: NumeralClass) => numerals.filter(({ classification }) => classification.kind === kind).length;
  return shownOrder.map((kind): [NumeralClass, number] => [kind, count(kind)]).filter(([, n]) => n > 0);
}

/** A diagnostic for every numeral of the speech that is neither a figure nor known to be none; its place is that of the verbatim text. */
export function lostDiagnostics({ transcript, numerals, sentenceById }: Report): Diagnostic[] {
  const { raw, reading } = transcript;
  return numerals
    .filter(({ classification }) => classification.kind === 'lost')
    .map((numeral) => {
      const sentence = sentenceById.get(numeral.sentence);
      const place = placeAt(
        'transcript.txt',
        raw,
        sentence ? sentence.rawStart + rawPlace(sentence.spans, numeral.start - sentence.start) : 0,
      );
      const context = reading.slice(
        Math.max(sentence?.start ?? 0, numeral.start - 6),
        Math.min(sentence?.end ?? numeral.end, numeral.end + 6),
      );
      return diagnostic('numeral-lost', place, { numeral: numeral.text, sentence: numeral.sentence, context: context.trim() });
    });
}
