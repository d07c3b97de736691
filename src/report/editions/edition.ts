import { z } from 'zod';
import { type Language, languages } from '../../i18n/language.ts';
import { inEnglish } from '../english/view.ts';
import { displayText } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { areaHref, fixedPages, pageHref } from '../routes.ts';
import { type Passage, passagesOf } from './passages.ts';

/** What of a figure readers cite. */
export interface CitedFigure {
  id: string;
  /** With its unit, as it is shown. */
  value: string;
  unit: string;
  asOf: string;
  label: string;
  /** Empty where it was derived. */
  quote: string;
}

/** What two editions of a report are compared by; what a source does not tell is null. */
export interface Edition {
  language: Language;
  version: string;
  date: string;
  figures: readonly CitedFigure[];
  /** The reading text of each sentence by its id. */
  sentences: ReadonlyMap<string, string> | null;
  /** Files of pages. */
  pages: ReadonlySet<string> | null;
  /** The passages of the narrative. */
  passages: readonly Passage[] | null;
}

/** The edition that a content folder holds. */
export function editionOfReport(report: Report): Edition {
  const { meta, figures, transcript, areas } = report;
  return {
    language: meta.language,
    ...{ version: meta.edition.version, date: meta.edition.date },
    figures: figures.map(({ id, display, unit, asOf, label, quote }) => ({
      ...{ id, value: displayText(display), unit, asOf, label, quote: quote?.exact ?? '' },
    })),
    sentences: new Map(transcript.sentences.map(({ id, text }) => [id, text])),
    pages: new Set([...fixedPages(report, 'all').map((page) => pageHref(page)), ...areas.map((area) => areaHref(area))]),
    passages: [...passagesOf(report, figures), ...(report.english ? passagesOf(report.english, inEnglish(report).figures) : [])],
  };
}

const published = z.object({
  report: z.object({ language: z.enum(languages), edition: z.object({ version: z.string(), date: z.string() }) }),
  figures: z.array(
    z.object({
      ...{ id: z.string(), display: z.string(), unit: z.string(), asOf: z.string(), label: z.string() },
      quote: z.object({ exact: z.string() }).nullable(),
    }),
  ),
});

/**
 * The edition that `figures.json` of a site tells; null where it is none.
 * @param pages the files of its pages, where they are beside it
 */
export function editionOfData(figuresJson: string, pages: ReadonlySet<string> | null): Edition | null {
  const { data } = published.safeParse(parsed(figuresJson));
  if (!data) return null;
  const { language, edition } = data.report;
  const figures = data.figures.map(({ display, quote, ...figure }) => ({ ...figure, value: display, quote: quote?.exact ?? '' }));
  return { language, ...edition, figures, sentences: null, pages, passages: null };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
