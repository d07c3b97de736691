import { type Approximation, type Derivation, displayText, type Figure, type Quote } from '../report/figures/figure.ts';
import { figureHref } from '../report/routes.ts';

/** A figure as published: an entry of `figures.json`, a row of `figures.csv`. */
export interface FigureEntry {
  id: string;
  label: string;
  value: number;
  unit: string;
  display: string;
  approximation: Approximation;
  asOf: string;
  /** Null outside the areas. */
  area: number | null;
  /** Null outside the measures. */
  measure: string | null;
  basis: Figure['basis'];
  quote: Quote | null;
  derivation: Derivation | null;
  href: string;
  growthOf?: string;
  note?: string;
}

/** Takes a figure of the register and gives it as published; what was not given is left out. */
export function figureEntry(figure: Figure): FigureEntry {
  const { id, label, value, unit, approximation, asOf, basis, quote, derivation, growthOf, note } = figure;
  return {
    id,
    label,
    value,
    unit,
    display: displayText(figure.display),
    approximation,
    asOf,
    ...placeEntry(figure),
    basis,
    quote,
    derivation,
    href: figureHref(id),
    ...(growthOf && { growthOf }),
    ...(note && { note }),
  };
}

/** Where something was said, as published: null where it stands in no area or no measure. */
export function placeEntry({ area, measure }: { area: number; measure: string }): Pick<FigureEntry, 'area' | 'measure'> {
  return { area: area || null, measure: measure || null };
}
