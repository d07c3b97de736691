import type { Words } from '../i18n/words.ts';
import type { ChartWords } from '../report/charts/request.ts';
import { statedFacts } from '../report/drafts/facts.ts';
import type { Report } from '../report/report.ts';

/** The words that the script of a chart shows or says, in the language of its page. */
export interface ChartPageWords {
  derived: string;
  quoted: string;
  hint: string;
  copied: string;
  copyPicture: string;
  pictureCopied: string;
  refused: string;
  svg: string;
  png: string;
  unread: string;
  notMade: string;
  /** What the figures were said in, for a saved file. */
  source: string;
  colon: string;
  list: string;
}

/** What the script of a chart shows or says; a saved file names the speech that its figures come from. */
export function chartPageWords({ chart, colon, list, quoted }: Words, meta: Report['meta']): ChartPageWords {
  const { derived, hint, copied, copyPicture, pictureCopied, refused, svg, png, unread, notMade } = chart;
  const { publisher, date } = statedFacts(meta);
  const source = `${chart.source}${colon}${[meta.title, publisher, date].filter((fact) => fact !== undefined).join(list)}`;
  return {
    derived,
    quoted,
    hint,
    copied,
    copyPicture,
    pictureCopied,
    refused,
    svg,
    png,
    unread,
    notMade,
    source,
    colon,
    list,
  };
}

/** What the scripts of a reader's own comparison show or say. */
export interface ComparisonWords extends ComparisonText {
  /** What is drawn in the chart itself, and what its script says. */
  drawing: ChartWords;
  chart: ChartPageWords;
  columns: [label: string, value: string, time: string, basis: string];
  sources: string;
  unit: string;
  table: string;
  download: string;
  csv: string;
  link: string;
  colon: string;
  list: string;
}

type ComparisonText = Omit<Words['comparison'], 'hint'>;

/** The words of comparisons, as the register carries them. */
export function comparisonPageWords(words: Words, meta: Report['meta']): ComparisonWords {
  const { hint: _, ...texts } = words.comparison;
  const { chart, label, value, asOf, basis, colon, list } = words;
  const { derived, doubtful, more, less, range, change, logScale, ownScales, source, unit, table, download, csv, link } = chart;
  return {
    ...texts,
    drawing: { derived, doubtful, more, less, range, change, logScale, ownScales },
    chart: chartPageWords(words, meta),
    columns: [label, value, asOf, basis],
    sources: source,
    unit,
    table,
    download,
    csv,
    link,
    colon,
    list,
  };
}
