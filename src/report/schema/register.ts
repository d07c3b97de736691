import { z } from 'zod';
import { date, id, text } from './fields.ts';

const quoted = { quote: text, prefix: z.string().default(''), suffix: z.string().default('') };

/** An entry of `documents.yaml`: a policy document that the transcript names. */
export const documentsSchema = z.array(z.strictObject({ id, title: text, ...quoted }));
export type DocumentEntry = z.infer<typeof documentsSchema>[number];

/** An entry of `milestones.yaml`: a dated event; its date stands in the quote. */
export const milestonesSchema = z.array(z.strictObject({ id, date, title: text, ...quoted }));
export type MilestoneEntry = z.infer<typeof milestonesSchema>[number];

/** Front matter of an area file. */
export const areaSchema = z.strictObject({ title: text, description: text, headline: id });

/** Front matter of `overview.mdx`. */
export const overviewSchema = z.strictObject({ title: text, description: text });
