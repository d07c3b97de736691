import { z } from 'zod';
import { asOf, id, plain, text } from './fields.ts';

const ids = z.array(id);

/** The operations of `derive`; each takes ids of figures in this order. */
export const operations = ['baseOfGrowth', 'sum', 'difference', 'share', 'ratio', 'growth'] as const;
export type Operation = (typeof operations)[number];

const derive = z
  .strictObject(Object.fromEntries(operations.map((name) => [name, ids.optional()])) as Record<Operation, z.ZodOptional<typeof ids>>)
  .refine((value) => Object.values(value).filter(Boolean).length === 1, 'one-operation');

const shared = {
  id,
  label: text,
  unit: text,
  asOf,
  note: text.optional(),
};

/** A figure spoken in the transcript: the quote proves its value and unit. */
export const quotedSchema = z.strictObject({
  ...shared,
  value: plain,
  editorialUnit: z.boolean().default(false),
  quote: text,
  prefix: z.string().default(''),
  suffix: z.string().default(''),
  growthOf: id.optional(),
});

/** A figure computed from others at build. */
export const derivedSchema = z.strictObject({
  ...shared,
  decimals: z.int().min(0).max(6).default(0),
  derive,
  agreesWith: id.optional(),
});

export type QuotedEntry = z.infer<typeof quotedSchema>;
export type DerivedEntry = z.infer<typeof derivedSchema>;
