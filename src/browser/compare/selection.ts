import { extentOf } from '../../report/charts/extent.ts';
import { limits } from '../../report/charts/limits.ts';
import { type ChartFigure, scaleName } from '../../report/charts/request.ts';
import { likeUnits } from '../../report/figures/units.ts';
import type { Amount } from '../../report/numerals/amount.ts';

/** How many figures one drawing takes; its least is two. */
export const most = limits['horizontal-bar'].marks[1];

/** Why a figure cannot be compared with those that are chosen. */
export type Obstacle = 'no-length' | 'negative' | 'other-unit' | 'full';

type Measured = Pick<ChartFigure, 'id' | 'unit' | keyof Amount>;

/** Why a figure cannot join those that are chosen; undefined where it can, or is one of them. */
export function obstacle(figure: Measured, chosen: readonly Measured[]): Obstacle | undefined {
  if (chosen.some(({ id }) => id === figure.id)) return undefined;
  const extent = extentOf(figure);
  if (!extent) return 'no-length';
  if (extent.low < 0) return 'negative';
  if (chosen.some((other) => !likeUnits(scaleName(other), scaleName(figure)))) return 'other-unit';
  return chosen.length >= most ? 'full' : undefined;
}

/** What an address asks for: figures that can be compared, how many of its ids nothing has, and how many cannot join those before them. */
export interface Asked<Figure extends Measured> {
  chosen: Figure[];
  unknown: number;
  unfit: number;
}

/** Looks up the ids that an address asks to compare. */
export function askedFor<Figure extends Measured>(address: string, figures: ReadonlyMap<string, Figure>): Asked<Figure> {
  const asked: Asked<Figure> = { chosen: [], unknown: 0, unfit: 0 };
  for (const id of idsIn(address)) {
    const figure = figures.get(id);
    if (!figure) asked.unknown++;
    else if (obstacle(figure, asked.chosen)) asked.unfit++;
    else if (!asked.chosen.includes(figure)) asked.chosen.push(figure);
  }
  return asked;
}

/** The ids after `compare=`, each once, in their order. */
function idsIn(address: string): string[] {
  const ids = (new URL(address).searchParams.get('compare') ?? '').split(',').map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}

/** An address that asks to compare these, with whatever else it asks for; of none, without asking. Its fragment goes. */
export function addressFor(address: string, ids: readonly string[]): string {
  const url = new URL(address);
  url.hash = '';
  url.searchParams.delete('compare');
  if (ids.length === 0) return url.href;
  // Commas as they are: the address is to be read and typed.
  return `${url.href}${url.search === '' ? '?' : '&'}compare=${ids.map(encodeURIComponent).join(',')}`;
}
