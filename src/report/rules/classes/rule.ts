import { narrow } from '../../numerals/chinese.ts';
import type { SpokenNumeral } from '../../numerals/scan.ts';
import type { Report } from '../../report.ts';

/** What became of a numeral of the speech. */
export type FateKind = 'figure' | 'date' | 'title' | 'marker' | 'name' | 'ordinal' | 'word' | 'listed' | 'lost';

/** The fate of one numeral: which rule knows it, and what it leads to or why it is no figure. */
export interface Fate {
  kind: FateKind;
  /** Ids of the figures that say it. */
  figures: string[];
  /** Why it is no figure, for numerals listed in not-figures.yaml. */
  reason: string;
}

/** A stretch of the reading text that a rule knows. */
export interface Known {
  start: number;
  end: number;
  figures?: string[];
  reason?: string;
}

/** One rule: finds every stretch of the reading text in which numerals are accounted for. */
export interface Rule {
  kind: FateKind;
  find: (report: Report) => Known[];
}

/** A speech is looked through in pieces of so many characters. */
const piece = 256;

/** Finds the stretches in which a numeral stands wholly, in their order; it is held only against those near it. */
export function stretchFinder(stretches: readonly Known[]): (numeral: SpokenNumeral) => Known[] {
  const near = new Map<number, Known[]>();
  for (const stretch of stretches) {
    for (let at = Math.floor(stretch.start / piece); at * piece < stretch.end; at++) {
      const known = near.get(at);
      if (known) known.push(stretch);
      else near.set(at, [stretch]);
    }
  }
  return ({ start, end }) => (near.get(Math.floor(start / piece)) ?? []).filter((known) => known.start <= start && end <= known.end);
}

/** The stretches where a pattern matches the reading text, full-width digits read as ASCII. */
export function matches(report: Report, pattern: RegExp): Known[] {
  return [...narrow(report.transcript.reading).matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}
