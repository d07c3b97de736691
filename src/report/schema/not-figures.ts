import { z } from 'zod';
import { text } from './fields.ts';

/** An entry of `not-figures.yaml`: a passage whose numerals count nothing a reader would look up, and why. */
export const notFigureSchema = z.strictObject({
  passage: text,
  prefix: z.string().default(''),
  suffix: z.string().default(''),
  /** Whether it may stand in several places, as names do; otherwise it must stand in exactly one. */
  every: z.boolean().default(false),
  reason: text,
});
export type NotFigureEntry = z.infer<typeof notFigureSchema>;
