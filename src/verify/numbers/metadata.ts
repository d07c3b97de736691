import type { Report } from '../../report/report.ts';
import { areaHref, pageHref } from '../../report/routes.ts';
import { withoutSpace } from './facts.ts';

/** What a key must say, or how it must look. */
type Entry = Record<string, string | number | ((text: string) => boolean)>;

/** For each type of schema.org that the site describes itself with: the entries of the report that a node of it may state. */
const entriesOf: Record<string, (report: Report) => Entry[]> = {
  Report: ({ meta }) => [
    { ...editionOf(meta), url: pageHref('index'), name: meta.title, alternativeHeadline: meta.subtitle, abstract: meta.summary },
  ],
  Dataset: ({ meta }) => [
    {
      ...editionOf(meta),
      name: (text) => text.startsWith(meta.title) && !/\p{N}/u.test(text.slice(meta.title.length)),
      description: meta.summary,
    },
  ],
  Event: ({ meta }) => [{ name: meta.subtitle, startDate: meta.event.date }],
  Place: ({ meta }) => [{ name: meta.event.place }],
  Organization: ({ meta }) => [{ name: meta.publisher }],
  Chapter: ({ areas }) => areas.map((area) => ({ position: area.number, name: area.title, url: areaHref(area) })),
  DataDownload: () => [
    { encodingFormat: (text) => /^[a-z]+\/[a-z+.-]+(?:; ?charset=utf-8)?$/.test(text), contentUrl: (text) => /^data\/[\w.-]+$/.test(text) },
  ],
};

function editionOf({ edition, language, period }: Report['meta']): Entry {
  return { version: edition.version, datePublished: edition.date, inLanguage: language, temporalCoverage: period };
}

/**
 * Whether structured data (JSON-LD) says of the report what the report says of itself: every node, key by key. Keys that no
 * entry knows may not hold a numeral.
 */
export function isMetadata(json: string, report: Report): boolean {
  try {
    return nodesIn(JSON.parse(json)).every((node) => isTrue(node, entriesOf[String(node['@type'])]?.(report) ?? [{}]));
  } catch {
    return false;
  }
}

function isTrue(node: Record<string, unknown>, entries: Entry[]): boolean {
  return entries.some((entry) =>
    Object.entries(node).every(([key, value]) => {
      const known = entry[key];
      if (typeof value === 'object') return true;
      if (known === undefined) return !/\p{N}/u.test(String(value));
      if (typeof known === 'function') return known(String(value));
      return typeof known === typeof value && withoutSpace(String(known)) === withoutSpace(String(value));
    }),
  );
}

/** All objects of a JSON text, inner ones too; texts and numbers in lists as objects of their own. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'object' ? nodesIn(item) : [{ item }]));
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)];
}
