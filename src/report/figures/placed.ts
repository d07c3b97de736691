import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';

/** An entry of a content file with the place of each of its keys. */
export interface Placed<T> {
  entry: T;
  at: (...path: PropertyKey[]) => Place;
}

/** The diagnostic for an id that no figure has, with the nearest one that exists. */
export function unknownFigure(id: string, known: Iterable<string>, place: Place): Diagnostic {
  return diagnostic('unknown-figure', place, { id, nearest: nearestName(id, known) });
}
