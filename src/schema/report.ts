import { z } from 'zod';
import { languages } from '../language/language.ts';
import { day, id, text, webFolder } from './fields.ts';

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
});

/** `report.yaml`: who spoke, when and where, which text is the source, how it is numbered, what leads the overview. */
export const reportSchema = z.strictObject({
  language: z.enum(languages),
  title: text,
  subtitle: text,
  publisher: text,
  event: z.strictObject({ date: day, place: text }),
  period: text,
  summary: text,
  edition: z.strictObject({ version: text, date: day }),
  transcript: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/, 'bad-hash') }),
  structure: z.strictObject({ opening: text.optional(), area: text, measure: text, closing: text.optional() }),
  headline: z.array(id).min(1, 'empty-value').max(6),
  notice: text.optional(),
  hosting: hosting.default({}),
});
export type ReportMeta = z.infer<typeof reportSchema>;

/** The part of `report.yaml` without which the transcript cannot be read; a mistake elsewhere in the file does not stop the reading. */
export const readingSchema = z.object({
  language: reportSchema.shape.language,
  transcript: reportSchema.shape.transcript,
  structure: reportSchema.shape.structure,
});
