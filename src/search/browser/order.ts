import { leadingWeight, type SearchKind, searchKinds } from '../shared/section.ts';

/** What the place of a hit among others depends on. */
export interface HitFacts {
  /** Outranks everything else. */
  score: number;
  isPart: boolean;
  /** Whether a number that is asked for stands there as more than a date. */
  isBesideDates: boolean;
  /** Whether what the section is called, or its value, has every word. */
  isNamed: boolean;
  /** Whether what it is called ends in one of them. */
  endsName: boolean;
  /** Whether Latin words stand alone. */
  isAlone: boolean;
  weight: number;
  /** The share of the text that the words make up. */
  share: number;
  kind: SearchKind;
}

/**
 * Returns the numbers by which hits are put in order. Hits in which numbers stand whole come first, and of them those in which they are
 * no date. Of these, headline figures and figures whose label ends in the words lead, then sections whose heading contains the words, then
 * figures, documents and events whose name or value does, then the rest. Within each of these, hits in which Latin words stand alone come
 * first, then those that their page gives more weight (a level that was said, before its growth), then those of which the words are the
 * greater share; kind decides last, and then the place in the report.
 */
export function sortKeys(facts: HitFacts): number[] {
  const { score, isPart, isBesideDates, isAlone, weight, share, kind } = facts;
  return [score, isPart ? 0 : 1, isBesideDates ? 1 : 0, nameTier(facts), isAlone ? 1 : 0, weight, share, -searchKinds.indexOf(kind)];
}

/** A sentence is called by its own text, which is no heading. */
function nameTier({ kind, isNamed, endsName, weight }: HitFacts): number {
  if (kind === 'transcript' || !isNamed) return 0;
  if (kind === 'measure' || kind === 'text') return 2;
  if (kind !== 'figure') return 1;
  return weight >= leadingWeight || endsName ? 3 : 1;
}

/** The greater number comes first. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
