import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isProblem, readQuantity } from '../numerals/quantity.ts';
import type { DerivedEntry, QuotedEntry } from '../schema/figure.ts';
import { placeQuote } from '../transcript/quote.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { deriveAll } from './derived.ts';
import type { Figure } from './figure.ts';
import { type Placed, unknownFigure } from './placed.ts';

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
): { figures: Figure[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const figures = new Map<string, Figure>();
  for (const item of quoted) {
    const figure = quotedFigure(item, transcript);
    if ('code' in figure) diagnostics.push(figure);
    else figures.set(figure.id, figure);
  }
  diagnostics.push(...quoted.flatMap((item) => growthDiagnostics(item, known)));
  diagnostics.push(...deriveAll(derived, figures, known, language));
  return { figures: [...figures.values()], diagnostics };
}

function quotedFigure({ entry, at }: Placed<QuotedEntry>, transcript: Transcript): Figure | Diagnostic {
  const placed = placeQuote(transcript, entry, at('quote'));
  if ('code' in placed) return placed;
  const quantity = readQuantity(entry.quote, entry.value, entry.unit, entry.editorialUnit);
  if (isProblem(quantity)) return diagnostic(quantity.code, at(quantity.code === 'unit-not-said' ? 'unit' : 'value'), quantity.details);
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

function growthDiagnostics({ entry, at }: Placed<QuotedEntry>, known: Set<string>): Diagnostic[] {
  if (entry.growthOf === undefined) return [];
  if (!known.has(entry.growthOf)) return [unknownFigure(entry.growthOf, known, at('growthOf'))];
  return entry.unit === '%' ? [] : [diagnostic('growth-not-percent', at('growthOf'), { unit: entry.unit })];
}
