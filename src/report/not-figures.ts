import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestPassage } from '../diagnostics/nearest.ts';
import type { Placed } from './figures/placed.ts';
import type { NotFigure } from './report.ts';
import type { NotFigureEntry } from './schema/not-figures.ts';
import { findPlaces } from './transcript/quote.ts';
import type { Transcript } from './transcript/transcript.ts';

/** Places the passages of not-figures.yaml in the reading text: each in one place, or, as names do, in every place. */
export function readNotFigures(items: Placed<NotFigureEntry>[], { reading }: Transcript, diagnostics: Diagnostic[]): NotFigure[] {
  return items.flatMap(({ entry, at }) => {
    const { passage, prefix, suffix, every, reason } = entry;
    const starts = findPlaces(reading, passage, prefix, suffix);
    if (starts.length === 1 || (every && starts.length > 0)) {
      return [{ passage, reason, places: starts.map((start) => ({ start, end: start + passage.length })) }];
    }
    const details = { quote: passage, count: String(starts.length), nearest: nearestPassage(passage, reading) };
    diagnostics.push(diagnostic(starts.length === 0 ? 'quote-none' : 'quote-many', at('passage'), details));
    return [];
  });
}
