import { type Words, wordsOf } from '../../i18n/words.ts';
import type { ChartRequest } from '../../report/charts/request.ts';
import { displayText, type Figure } from '../../report/figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { rawOf } from '../../report/transcript/span.ts';
import { innerQuotes } from '../../report/transcript/typography.ts';
import { counts } from './counts.ts';
import { type StructureNames, structureNames } from './structure-names.ts';

/** What the output is held against, looked up once. */
export interface Facts {
  report: Report;
  words: Words;
  figures: ReadonlyMap<string, Figure>;
  /** The texts of each sentence, as read, as published and as it stands within quotation marks, without white space. */
  sentences: Map<string, string[]>;
  counts: Record<string, number>;
  names: StructureNames;
  charts: ReadonlyMap<string, ChartRequest>;
  /** Every fixed text of the interface. */
  interfaceTexts: Set<string>;
}

/** Looks up what the audit of the output needs. */
export function factsOf(report: Report): Facts {
  const { transcript } = report;
  const sentences = new Map(
    transcript.sentences.map(({ id, text, spans }) => [id, [text, rawOf(spans), innerQuotes(text)].map(withoutSpace)]),
  );
  const words = wordsOf(report.meta.language);
  return {
    report,
    words,
    figures: report.figureById,
    sentences,
    counts: counts(report),
    names: structureNames(report, words),
    charts: report.charts,
    interfaceTexts: new Set(fixedTexts(words)),
  };
}

/** Text as it is compared: without white space, which HTML folds. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The number of a figure with its unit, as every format shows it. */
export function shownAs(figure: Figure): string {
  return withoutSpace(displayText(figure.display));
}

function fixedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(fixedTexts);
}
