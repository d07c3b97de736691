import type { Figure } from '../../report/figures/figure.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import { childrenOf, isElement, isText, type PageNode, parsePage } from '../pages.ts';
import type { FileResult } from './data-files.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';

/**
 * Holds what a site shows elsewhere against the report: the feed, the list of pages for search engines, and the pictures for
 * sharing; null where it is none of them.
 */
export function auditPublishedFile(name: string, contents: Uint8Array, facts: Facts): FileResult | null {
  if (name === 'feed.xml') return judged(textsOfXml(name, contents), ofFeed(facts));
  if (name === 'sitemap.xml') return auditSitemap(textsOfXml(name, contents), facts);
  const [, page] = /^share\/([\w-]+)\.png$/.exec(name) ?? [];
  if (page === undefined) return null;
  const lines = descriptionOf(contents).split('\n');
  const figure = headlineOf(page, facts);
  return figure ? judged(lines, (text) => isOfCard(text, figure, facts)) : { numerals: lines.length, problems: [lines.join(' ')] };
}

/** The figure that the picture of a page shows: the headline of the area, or the first of the report. */
function headlineOf(page: string, { report: { areas, meta, figureById } }: Facts): Figure | undefined {
  const id = page === 'index' ? meta.headline[0] : areas.find(({ slug }) => slug === page)?.headline;
  return figureById.get(id ?? '');
}

/** Nothing but addresses of the site and the edition's date. */
function auditSitemap(texts: string[], { report }: Facts): FileResult {
  const { hosting, edition } = report.meta;
  const isOurs = (text: string) => text === edition.date || (hosting.address !== undefined && text.startsWith(hosting.address));
  return { numerals: texts.length, problems: texts.filter((text) => !isOurs(text)) };
}

function judged(texts: string[], isOurs: (text: string) => boolean): FileResult {
  return { numerals: texts.flatMap(scanNumerals).length, problems: texts.filter((text) => scanNumerals(text).length > 0 && !isOurs(text)) };
}

/** Every text of an XML file and every attribute that is shown, but for the ids of a feed, which count nothing. */
function textsOfXml(name: string, contents: Uint8Array): string[] {
  const textsIn = (node: PageNode): string[] => {
    if (isText(node)) return [node.data.trim()];
    if (isElement(node) && node.name === 'id') return [];
    const shown = isElement(node) ? ['title', 'label', 'term'].flatMap((attribute) => node.attribs[attribute] ?? []) : [];
    return [...shown, ...childrenOf(node).flatMap(textsIn)];
  };
  const { document } = parsePage(name, new TextDecoder().decode(contents));
  return document.children.flatMap(textsIn).filter((text) => text !== '');
}

/** Whether a text is of the feed: the report's title, publisher and day, or an event with its quote. */
function ofFeed({ report }: Facts): (text: string) => boolean {
  const { meta, milestones } = report;
  const events = milestones.flatMap(({ date, title, quote }) => [`${date} ${title}`, quote.exact]);
  const known = new Set([meta.publisher, `${meta.edition.date}T00:00:00Z`, ...events]);
  return (text) => text.startsWith(meta.title) || known.has(text);
}

/** A line of a card: the figure, its label, its date and proof, or the report's own title, publisher and day. */
function isOfCard(text: string, figure: Figure, { report, words }: Facts): boolean {
  const { meta, areas } = report;
  const proof = figure.quote ? words.toSentence(figure.quote.sentence) : `${words.derived}${words.colon}${figure.derivation?.expression}`;
  const known = [
    meta.title,
    figure.label,
    `${words.asOfText(figure.asOf, meta.period)}${words.separator}${proof}`,
    `${meta.publisher}${words.separator}${words.dateText(meta.event.date)}`,
  ];
  const [of, title] = [`${meta.title}${words.separator}`, text.slice(meta.title.length + words.separator.length)];
  return (
    known.includes(text) || withoutSpace(text) === shownAs(figure) || (text.startsWith(of) && areas.some((area) => area.title === title))
  );
}

/** The text that a PNG carries with it (iTXt `Description`), or nothing. */
function descriptionOf(png: Uint8Array): string {
  const bytes = Buffer.from(png);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.subarray(at + 4, at + 8 + bytes.readUInt32BE(at));
    const head = 'iTXtDescription\0\0\0\0\0';
    if (chunk.toString('latin1', 0, head.length) === head) return chunk.toString('utf8', head.length);
  }
  return '';
}
