import { displayText, type Figure } from '../../report/figures/figure.ts';
import { figureSigns } from '../../report/figures/signs.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import { childrenOf, isElement, isText, type PageNode, parsePage } from '../pages.ts';
import type { FileResult } from './data-files.ts';
import type { Facts } from './facts.ts';

/**
 * Holds what a site shows elsewhere against the report: the feed, the list of pages for search engines, and the pictures for
 * sharing; null where it is none of them.
 */
export function auditPublishedFile(name: string, contents: Uint8Array, facts: Facts): FileResult | null {
  if (name === 'feed.xml') return judged(textsOfXml(name, contents), isOfFeed(facts));
  if (name === 'sitemap.xml') return auditSitemap(textsOfXml(name, contents), facts);
  const [, page] = /^share\/([\w-]+)\.png$/.exec(name) ?? [];
  return page === undefined ? null : auditCard(descriptionOf(contents).split('\n'), page, facts);
}

/** A card says its lines, all of them and no others: one that is left out could be the number. */
function auditCard(lines: string[], page: string, facts: Facts): FileResult {
  const figure = headlineOf(page, facts);
  const expected = figure ? linesOfCard(page, figure, facts) : [];
  const wrong = lines.filter((line, place) => line !== expected[place]);
  const problems = lines.length < expected.length ? [...wrong, ...expected.slice(lines.length)] : wrong;
  return { numerals: scanNumerals(lines.join('\n')).length, problems };
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
  return { numerals: texts.flatMap(scanNumerals).length, problems: texts.filter((text) => !isOurs(text)) };
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

/** Whether a text is of the feed: its title, the report's publisher and day, or an event with its quote. */
function isOfFeed({ report, words }: Facts): (text: string) => boolean {
  const { meta, milestones } = report;
  const events = milestones.flatMap(({ date, title, quote }) => [`${date} ${title}`, quote.exact]);
  const days = new Set(milestones.map(({ date }) => `${date}-01-01`.slice(0, 10)));
  const head = [`${meta.title}${words.separator}${words.pages.timeline}`, meta.publisher, `${meta.edition.date}T00:00:00Z`];
  const known = new Set([...head, ...events].map((text) => text.trim()));
  const isTime = (text: string) => /^.{10}T12:\d\d:\d\dZ$/.test(text) && days.has(text.slice(0, 10));
  return (text) => known.has(text) || isTime(text);
}

/** What a card says: the report's title, the figure, its label, its date and proof, the publisher and the day. */
function linesOfCard(page: string, figure: Figure, { report, words }: Facts): string[] {
  const { meta, areas, openItems } = report;
  const draft = openItems.size > 0 ? `${words.draft.mark}${words.separator}` : '';
  const area = areas.find(({ slug }) => slug === page);
  const proof = figure.quote ? words.toSentence(figure.quote.sentence) : `${words.derived}${words.colon}${figure.derivation?.expression}`;
  return [
    draft + (area ? `${meta.title}${words.separator}${area.title}` : meta.title),
    displayText(figure.display) + figureSigns(figure, words),
    figure.label,
    ...(figure.doubts.length > 0 ? [[...new Set(figure.doubts.map(({ text }) => words.doubtSign + text))].join(' ')] : []),
    `${words.asOfText(figure.asOf, meta.period)}${words.separator}${proof}`,
    `${meta.publisher}${words.separator}${words.dateText(meta.event.date)}`,
  ];
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
