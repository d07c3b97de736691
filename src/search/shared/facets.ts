import type { SearchRecord } from './section.ts';

/** By what results can be narrowed down. */
export const facets = ['kind', 'area'] as const;
export type Facet = (typeof facets)[number];

/** What the reader chose; a facet that is not named is open. */
export type Choice = Partial<Record<Facet, string>>;

/** Takes records and a choice, and gives those that fit it. */
export function chosenBy(records: SearchRecord[], choice: Choice): SearchRecord[] {
  return records.filter((record) => facets.every((facet) => choice[facet] === undefined || record[facet] === choice[facet]));
}

/**
 * Takes records, a facet and the reader's choice; gives how many records each value of the facet would leave, with what was
 * chosen by the other facets. A value that none has left is not named; records without a value count for none.
 */
export function facetCounts(records: SearchRecord[], facet: Facet, choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of chosenBy(records, { ...choice, [facet]: undefined })) {
    const value = record[facet];
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
