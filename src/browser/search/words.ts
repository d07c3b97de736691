import { search as english } from '../../i18n/en/search.ts';
import { search as chinese } from '../../i18n/zh-CN/search.ts';
import { search as traditional } from '../../i18n/zh-Hant/search.ts';
import type { SearchAnswer } from '../../search/browser/finder.ts';
import type { FoundHit } from '../../search/browser/found-hit.ts';
import type { OtherHits } from '../../search/browser/otherwise.ts';

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

/** The hits of an answer that are shown, after the reader's choice of filters. */
export interface ShownHits {
  hits: readonly FoundHit[];
  others: readonly FoundHit[];
}

/** Returns what the status says of an answer: how much of it is shown, and how it was found where that matters. */
export function answerText(query: string, { method, others }: SearchAnswer, shown: ShownHits, words: SearchWords): string {
  const caution = { index: '', 'full-scan': words.withoutIndex, 'partial-scan': words.incomplete }[method];
  const isNothing = shown.hits.length === 0 && others.hits.length === shown.others.length;
  const found = isNothing ? fill(words.none, { query: quoted(query.trim(), words) }) : countText(shown.hits, words);
  const otherwise = others.hits.length === 0 ? '' : othersText(others, shown.others.length, words);
  const hint = shown.hits.length + shown.others.length === 0 && method === 'index' ? words.noneHint : '';
  return [found, otherwise, hint, caution].filter((sentence) => sentence !== '').join(words.betweenSentences);
}

/** A query in quotation marks, its own if it has them. */
function quoted(query: string, words: SearchWords): string {
  return /^["“「].*["”」]$/u.test(query) ? query : fill(words.quoted, { word: query });
}

/** A number that was asked for is counted apart from longer ones that hold its digits. */
function countText(hits: readonly FoundHit[], words: SearchWords): string {
  const longer = hits.filter(({ isPart }) => isPart).length;
  const whole = hits.length - longer;
  if (longer === 0) return fill(words.count, { count: whole });
  return whole === 0
    ? fill(words.onlyLonger, { count: longer })
    : [fill(words.count, { count: whole }), fill(words.alsoLonger, { count: longer })].join(words.betweenSentences);
}

/** What was done to find what does not hold the words as they were typed. */
function othersText({ ways, words: meant }: OtherHits, count: number, words: SearchWords): string {
  if (ways.join() === 'pinyin') return fill(words.spelled, { count });
  const done = ways.map((way) => words.ways[way]).join(words.betweenWays);
  const text = fill(words.otherwise, { ways: done, words: meant.map((word) => quoted(word, words)).join(words.betweenQuoted), count });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
