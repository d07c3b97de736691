import { type Finding, finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';

/** An entry of a content file with the place of each of its keys. */
export interface Placed<T> {
  entry: T;
  at: (...path: PropertyKey[]) => Place;
}

/** The finding for an id that no figure has, with the nearest one that exists. */
export function unknownFigure(id: string, known: Iterable<string>, place: Place): Finding {
  return finding('unknown-figure', place, { id, nearest: nearestName(id, known) });
}
