import { search as english } from '../../i18n/en/search.ts';
import { search as chinese } from '../../i18n/zh-CN/search.ts';
import { search as traditional } from '../../i18n/zh-Hant/search.ts';
import type { SearchAnswer } from '../../search/browser/finder.ts';

/** The interface's words for the search in one language, with placeholders such as {count}. */
export type SearchWords = typeof chinese;

/** Returns the words in the language of the page. */
export function searchWords(): SearchWords {
  return { 'zh-Hant': traditional, en: english }[document.documentElement.lang] ?? chinese;
}

/** Returns a phrase with its placeholders filled in. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Returns what the status says of an answer: how much of it is shown, and how it was found where that matters. */
export function answerText(
  query: string,
  { method, pinyinHits }: SearchAnswer,
  shown: { hits: number; pinyinHits: number },
  words: SearchWords,
): string {
  const caution = { index: '', 'full-scan': words.withoutIndex, 'partial-scan': words.incomplete }[method];
  const found =
    shown.hits === 0 && pinyinHits.length === shown.pinyinHits
      ? fill(words.none, { query: query.trim() })
      : fill(words.count, { count: shown.hits });
  const byPinyin = pinyinHits.length > 0 ? fill(words.spelled, { count: shown.pinyinHits }) : '';
  const hint = shown.hits + shown.pinyinHits === 0 && method === 'index' ? words.noneHint : '';
  return [found, byPinyin, hint, caution].filter((sentence) => sentence !== '').join(words.betweenSentences);
}
