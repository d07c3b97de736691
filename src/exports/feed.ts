import { createHash } from 'node:crypto';
import { escapeXml } from '../charts/svg/markup.ts';
import { wordsOf } from '../i18n/words.ts';
import { statedFacts } from '../report/drafts/facts.ts';
import type { Milestone, Report } from '../report/report.ts';
import { pageHref, publicHref } from '../report/routes.ts';

/** The feed's file, relative to the site's root. */
export const feedHref = 'feed.xml';

/**
 * The dated events of a report as an Atom feed (RFC 4287), the latest first. Its ids rest on the transcript and not on an address, so
 * that the same feed works at any place and a reader who follows it is told no event twice. Its links are whole where the report says
 * where it is published; elsewhere nothing can say where the feed itself is, and the others count from where it was read.
 */
export function feed({ meta, transcript, milestones }: Report): string {
  const words = wordsOf(meta.language);
  const { address } = meta.hosting;
  const { publisher } = statedFacts(meta);
  const at = (href: string) => (address === undefined ? href : escapeXml(publicHref(address, href)));
  const latestFirst = [...milestones].sort((one, other) => (one.date < other.date ? 1 : -1));
  const entries = latestFirst.map((milestone) => entry(milestone, entryTime(milestone, milestones)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${meta.language}">`,
    `<id>${urn(transcript.sha256)}</id>`,
    `<title>${escapeXml(`${meta.title}${words.separator}${words.pages.timeline}`)}</title>`,
    ...(publisher === undefined ? [] : [`<author><name>${escapeXml(publisher)}</name></author>`]),
    `<updated>${meta.edition.date}T00:00:00Z</updated>`,
    `<link href="${at(pageHref('timeline'))}"/>`,
    ...(address === undefined ? [] : [`<link rel="self" type="application/atom+xml" href="${at(feedHref)}"/>`]),
    ...entries,
    '</feed>',
    '',
  ].join('\n');

  function entry({ id, date, title, quote }: Milestone, updated: string): string {
    return [
      '<entry>',
      `<id>${urn(`${transcript.sha256}#${id}`)}</id>`,
      `<title>${escapeXml(`${date} ${title}`)}</title>`,
      `<updated>${updated}</updated>`,
      `<link href="${at(pageHref('timeline', `t-${id}`))}"/>`,
      `<content type="text">${escapeXml(quote.exact)}</content>`,
      '</entry>',
    ].join('\n');
  }
}

/**
 * The time of an entry: that of its event, as far as it was told, and not that of an edition, which would call every event new. Noon (UTC)
 * falls on the same day nearly everywhere. Seconds set apart events of one day, which readers of feeds take for one otherwise.
 */
export function entryTime({ id, date }: Pick<Milestone, 'id' | 'date'>, milestones: readonly Pick<Milestone, 'id' | 'date'>[]): string {
  const day = firstDay(date);
  const place = milestones.filter((other) => firstDay(other.date) === day).findIndex((other) => other.id === id);
  return new Date(Date.parse(`${day}T12:00:00Z`) + place * 1000).toISOString().replace('.000', '');
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** A name as a UUID (RFC 9562, version 8: a SHA-256 of the name). */
function urn(name: string): string {
  const digits = createHash('sha256').update(`xunli:${name}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
