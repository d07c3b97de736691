import type { Quote } from '../figures/figure.ts';
import type { Placed } from '../figures/placed.ts';
import { whereSpoken } from '../figures/register.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { nearestPassage } from '../findings/nearest.ts';
import type { DocumentEntry, MilestoneEntry } from '../schema/register.ts';
import { saysDate } from '../transcript/dates.ts';
import { placeQuote } from '../transcript/quote.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Milestone, PolicyDocument } from './report.ts';

type Entry = { id: string; quote: string; prefix: string; suffix: string };
interface Spoken {
  quote: Quote;
  area: number;
  measure: string;
  start: number;
}

function spoken({ entry, at }: Placed<Entry>, transcript: Transcript): Spoken | Finding {
  const placed = placeQuote(transcript, entry, at('quote'));
  if ('code' in placed) return placed;
  const { exact, prefix, suffix, sentence, start } = placed;
  return { quote: { exact, prefix, suffix, sentence: sentence.id }, ...whereSpoken(sentence.id), start };
}

/** The documents of a report in the order of the speech; each title stands in its quote. */
export function readDocuments(items: Placed<DocumentEntry>[], transcript: Transcript, findings: Finding[]): PolicyDocument[] {
  const found = items.flatMap((item) => {
    const { id, title, quote } = item.entry;
    if (!quote.includes(title)) {
      findings.push(finding('title-not-said', item.at('title'), { title, nearest: nearestPassage(title, quote) }));
      return [];
    }
    return place(spoken(item, transcript), findings, (where) => ({ id, title, ...where }));
  });
  return found.sort((a, b) => a.start - b.start).map(({ start: _, ...document }) => document);
}

/** The milestones of a report in the order of time; each date can be read in its quote. */
export function readMilestones(items: Placed<MilestoneEntry>[], transcript: Transcript, findings: Finding[]): Milestone[] {
  const found = items.flatMap((item) => {
    const { id, date, title, quote } = item.entry;
    if (!saysDate(quote, date)) {
      findings.push(finding('date-not-said', item.at('date'), { date }));
      return [];
    }
    return place(spoken(item, transcript), findings, (where) => ({ id, date, title, place: item.at('title'), ...where }));
  });
  return found.sort((a, b) => a.date.localeCompare(b.date) || a.start - b.start).map(({ start: _, ...milestone }) => milestone);
}

function place<T>(where: Spoken | Finding, findings: Finding[], make: (where: Spoken) => T): T[] {
  if (!('code' in where)) return [make(where)];
  findings.push(where);
  return [];
}
