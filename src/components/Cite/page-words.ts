import type { Words } from '../../i18n/words.ts';
import type { Report } from '../../report/report.ts';

/** What the script that copies citations needs to know of the report, and what it shows and says. */
export interface CitationWords {
  author: string;
  title: string;
  /** The day of the speech. */
  date: string;
  /** `{date}` is the day on which it is copied. */
  accessed: string;
  copy: string;
  copied: string;
  refused: string;
}

/** The words of citations, as pages that have some carry them. */
export function citationPageWords({ sharing, chart }: Words, { publisher, title, event }: Report['meta']): CitationWords {
  const { accessed, copy } = sharing;
  const { copied, refused } = chart;
  return { author: publisher, title, date: event.date, accessed, copy, copied, refused };
}
