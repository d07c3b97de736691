import { z } from 'zod';
import { languages } from '../../i18n/language.ts';
import { clock, day, id, status, text, title, webFolder, webLink } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'bad-hash');

const hosting = z.strictObject({
  /** Where the site's folder is published; it appears in what other sites and search engines read, nowhere else. */
  address: webFolder.optional(),
  siteName: text.optional(),
  siteDomain: text.optional(),
  siteIdCode: text.optional(),
  icp: text.optional(),
  police: text.optional(),
  organiser: text.optional(),
  operator: text.optional(),
  contact: text.optional(),
  /** What kind of column the site is on its portal (国办发〔2017〕47号). */
  columnType: text.optional(),
  /** Where the sign of party and government sites is confirmed, and where readers report mistakes: both are other sites. */
  officialSign: webLink.optional(),
  reportMistake: webLink.optional(),
});

/** Under what terms the report may be used: a name, alone or with the page that says more. */
const licence = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject({ name: title, link: webLink.optional() }),
);

/** `report.yaml`: who spoke, when and where, which text is the source, how it is numbered, what leads the overview. */
export const reportSchema = z.strictObject({
  language: z.enum(languages),
  title,
  subtitle: title,
  publisher: title,
  event: z.strictObject({ date: day, place: title }),
  period: title,
  summary: text,
  edition: z.strictObject({ version: title, date: day, time: clock.optional() }),
  /** The day from which the site is kept as a record and changed no more. */
  archived: day.optional(),
  transcript: z.strictObject({ sha256 }),
  /** The document from which the text was taken, where it is kept beside it. */
  source: z.strictObject({ file: text, mediaType: text, sha256 }).optional(),
  /** How the speech is numbered, where it has areas and measures and nothing else; what can be seen need not be said. */
  structure: z.strictObject({ opening: text.optional(), area: text, measure: text, closing: text.optional() }).optional(),
  /** The levels of headings from the outside in: a marker as it stands, or the headings of a level. */
  levels: z.array(z.union([text, z.array(text).min(1, 'empty-value')])).optional(),
  /** With which words the speech and its closing begin. */
  opening: text.optional(),
  closing: text.optional(),
  /** Names of those who speak, with their offices. */
  speakers: z.record(text, text).optional(),
  /** Lines of the page that are no part of the speech. */
  'leave-out': z.array(text).optional(),
  headline: z.array(id).max(6).default([]),
  notice: text.optional(),
  licence: licence.optional(),
  hosting: hosting.default({}),
  status,
});
export type ReportMeta = z.infer<typeof reportSchema>;

const { subtitle, publisher, event, period, summary } = reportSchema.shape;

/** `report.yaml` of a draft: what its text may not tell may be left out. */
export const draftReportSchema = reportSchema.extend({
  subtitle: subtitle.optional(),
  publisher: publisher.optional(),
  event: event.partial().default({}),
  period: period.optional(),
  summary: summary.optional(),
  status: z.literal('draft'),
});

/** The part of `report.yaml` without which the transcript cannot be read; a mistake elsewhere in the file does not stop the reading. */
export const readingSchema = z.object({
  language: reportSchema.shape.language,
  transcript: reportSchema.shape.transcript,
  structure: reportSchema.shape.structure,
  levels: reportSchema.shape.levels,
  opening: reportSchema.shape.opening,
  closing: reportSchema.shape.closing,
  speakers: reportSchema.shape.speakers,
  'leave-out': reportSchema.shape['leave-out'],
  status: status.catch(undefined),
});

/** When an edition was published: `YYYY-MM-DD HH:MM`, or the day alone where the time is not known. */
export function publishedAt({ date, time }: ReportMeta['edition']): string {
  return time === undefined ? date : `${date} ${time}`;
}
