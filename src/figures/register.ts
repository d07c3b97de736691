import { type Finding, finding } from '../findings/finding.ts';
import type { DerivedEntry, QuotedEntry } from '../schema/figure.ts';
import { placeQuote } from '../transcript/quote.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { deriveAll } from './derived.ts';
import type { Figure } from './figure.ts';
import { type Placed, unknownFigure } from './placed.ts';
import { isProblem, readQuantity } from './quantity.ts';

/** Where a sentence stands: area number and measure id, read from its id (`2.3-4`). */
export function whereSpoken(sentenceId: string): { area: number; measure: string } {
  const section = sentenceId.slice(0, sentenceId.lastIndexOf('-'));
  return { area: Number.parseInt(section, 10) || 0, measure: section.includes('.') ? section : '' };
}

/**
 * Builds the register: every quoted figure proved by its quote, every derived one computed.
 * Figures keep the order of the files.
 * @param known ids of all figures, also of those that could not be read
 */
export function buildRegister(
  quoted: Placed<QuotedEntry>[],
  derived: Placed<DerivedEntry>[],
  transcript: Transcript,
  language: string,
  known: Set<string>,
): { figures: Figure[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const figures = new Map<string, Figure>();
  for (const item of quoted) {
    const figure = quotedFigure(item, transcript);
    if ('code' in figure) findings.push(figure);
    else figures.set(figure.id, figure);
  }
  findings.push(...quoted.flatMap((item) => growthFindings(item, known)));
  findings.push(...deriveAll(derived, figures, known, language));
  return { figures: [...figures.values()], findings };
}

function quotedFigure({ entry, at }: Placed<QuotedEntry>, transcript: Transcript): Figure | Finding {
  const placed = placeQuote(transcript, entry, at('quote'));
  if ('code' in placed) return placed;
  const quantity = readQuantity(entry.quote, entry.value, entry.unit, entry.editorialUnit);
  if (isProblem(quantity)) return finding(quantity.code, at(quantity.code === 'unit-not-said' ? 'unit' : 'value'), quantity.details);
  const { exact, prefix, suffix, sentence, start } = placed;
  return {
    id: entry.id,
    label: entry.label,
    value: quantity.value,
    unit: entry.unit,
    unitAdded: quantity.unitAdded,
    display: quantity.display,
    approximation: quantity.approximation,
    asOf: entry.asOf,
    ...whereSpoken(sentence.id),
    basis: 'quoted',
    quote: { exact, prefix, suffix, sentence: sentence.id },
    spoken: { start: start + quantity.start, end: start + quantity.end },
    derivation: null,
    growthOf: entry.growthOf ?? '',
    agreesWith: '',
    agrees: true,
    note: entry.note ?? '',
    place: at('id'),
    places: { asOf: at('asOf'), label: at('label'), note: at('note') },
  };
}

function growthFindings({ entry, at }: Placed<QuotedEntry>, known: Set<string>): Finding[] {
  if (entry.growthOf === undefined) return [];
  if (!known.has(entry.growthOf)) return [unknownFigure(entry.growthOf, known, at('growthOf'))];
  return entry.unit === '%' ? [] : [finding('growth-not-percent', at('growthOf'), { unit: entry.unit })];
}
