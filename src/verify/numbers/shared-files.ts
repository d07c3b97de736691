import { scanNumerals } from '../../report/numerals/scan.ts';
import { readPage } from '../../search/build/page-tree.ts';
import type { FileResult } from './data-files.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';
import { textsOfPage } from './page-texts.ts';

/** Holds what a site shows elsewhere against the report: the feed, and the pictures for sharing; null where it is neither. */
export function auditSharedFile(name: string, contents: Uint8Array | undefined, facts: Facts): FileResult | null {
  if (!contents) return null;
  if (name === 'feed.xml') return judged(feedTexts(new TextDecoder().decode(contents)), ofFeed(facts));
  if (!/^share\/[\w-]+\.png$/.test(name)) return null;
  const lines = descriptionOf(contents).split('\n');
  const figure = facts.report.figures.find(
    (candidate) => candidate.label === lines[2] && shownAs(candidate) === withoutSpace(lines[1] ?? ''),
  );
  if (!figure) return { numerals: lines.length, problems: [lines.join(' ')] };
  return judged(lines, (text) => isOfCard(text, figure.id, facts));
}

function judged(texts: string[], isOurs: (text: string) => boolean): FileResult {
  return { numerals: texts.flatMap(scanNumerals).length, problems: texts.filter((text) => scanNumerals(text).length > 0 && !isOurs(text)) };
}

/** Every text of the feed but the ids, which count nothing. */
function feedTexts(xml: string): string[] {
  return textsOfPage(readPage(xml.replace(/<id>[^<]*<\/id>/g, ''))).map(({ text }) => text.trim());
}

/** Whether a text is of the feed: the report's title, publisher and day, or an event with its quote. */
function ofFeed({ report }: Facts): (text: string) => boolean {
  const { meta, milestones } = report;
  const events = milestones.flatMap(({ date, title, quote }) => [`${date} ${title}`, quote.exact]);
  const known = new Set([meta.publisher, `${meta.edition.date}T00:00:00Z`, ...events]);
  return (text) => text.startsWith(meta.title) || known.has(text);
}

/** A line of a card: the figure, its label, its date and proof, or the report's own title, publisher and day. */
function isOfCard(text: string, id: string, { figures, report, words }: Facts): boolean {
  const figure = figures.get(id);
  if (!figure) return false;
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
