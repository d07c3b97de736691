import { createHash } from 'node:crypto';
import { escapeXml } from '../charts/svg/markup.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Milestone, Report } from '../report/report.ts';
import { pageHref } from '../report/routes.ts';

/** The feed's file, relative to the site's root. */
export const feedHref = 'feed.xml';

/**
 * The dated events of a report as an Atom feed (RFC 4287), the latest first. Its ids rest on the transcript and not on an
 * address, and its links are relative: the same feed works at any place, and a reader who follows it is told no event twice.
 */
export function feed({ meta, transcript, milestones }: Report): string {
  const words = wordsOf(meta.language);
  const updated = `${meta.edition.date}T00:00:00Z`;
  const entries = [...milestones].sort((one, other) => (one.date < other.date ? 1 : -1)).map(entry);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${meta.language}">`,
    `<id>${urn(transcript.sha256)}</id>`,
    `<title>${escapeXml(`${meta.title}${words.separator}${words.pages.timeline}`)}</title>`,
    `<author><name>${escapeXml(meta.publisher)}</name></author>`,
    `<updated>${updated}</updated>`,
    `<link href="${pageHref('timeline')}"/>`,
    `<link rel="self" href="${feedHref}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');

  function entry({ id, date, title, quote }: Milestone): string {
    return [
      '<entry>',
      `<id>${urn(`${transcript.sha256}#${id}`)}</id>`,
      `<title>${escapeXml(`${date} ${title}`)}</title>`,
      `<updated>${updated}</updated>`,
      `<link href="${pageHref('timeline', `t-${id}`)}"/>`,
      `<content type="text">${escapeXml(quote.exact)}</content>`,
      '</entry>',
    ].join('\n');
  }
}

/** A name as a UUID (RFC 9562, version 8: a SHA-256 of the name). */
function urn(name: string): string {
  const digits = createHash('sha256').update(`xunli:${name}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}
