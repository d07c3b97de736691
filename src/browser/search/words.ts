import { search as english } from '../../i18n/en/search.ts';
import { search as chinese } from '../../i18n/zh-CN/search.ts';

/** The interface's words for the search, in one language; {count} and the like are filled in. */
export type SearchWords = typeof chinese;

/** Gives the words in the language of the page. */
export function searchWords(): SearchWords {
  return document.documentElement.lang === 'en' ? english : chinese;
}

/** Takes a phrase and what to fill in, and gives the phrase filled. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
