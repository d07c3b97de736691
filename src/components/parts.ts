import type { Words } from '../i18n/words.ts';
import type { Part } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { areaHref, pageHref } from '../report/routes.ts';

/** A group of a list: what was said in one part of the report. */
export interface Group<T> {
  /** For filters: the area's number, or the kind of the part. */
  id: string;
  title: string;
  href: string;
  items: T[];
}

/** The items of a list by the parts in which they were said, in the order of the speech; parts without any are left out. */
export function groupByPart<T>(report: Report, words: Words, items: readonly T[], partOf: (item: T) => Part): Group<T>[] {
  const byPart = Map.groupBy(items, partOf);
  return report.parts.flatMap((part) => {
    const found = byPart.get(part);
    return found ? [{ id: idOf(part), title: partTitle(report, words, part), href: hrefOf(report, part), items: found }] : [];
  });
}

/** What a part is called: its area's title, or the name of its kind. */
export function partTitle({ areas }: Pick<Report, 'areas'>, words: Words, { kind, area }: Part): string {
  return kind === 'area' ? (areas.find(({ number }) => number === area)?.title ?? '') : words.transcript.sections[kind];
}

function idOf({ kind, area }: Part): string {
  return kind === 'area' ? String(area) : kind;
}

/** The page of an area; the other parts begin in the transcript. */
function hrefOf({ areas }: Report, { area, kind, section }: Part): string {
  if (kind === 'question') return pageHref('questions');
  const page = areas.find(({ number }) => number === area);
  return page ? areaHref(page) : pageHref('transcript', `p${section}`);
}
