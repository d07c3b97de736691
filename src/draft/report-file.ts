import { Document } from 'yaml';
import type { Language } from '../i18n/language.ts';
import type { DraftFile } from './draft-file.ts';
import type { Facts } from './head.ts';

/** The document from which a text was taken, as report.yaml names it. */
export interface SourceKeys {
  file: string;
  mediaType: string;
  sha256: string;
}

/** The lines of report.yaml that name the document of a text. */
export function sourceBlock(source: SourceKeys): string {
  return new Document({ source }).toString({ lineWidth: 0 });
}

/** What report.yaml of a draft says beside the facts of the text. */
export interface ReportKeys {
  language: Language;
  facts: Facts;
  /** The day on which the draft is made: that of its edition, unless what is said is still to come. */
  today: string;
  sha256: string;
  /** The document from which the text was taken. */
  source: SourceKeys | undefined;
  headline: readonly string[];
}

/** report.yaml of a draft: what the text says of itself; what it does not say is left out. */
export function reportFile({ language, facts, today, sha256, source, headline }: ReportKeys): DraftFile {
  const { title, subtitle, publisher, date, place, period, summary } = facts;
  const event = present({ date, place });
  const data = present({
    status: 'draft',
    ...{ language, title, subtitle, publisher },
    event: Object.keys(event).length > 0 ? event : undefined,
    ...{ period, summary },
    edition: { version: '1.0', date: date !== undefined && date > today ? date : today },
    transcript: { sha256 },
    source,
    headline: headline.length > 0 ? headline : undefined,
  });
  return { path: 'report.yaml', parts: [{ key: 'report.yaml', text: new Document(data).toString({ lineWidth: 0 }) }] };
}

function present(keys: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
