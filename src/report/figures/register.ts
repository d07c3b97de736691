import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Placed, unknownFigure } from '../entries.ts';
import { plainNumber } from '../numerals/amount.ts';
import { movedBy } from '../numerals/read-numerals.ts';
import { failure, gather, type Result, success } from '../result.ts';
import type { DerivedEntry, QuotedEntry } from '../schema/registers.ts';
import { cellOf, columnHeads, namingColumn, rowHeads } from '../transcript/cell.ts';
import { emendedIn, type PlacedQuote, placeQuote } from '../transcript/quote.ts';
import { placeCell } from '../transcript/quote-cell.ts';
import { runsOf } from '../transcript/runs.ts';
import { numeralsIn, type Sentence, type Transcript } from '../transcript/transcript.ts';
import { cellsWithoutUnit } from '../transcript/unit-nowhere.ts';
import { deriveAll } from './derivation.ts';
import { doubtsOf, suppliedIn } from './doubts.ts';
import type { Figure, Quote } from './figure.ts';
import { isPlanned } from './plans.ts';
import { type QuoteInText, readQuantity } from './quantity.ts';

/**
 * Where a sentence or the cell of a table stands, read from its id: `2.3-4`, `2.3.1-2` and `2.3-t1-r4c2` in measure 2.3, `2.c-1` in
 * area 2, `q1-2` in a question; `o2-1`, `m1-1` and `n-1` in neither.
 */
export function whereSpoken(sentenceId: string): Pick<Figure, 'area' | 'measure' | 'question'> {
  const [section = ''] = sentenceId.split('-', 1);
  const [, area = '0', measure] = /^(\d+)(?:\.(\d+))?/.exec(section) ?? [];
  return {
    area: Number(area),
    measure: measure === undefined ? '' : `${area}.${measure}`,
    question: section.startsWith('q') ? section : '',
  };
}

/**
 * Builds the register: every quoted figure proved by its quote, every derived one computed.
 * Figures keep the order of the files.
 * @param known ids of all figures, also of those that could not be read
 * @param spokenOn the day of the speech
 */
export function buildRegister(
  quoted: Placed<QuotedEntry>[],
  derived: Placed<DerivedEntry>[],
  transcript: Transcript,
  language: string,
  known: Set<string>,
  spokenOn: string,
): Result<Figure[]> {
  const read = gather(quoted.map((item) => quotedFigure(item, transcript, spokenOn)));
  const computed = deriveAll(derived, new Map(read.value.map((figure) => [figure.id, figure])), known, language);
  const growth = quoted.flatMap((item) => growthDiagnostics(item, known));
  return { value: computed.value, diagnostics: [...read.diagnostics, ...growth, ...computed.diagnostics] };
}

function quotedFigure({ entry, at }: Placed<QuotedEntry>, transcript: Transcript, spokenOn: string): Result<Figure | null> {
  const { value: placed, diagnostics } =
    'prefix' in entry ? placeQuote(transcript, entry, at('quote')) : placeCell(transcript, entry.quote, (key) => at('quote', key));
  if (!placed) return failure(...diagnostics);
  const inBrackets = numberInBrackets(transcript, placed);
  if (inBrackets !== null) return failure(diagnostic('cell-in-brackets', at('quote'), { cell: placed.sentence.text, number: inBrackets }));
  const { value: quantity, diagnostics: unlike } = readQuantity(quoteIn(transcript, placed), entry, at);
  if (!quantity) return failure(...unlike);
  const doubtful = doubtfulCell(transcript, placed, quantity.unit);
  if (doubtful) return failure(diagnostic(doubtful.code, at('quote'), doubtful.details));
  const { exact, prefix, suffix, sentence } = placed;
  const heads = headsOf(transcript, sentence.id);
  const numeral = runsOf(sentence, { from: quantity.start, to: quantity.end });
  return success({
    id: entry.id,
    label: entry.label,
    labelEn: entry.labelEn ?? '',
    ...quantity.amount,
    value: plainNumber(quantity.amount),
    unit: quantity.unit,
    unitAdded: quantity.unitAdded,
    display: quantity.display,
    asOf: entry.asOf,
    plan: entry.plan ?? isPlanned(entry.asOf, withHeads(sentence, heads), sentence.start + quantity.start, spokenOn),
    ...whereSpoken(sentence.id),
    basis: 'quoted',
    quote: { exact, prefix, suffix, sentence: sentence.id, ...heads, ...emendedIn(placed) },
    quoteStart: placed.start - sentence.start,
    spoken: { start: sentence.start + quantity.start, end: sentence.start + quantity.end },
    derivation: null,
    growthOf: entry.growthOf ?? '',
    agreesWith: '',
    agrees: true,
    note: entry.note ?? '',
    doubts: doubtsOf(entry, numeral, transcript.emendations),
    supplied: suppliedIn(numeral),
    place: at('id'),
    places: { asOf: at('asOf'), label: at('label'), note: at('note'), doubt: at('doubt'), labelEn: at('labelEn'), doubtEn: at('doubtEn') },
  });
}

