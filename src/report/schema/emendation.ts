import { z } from 'zod';
import { text } from './fields.ts';

/** `unknown` marks a gap: what stood there cannot be known. */
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const;
const oneLine = z
  .string()
  .min(1, 'empty-value')
  .refine((value) => !value.includes('\n'), 'line-break');

/** An entry of `emendations.yaml`: how a damaged passage of the transcript is read, why, and how surely. */
export const emendationSchema = z.strictObject({
  passage: oneLine,
  prefix: z.string().default(''),
  suffix: z.string().default(''),
  reading: oneLine,
  reason: text,
  certainty: z.enum(certainties),
});
export type EmendationEntry = z.infer<typeof emendationSchema>;
