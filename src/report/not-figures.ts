import type { Placed } from '../figures/placed.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { nearestPassage } from '../findings/nearest.ts';
import type { NotFigureEntry } from '../schema/not-figures.ts';
import { findPlaces } from '../transcript/places.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { NotFigure } from './report.ts';

/** Places the passages of not-figures.yaml in the reading text: each in one place, or, as names do, in every place. */
export function readNotFigures(items: Placed<NotFigureEntry>[], { reading }: Transcript, findings: Finding[]): NotFigure[] {
  return items.flatMap(({ entry, at }) => {
    const { passage, prefix, suffix, every, reason } = entry;
    const starts = findPlaces(reading, passage, prefix, suffix);
    if (starts.length === 1 || (every && starts.length > 0)) {
      return [{ passage, reason, places: starts.map((start) => ({ start, end: start + passage.length })) }];
    }
    const details = { quote: passage, count: String(starts.length), nearest: nearestPassage(passage, reading) };
    findings.push(finding(starts.length === 0 ? 'quote-none' : 'quote-many', at('passage'), details));
    return [];
  });
}