/** What names the row and the column of a cell; nothing where the sentence is none. */
function headsOf(transcript: Transcript, sentenceId: string): Pick<Quote, 'row' | 'column'> {
  const cell = cellOf(transcript, sentenceId);
  if (!cell) return {};
  const named = (heads: readonly Sentence[]) => heads.map(({ text }) => text).join('｜');
  return { row: named(rowHeads(transcript, cell.table, cell.row)), column: named(columnHeads(cell.table, cell.column)) };
}

/** A cell as if its heads were said before it: under 2024年计划 a number is planned. */
function withHeads({ text, start }: Sentence, { row = '', column = '' }: Pick<Quote, 'row' | 'column'>): Pick<Sentence, 'text' | 'start'> {
  const said = row + column;
  return { text: said + text, start: start - said.length };
}

/** The number of a cell that is nothing but a number in brackets, which may be negative or not; null for all else. */
function numberInBrackets(transcript: Transcript, { sentence }: PlacedQuote): string | null {
  const [, number = null] = /^[（(]\s*([\d,.]*\d%?)\s*[)）]$/u.exec(sentence.text) ?? [];
  return number !== null && cellOf(transcript, sentence.id) ? number : null;
}

/** Why it cannot be told what the number of a cell is of; null where it can. A unit that the editor gives is seen as given. */
function doubtfulCell(transcript: Transcript, { sentence }: PlacedQuote, unit: string): Pick<Diagnostic, 'code' | 'details'> | null {
  const cell = cellOf(transcript, sentence.id);
  if (!cell) return null;
  const { table, row, column } = cell;
  const details = { table: table.id, cell: sentence.text, row: String(row) };
  const uneven = table.uneven.find((one) => one.row === row);
  if (uneven && column !== namingColumn(table))
    return { code: 'quoted-row-uneven', details: { ...details, cells: String(uneven.cells), columns: String(uneven.columns) } };
  const isBare = unit === '' && cellsWithoutUnit(transcript, table).some((one) => one.cell === sentence);
  return isBare ? { code: 'quoted-unit-nowhere', details } : null;
}

/** A quote in its sentence, with the numerals of the sentence. */
function quoteIn(transcript: Transcript, { exact, sentence, start }: PlacedQuote): QuoteInText {
  const from = sentence.start;
  const inside = numeralsIn(transcript, from, sentence.end);
  return {
    text: sentence.text,
    numerals: inside.map((numeral) => movedBy(numeral, -from)),
    start: start - from,
    end: start - from + exact.length,
  };
}

function growthDiagnostics({ entry, at }: Placed<QuotedEntry>, known: Set<string>): Diagnostic[] {
  if (entry.growthOf === undefined) return [];
  if (!known.has(entry.growthOf)) return [unknownFigure(entry.growthOf, known, at('growthOf'))];
  return entry.unit === '%' ? [] : [diagnostic('growth-not-percent', at('growthOf'), { unit: entry.unit })];
}
