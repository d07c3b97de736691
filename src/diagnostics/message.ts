import type { Code } from './codes.ts';

type Details = Record<string, string>;
type Words = string | ((details: Details) => string);

/** What is wrong, why it matters in half a sentence, and what to type instead. */
export interface Message {
  what: Words;
  why: Words;
  mend: Words;
}
export type Messages = Record<Code, Message>;
export type MessagesFor = Partial<Messages>;

/** The words of a message part for these details. */
export function say(words: Words, details: Details): string {
  return typeof words === 'string' ? words : words(details);
}
