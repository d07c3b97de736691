import { z } from 'zod';
import { limits } from '../../diagnostics/limits.ts';
import { asOf, context, date, id, plain, quotation, status, text, title } from './fields.ts';

const ids = z.array(id).max(limits.ids);

/** The operations of `derive`; each takes ids of figures in this order. */
export const operations = ['baseOfGrowth', 'sum', 'difference', 'share', 'ratio', 'growth'] as const;
export type Operation = (typeof operations)[number];

const derive = z
  .strictObject(Object.fromEntries(operations.map((name) => [name, ids.optional()])) as Record<Operation, z.ZodOptional<typeof ids>>)
  .refine((value) => Object.values(value).filter(Boolean).length === 1, 'one-operation');

/** What is written in English; Chinese characters may stand in it beside English words. */
const english = text.refine((value) => !/\p{Script=Han}/u.test(value) || /[A-Za-z]/.test(value), 'english-not-english');

const shared = {
  id,
  status,
  label: title,
  /** What the English page and the open data call it. */
  labelEn: english.optional(),
  asOf,
  note: text.optional(),
  /** Why it is not certain what the number refers to. */
  doubt: text.optional(),
  doubtEn: english.optional(),
};

/** A figure spoken in the transcript: the quote proves its value and unit. */
export const quotedSchema = z.strictObject({
  ...shared,
  value: plain,
  /** Left out where the speech says none: a ratio, a part of a whole, an index. */
  unit: title.default(''),
  editorialUnit: z.boolean().default(false),
  quote: quotation,
  prefix: context,
  suffix: context,
  growthOf: id.optional(),
  /** Whether it is planned, not reached; left out, the words of its sentence say it. */
  plan: z.boolean().optional(),
});

/** The cell of a table of the speech, by the heads of its row and its column, or their numbers. */
const cellQuote = z.strictObject({ table: plain, row: plain, column: plain });
export type CellQuote = z.infer<typeof cellQuote>;

/** A figure that stands in a cell of a table. */
export const cellSchema = quotedSchema.omit({ prefix: true, suffix: true }).extend({ quote: cellQuote });

/** A figure computed from others at build. */
export const derivedSchema = z.strictObject({
  ...shared,
  unit: title,
  decimals: z.int().min(0).max(6).default(0),
  derive,
  agreesWith: id.optional(),
});

export type QuotedEntry = z.infer<typeof quotedSchema> | z.infer<typeof cellSchema>;
export type DerivedEntry = z.infer<typeof derivedSchema>;

const quoted = { status, quote: quotation, prefix: context, suffix: context };

/** An entry of `documents.yaml`: a policy document that the transcript names. */
export const documentsSchema = z.array(z.strictObject({ id, title, ...quoted }));
export type DocumentEntry = z.infer<typeof documentsSchema>[number];

/** An entry of `milestones.yaml`: a dated event; its date stands in the quote. */
export const milestonesSchema = z.array(z.strictObject({ id, date, title, ...quoted }));
export type MilestoneEntry = z.infer<typeof milestonesSchema>[number];

/** A question that is read at a glance: 30 Chinese characters, or three times as many letters. */
const shortQuestion = text.refine(
  (value) => [...value].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 3 : 1), 0) <= 90,
  'reader-question-long',
);

/** Where authors ask what residents want to know of the speech. */
export const readerQuestionsFile = 'reader-questions.yaml';

/** An entry of `reader-questions.yaml`: what residents ask, answered by figures and sentences of the speech. */
export const readerQuestionSchema = z.strictObject({
  id,
  question: shortQuestion,
  figures: ids.default([]),
  sentences: z.array(plain).max(limits.ids).default([]),
  only: z.enum(['total', 'average']).optional(),
  status,
});
export type ReaderQuestionEntry = z.infer<typeof readerQuestionSchema>;

/** Where authors correct the index, which is drawn from the speech. */
export const indexTermsFile = 'index-terms.yaml';

/** An entry of `index-terms.yaml`: a term to add, with other names of the same thing, or one to leave out. */
export const indexTermSchemas = {
  added: z.strictObject({ term: text, aliases: z.array(text).default([]), status }),
  leftOut: z.strictObject({ term: text, leaveOut: z.literal(true), status }),
};
export type IndexTermEntry = z.output<(typeof indexTermSchemas)[keyof typeof indexTermSchemas]>;

/** Front matter of an area file. */
export const areaSchema = z.strictObject({ title, description: text, headline: id.optional(), status });

/** Front matter of `overview.mdx`. */
export const overviewSchema = z.strictObject({ title, description: text, status });

/** Front matter of `questions.mdx`, which needs none. */
export const answersSchema = z.strictObject({ description: text.optional(), status });

/** Where authors write the English page of a Chinese report. */
export const englishFile = 'english.mdx';

/** Front matter of `english.mdx`: what the report is called in English, who published it and where. */
export const englishSchema = z.strictObject({
  title: english,
  subtitle: english,
  publisher: english,
  place: english,
  period: english,
  description: english,
  status,
});

/** `unknown` marks a gap: what stood there cannot be known. */
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];
const oneLine = z
  .string()
  .min(1, 'empty-value')
  .max(limits.text)
  .refine((value) => !value.includes('\n'), 'line-break');

/** An entry of `emendations.yaml`: how a damaged passage of the transcript is read, why, and how surely. */
export const emendationSchema = z.strictObject({
  passage: oneLine,
  prefix: context,
  suffix: context,
  reading: oneLine,
  reason: text,
  certainty: z.enum(certainties),
  status,
});
export type EmendationEntry = z.infer<typeof emendationSchema>;

/** An entry of `not-figures.yaml`: a passage whose numerals count nothing a reader would look up, and why. */
export const notFigureSchema = z.strictObject({
  passage: quotation,
  prefix: context,
  suffix: context,
  /** Whether it may stand in several places, as names do; otherwise it must stand in exactly one. */
  every: z.boolean().default(false),
  reason: text,
  status,
});
export type NotFigureEntry = z.infer<typeof notFigureSchema>;
