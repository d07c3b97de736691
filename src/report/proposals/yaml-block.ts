import { Document, isCollection } from 'yaml';
import type { CellQuote } from '../schema/registers.ts';
import type { Proposals, ProposedFigure } from './propose.ts';

/** What stands above the entries of each register. */
export interface BlockWords {
  figures: string;
  notFigures: string;
}

/** Proposals as YAML, one entry a line, under a comment that says where they belong; empty where there are none. */
export function yamlBlock({ figures, notFigures }: Proposals, words: BlockWords): string {
  const parts = [
    { heading: words.figures, entries: figures.map(figureEntry) },
    { heading: words.notFigures, entries: notFigures.map(({ passage, every }) => ({ passage, ...(every ? { every } : {}), reason: '' })) },
  ];
  return parts
    .filter(({ entries }) => entries.length > 0)
    .map(({ heading, entries }) => `# ${heading}\n${listOf(entries)}`)
    .join('\n');
}

function figureEntry({ id, label, value, unit, asOf, quote, prefix, suffix, growthOf }: ProposedFigure): Record<string, unknown> {
  return {
    ...{ id, label, value: asNumber(value) },
    ...(unit ? { unit } : {}),
    ...{ asOf: asNumber(asOf), quote: typeof quote === 'string' ? quote : cellEntry(quote) },
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(growthOf ? { growthOf } : {}),
  };
}

/** Numbers of rows and columns stand without quotation marks. */
function cellEntry({ table, row, column }: CellQuote): Record<string, unknown> {
  return { table, row: asNumber(row), column: asNumber(column) };
}

/** Digits stand without quotation marks where YAML reads back the same. */
export function asNumber(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}

function listOf(entries: readonly Record<string, unknown>[]): string {
  const document = new Document(entries);
  if (isCollection(document.contents)) for (const item of document.contents.items) if (isCollection(item)) item.flow = true;
  return document.toString({ lineWidth: 0 });
}
