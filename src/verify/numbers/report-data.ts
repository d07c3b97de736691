import { statedFacts } from '../../report/drafts/facts.ts';
import { itemKey } from '../../report/drafts/read-item.ts';
import type { Report } from '../../report/report.ts';
import { areaHref, correctionHref, pageHref, sentenceHref } from '../../report/routes.ts';
import { countByClass } from '../../report/rules/classification.ts';
import { sha256 } from '../../report/transcript/read.ts';
import { parseExactly } from './exact-json.ts';

type Fields = Record<string, unknown>;

/** The keys under which two entries do not say the same. */
export function differingKeys(published: Fields, expected: Fields): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(published)])].filter(
    (key) => JSON.stringify(published[key]) !== JSON.stringify(expected[key]),
  );
}

/** What a JSON file says of the report that the report does not say of itself. */
export function headProblems(published: unknown, { meta, areas, transcript, openItems }: Report): string[] {
  const { language, title, edition, archived, notice } = meta;
  const { subtitle, publisher, date, place, period, summary } = statedFacts(meta);
  const event = date !== undefined || place !== undefined ? { date, place } : undefined;
  const expected = {
    ...{ title, subtitle, language, publisher, event, period, summary, edition },
    ...(openItems.size > 0 && { status: 'draft' }),
    ...(archived && { archived }),
    ...(notice && { notice }),
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
  return differingKeys((published ?? {}) as Fields, asPublished(expected)).map((key) => `report.${key}`);
}

/** What is wrong with the entries of `documents.json`. */
export function documentProblems(entries: Fields[], report: Report): string[] {
  const expected = report.documents.map(({ id, title, area, measure, quote }) => ({
    id,
    ...(report.openItems.has(itemKey('document', id)) && { status: 'draft' }),
    title,
    part: report.partOfSentence(quote.sentence).kind,
    ...placed(area, measure),
    quote,
    ...proof(quote),
  }));
  return entryProblems(entries, expected);
}

/** What is wrong with the entries of `milestones.json`. */
export function milestoneProblems(entries: Fields[], report: Report): string[] {
  const expected = report.milestones.map(({ id, date, title, area, measure, quote }) => ({
    ...{ id, date, title, part: report.partOfSentence(quote.sentence).kind, ...placed(area, measure), quote, ...proof(quote) },
    ...(report.openItems.has(itemKey('milestone', id)) && { status: 'draft' }),
  }));
  return entryProblems(entries, expected);
}

/** What is wrong with the entries of `corrections.json`. */
export function correctionProblems(entries: Fields[], { corrections }: Report): string[] {
  const told = (texts: object) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const expected = corrections.map(({ number, edition, figure, sentence, page, withdrawn, was, reason, formerIds }) => ({
    ...{ edition, ...told({ figure, sentence, page }), was: told(was), reason, href: correctionHref({ number }) },
    ...(withdrawn !== '' && { withdrawn: true }),
    ...(formerIds.length > 0 && { formerIds }),
  }));
  return entryProblems(entries, expected);
}

/** What is wrong with the entries of `attachments.json`, by the files of the site themselves. */
export function attachmentProblems(entries: Fields[], files: ReadonlyMap<string, Uint8Array>, { attachments }: Report): string[] {
  const expected = [...attachments.values()].map(({ path, mediaType, picture }) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return { ...{ path, mediaType, bytes: bytes.byteLength, sha256: sha256(bytes) }, ...picture };
  });
  return entryProblems(entries, expected);
}

function placed(area: number, measure: string): Fields {
  return { area: area === 0 ? null : area, measure: measure === '' ? null : measure };
}

function proof({ sentence }: { sentence: string }): Fields {
  return { href: sentenceHref(sentence) };
}

function entryProblems(entries: Fields[], expected: Fields[]): string[] {
  const wrong = entries.flatMap((entry, place) =>
    differingKeys(entry, asPublished(expected[place] ?? {})).map((key) => `${String(entry.id ?? entry.path ?? entry.href)}.${key}`),
  );
  return entries.length === expected.length ? wrong : [...wrong, `${entries.length} ≠ ${expected.length}`];
}

/** What is wrong with `audit.json`: numerals that stand elsewhere in the reading text, and whatever the report counts otherwise. */
export function auditProblems(published: Fields, { numerals, transcript, disagreements, sums }: Report): string[] {
  const entries = (published.numerals ?? []) as { text: string }[];
  const wrong = entries.filter((entry, place) => {
    const numeral = numerals[place];
    if (!numeral) return true;
    const { start, end, sentence, classification } = numeral;
    const { kind, figures, reason } = classification;
    const text = transcript.reading.slice(start, end);
    const expected = { start, end, text, sentence, fate: kind, figures, ...(reason && { reason }) };
    return differingKeys(entry, asPublished(expected)).length > 0;
  });
  const rest = {
    sums: sums.map(({ whole, parts, total, expression, outcome }) => ({ whole, parts, total, expression, outcome })),
    total: numerals.length,
    fates: Object.fromEntries(countByClass(numerals)),
    emendations: transcript.emendations.map(({ number, passage, reading, reason, certainty }) => ({
      ...{ number, passage, reading, reason, certainty },
    })),
    findings: disagreements.map(({ id, agreesWith, derivation }) => ({ figure: id, agreesWith, expression: derivation?.expression })),
  };
  const others = differingKeys({ ...published, numerals: null }, { ...asPublished(rest), numerals: null });
  const count = entries.length === numerals.length ? [] : [`${entries.length} ≠ ${numerals.length}`];
  return [...wrong.map(({ text }) => text), ...others, ...count];
}

/** An entry as JSON that was read has it. */
function asPublished(entry: object): Fields {
  return parseExactly(JSON.stringify(entry)) as Fields;
}
