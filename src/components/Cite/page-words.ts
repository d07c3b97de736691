import type { Words } from '../../i18n/words.ts';
import { statedFacts } from '../../report/drafts/facts.ts';
import type { Report } from '../../report/report.ts';

/** What the script that copies citations needs to know of the report, and what it shows and says. */
export interface CitationWords {
  /** Empty where a draft does not know it. */
  author: string;
  title: string;
  /** The day of the speech; empty where a draft does not know it. */
  date: string;
  /** `{date}` is the day on which it is copied. */
  accessed: string;
  copy: string;
  copied: string;
  refused: string;
}

/** The words of citations, as pages that have some carry them. */
export function citationPageWords({ sharing, chart }: Words, meta: Report['meta']): CitationWords {
  const { publisher = '', date = '' } = statedFacts(meta);
  const { accessed, copy } = sharing;
  const { copied, refused } = chart;
  return { author: publisher, title: meta.title, date, accessed, copy, copied, refused };
}
