import type { Words } from '../../i18n/words.ts';
import type { Figure } from '../../report/figures/figure.ts';
import { likeUnits } from '../../report/figures/units.ts';

/** Units that count the same thing, such as 名 and 人: what is in them can be put in one order. */
export interface UnitGroup {
  /** For filters and addresses: the first of its units, `-` for figures without one. */
  id: string;
  units: readonly string[];
}

/** The units of figures, those of the most figures first, then in the order of the figures. */
export function unitGroups(figures: readonly Pick<Figure, 'unit'>[]): readonly UnitGroup[] {
  const groups: { id: string; units: string[]; size: number }[] = [];
  for (const { unit } of figures) {
    const group = groups.find(({ units }) => units.some((other) => likeUnits(unit, other)));
    if (!group) groups.push({ id: unit || '-', units: [unit], size: 1 });
    else {
      group.size++;
      if (!group.units.includes(unit)) group.units.push(unit);
    }
  }
  return groups.sort((a, b) => b.size - a.size).map(({ id, units }) => ({ id, units }));
}

/** What the choice of a group is called: the names of its units. */
export function unitsText({ units }: UnitGroup, { filter, comparison }: Pick<Words, 'filter' | 'comparison'>): string {
  return units.map((unit) => unit || comparison.noUnit).join(filter.alike);
}
