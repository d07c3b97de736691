import { z } from 'zod';
import { limits } from '../../diagnostics/limits.ts';

/** A YAML string or number, as the text that was typed. */
export const plain = z.union([z.string().max(limits.text), z.number()]).transform(String);

/** Whether a text that is shown as it stands holds a tag of the narrative. */
export function holdsTag(value: string): boolean {
  return /<[A-Z][A-Za-z]*[\s/>]/.test(value);
}

/** Whether a text that is shown as it stands holds a pair of the marks that are bold in the narrative. */
export function holdsMarks(value: string): boolean {
  return /\*\*[^*\s](?:[^*]*[^*\s])?\*\*/.test(value);
}

/** Words of the speech. Error messages are codes of `diagnostics`; the words are written there. */
export const quotation = z
  .string()
  .trim()
  .min(1, 'empty-value')
  .max(limits.text)
  .refine((value) => !holdsTag(value), 'tag-in-text');

/** What stands before or behind a quote in the speech, where it alone would be found twice. */
export const context = z.string().max(limits.text).default('');

/** A string of the editor that says something. */
export const text = quotation.refine((value) => !holdsMarks(value), 'marks-in-text');

/** A string of the editor that stands above something or in a list. */
export const title = text.max(limits.title);

/** An id: small letters, digits and hyphens, so that it is safe in addresses and file names. */
export const id = z
  .string()
  .max(limits.id)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id');

/** What the program proposed and nobody has read yet; who has read it takes the line away. */
export const status = z.literal('draft').optional();

/** A whole day that exists in the calendar, `YYYY-MM-DD` (ISO 8601). */
export const day = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && exists(value), 'bad-date');

/** The address of a folder on the web (WHATWG URL, http or https, ending in `/`), as browsers write it. */
export const webFolder = z
  .string()
  .refine(isWebFolder, 'bad-address')
  .transform((value) => new URL(value).href);

function isWebFolder(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}${url.pathname}` && url.pathname.endsWith('/');
}

/** A time of day, `HH:MM` (ISO 8601). */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time');

/** The address of a page on another site. */
export const webLink = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s/]+\/\S*$/, 'bad-web-link');

/** A year, month or day (ISO 8601, reduced precision allowed). */
export const date = plain.refine((value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && exists(value), 'bad-date');

/** When a figure holds: a date, an interval `2017/2020`, or `period` for the whole time reported on. */
export const asOf = plain.refine(isPeriod, 'bad-date');

function isPeriod(value: string): boolean {
  if (value === 'period') return true;
  const ends = value.split('/');
  return ends.length <= 2 && ends.every((end) => date.safeParse(end).success) && (ends[0] ?? '') <= (ends[1] ?? '9999');
}

function exists(value: string): boolean {
  const [year = 0, month = 1, dayOfMonth = 1] = value.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === dayOfMonth;
}
