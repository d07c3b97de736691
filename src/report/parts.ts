import type { SectionKind } from './document/outline.ts';
import type { Figure } from './figures/figure.ts';
import type { ReportContent } from './report.ts';
import { type Section, sentencesOf } from './transcript/transcript.ts';

/** To which part of a report lists count what a section says. */
const partOfKind = {
  header: 'header',
  opening: 'opening',
  area: 'area',
  measure: 'area',
  part: 'area',
  closing: 'closing',
  host: 'host',
  question: 'question',
  notes: 'notes',
} as const satisfies Record<SectionKind, string>;

/** An area, or all that is said outside the areas in sections of one kind. */
export type PartKind = (typeof partOfKind)[SectionKind];
export const partKinds: readonly PartKind[] = [...new Set(Object.values(partOfKind))];

/** A part of a report, under which lists group what was said in it. */
export interface Part {
  kind: PartKind;
  /** Number of the area; 0 for the other parts. */
  area: number;
  /** Id of the section with which it begins. */
  section: string;
}

/** The parts of a speech, in its order, and the one in which a sentence stands. */
export interface Parts {
  parts: readonly Part[];
  /** @throws RangeError where there is no such sentence */
  partOfSentence(sentence: string): Part;
}

/** Finds the parts of a speech. */
export function partsOf({ sections }: ReportContent['transcript']): Parts {
  const parts = new Map<string, Part>();
  const bySentence = new Map<string, Part>();
  for (const section of sections) {
    const part = parts.get(nameOf(section)) ?? { kind: kindOf(section), area: section.area, section: section.id };
    parts.set(nameOf(section), part);
    for (const { id } of sentencesOf(section)) bySentence.set(id, part);
  }
  return {
    parts: [...parts.values()],
    partOfSentence(sentence) {
      const part = bySentence.get(sentence);
      if (!part) throw new RangeError(`no sentence ${sentence}`);
      return part;
    },
  };
}

/** What an area says at its end belongs to it. */
function kindOf({ kind, area }: Section): PartKind {
  return area > 0 ? 'area' : partOfKind[kind];
}

function nameOf(section: Section): string {
  return `${kindOf(section)} ${section.area}`;
}

/** The part in which a figure was said; a derived one belongs to that of its first input. */
export function partOfFigure(
  report: Parts & { figureById: ReadonlyMap<string, Figure> },
  { quote, derivation }: Pick<Figure, 'quote' | 'derivation'>,
): Part {
  if (quote) return report.partOfSentence(quote.sentence);
  const first = report.figureById.get(derivation?.inputs[0] ?? '');
  if (!first) throw new RangeError('a derived figure has an input');
  return partOfFigure(report, first);
}
