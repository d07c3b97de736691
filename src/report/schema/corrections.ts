import { z } from 'zod';
import { limits } from '../../diagnostics/limits.ts';
import { asOf, day, id, plain, text, title } from './fields.ts';

/** Where an edition says what it corrected in the ones before it. */
export const correctionsFile = 'corrections.yaml';

/** The edition that published a correction. */
const edition = z.strictObject({ version: title, date: day });

/** Why something was corrected; `diff` leaves it to be written. */
const reason = z.string().trim().min(1, 'correction-reason').pipe(text);

/** An entry of `corrections.yaml` on a figure: what it was, by the keys that changed, and the ids that it had. */
const ofFigure = z.strictObject({
  edition,
  figure: id,
  /** It is in the register no more. */
  withdrawn: z.literal(true).optional(),
  /** The value with its unit, as it was shown. */
  was: z.strictObject({ value: plain.optional(), asOf: asOf.optional(), label: title.optional() }).default({}),
  reason,
  formerIds: z.array(id).max(limits.ids).default([]),
});

/** An entry on a sentence: how the reading text had it. */
const ofSentence = z.strictObject({ edition, sentence: plain, was: z.strictObject({ text }), reason });

/** An entry on a page: a passage of its narrative as it was shown. */
const ofPage = z.strictObject({ edition, page: plain, was: z.strictObject({ text }), reason });

export type FigureCorrection = z.output<typeof ofFigure>;
export type SentenceCorrection = z.output<typeof ofSentence>;
export type PageCorrection = z.output<typeof ofPage>;
export type CorrectionEntry = FigureCorrection | SentenceCorrection | PageCorrection;

/** What an entry of `corrections.yaml` may hold: it is on a sentence, on a page or on a figure. */
export function correctionSchema(entry: unknown): typeof ofFigure | typeof ofSentence | typeof ofPage {
  if (typeof entry !== 'object' || entry === null) return ofFigure;
  return 'sentence' in entry ? ofSentence : 'page' in entry ? ofPage : ofFigure;
}
