import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestPassage } from '../diagnostics/nearest.ts';
import type { Quote } from './figures/figure.ts';
import type { Placed } from './figures/placed.ts';
import { whereSpoken } from './figures/register.ts';
import type { Milestone, PolicyDocument } from './report.ts';
import type { DocumentEntry, MilestoneEntry } from './schema/register.ts';
import { placeQuote, saysDate } from './transcript/quote.ts';
import type { Transcript } from './transcript/transcript.ts';

type Entry = { id: string; quote: string; prefix: string; suffix: string };
interface Spoken {
  quote: Quote;
  area: number;
  measure: string;
  start: number;
}

function spoken({ entry, at }: Placed<Entry>, transcript: Transcript): Spoken | Diagnostic {
  const placed = placeQuote(transcript, entry, at('quote'));
  if ('code' in placed) return placed;
  const { exact, prefix, suffix, sentence, start } = placed;
  return { quote: { exact, prefix, suffix, sentence: sentence.id }, ...whereSpoken(sentence.id), start };
}

/** The documents of a report in the order of the speech; each title stands in its quote. */
export function readDocuments(items: Placed<DocumentEntry>[], transcript: Transcript, diagnostics: Diagnostic[]): PolicyDocument[] {
  const found = items.flatMap((item) => {
    const { id, title, quote } = item.entry;
    if (!quote.includes(title)) {
      diagnostics.push(diagnostic('title-not-said', item.at('title'), { title, nearest: nearestPassage(title, quote) }));
      return [];
    }
    return place(spoken(item, transcript), diagnostics, (where) => ({ id, title, ...where }));
  });
  return found.sort((a, b) => a.start - b.start).map(({ start: _, ...document }) => document);
}

/** The milestones of a report in the order of time; each date can be read in its quote. */
export function readMilestones(items: Placed<MilestoneEntry>[], transcript: Transcript, diagnostics: Diagnostic[]): Milestone[] {
  const found = items.flatMap((item) => {
    const { id, date, title, quote } = item.entry;
    if (!saysDate(quote, date)) {
      diagnostics.push(diagnostic('date-not-said', item.at('date'), { date }));
      return [];
    }
    return place(spoken(item, transcript), diagnostics, (where) => ({ id, date, title, place: item.at('title'), ...where }));
  });
  return found.sort((a, b) => a.date.localeCompare(b.date) || a.start - b.start).map(({ start: _, ...milestone }) => milestone);
}

function place<T>(where: Spoken | Diagnostic, diagnostics: Diagnostic[], make: (where: Spoken) => T): T[] {
  if (!('code' in where)) return [make(where)];
  diagnostics.push(where);
  return [];
}
