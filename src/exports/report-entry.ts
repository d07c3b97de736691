import type { Report } from '../report/report.ts';
import { areaHref, pageHref } from '../report/routes.ts';

/** What every JSON file says of the report; `href`s are relative to `base`, the site's root seen from `data/`. */
export function reportEntry({ meta, areas, transcript }: Report) {
  const { language, title, subtitle, publisher, event, period, summary, edition, notice } = meta;
  return {
    title,
    subtitle,
    language,
    publisher,
    event,
    period,
    summary,
    ...(notice && { notice }),
    edition,
    transcript: { path: 'transcript.txt', sha256: transcript.sha256 },
    base: '../',
    href: pageHref('index'),
    areas: areas.map((area) => ({
      area: area.number,
      title: area.title,
      href: areaHref(area),
      measures: area.sections.map(({ id, heading }) => ({ measure: id, title: heading, href: areaHref(area, id) })),
    })),
  };
}
