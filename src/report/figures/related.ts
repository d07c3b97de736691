import type { Figure } from './figure.ts';

/**
 * For each figure the others that rest on it: the growth that is told of it, what is derived from it, what is held against it; in this
 * order, each once. Figures that nothing rests on are left out.
 */
export function figuresRestingOn(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const resting = new Map<string, Set<Figure>>();
  const basesOf: ((figure: Figure) => readonly string[])[] = [
    ({ growthOf }) => [growthOf],
    ({ derivation }) => derivation?.inputs ?? [],
    ({ agreesWith }) => [agreesWith],
  ];
  for (const bases of basesOf)
    for (const figure of figures)
      for (const base of bases(figure).filter((id) => id !== '')) resting.set(base, (resting.get(base) ?? new Set()).add(figure));
  return new Map([...resting].map(([id, found]) => [id, [...found]]));
}

/**
 * How far a figure leads others that are called alike: one point each for a level that was said (neither growth nor derived) and for a
 * figure on which others rest, and four for a headline of the report, so that every headline leads what is none.
 */
export function standing({ id, basis, growthOf }: Figure, headline: readonly string[], resting: readonly Figure[]): number {
  return (basis === 'quoted' && growthOf === '' ? 1 : 0) + (headline.includes(id) ? 4 : 0) + (resting.length > 0 ? 1 : 0);
}
