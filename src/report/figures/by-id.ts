import type { Figure } from './figure.ts';

const made = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure>>();

/** The figures of a register by their ids; made once a register, since every chart of a report looks its figures up. */
export function figuresById(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const byId = made.get(figures) ?? new Map(figures.map((figure) => [figure.id, figure]));
  made.set(figures, byId);
  return byId;
}
