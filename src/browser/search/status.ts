import type { SearchAnswer } from '../../search/shared/answer.ts';
import { fill, type SearchWords } from './words.ts';

/** Takes a query, its answer and how many of either kind of hit are shown; says what was found, and how where it matters. */
export function answerText(
  query: string,
  { way, spelled }: SearchAnswer,
  shown: { hits: number; spelled: number },
  words: SearchWords,
): string {
  const caution = { index: '', 'every-text': words.withoutIndex, 'some-texts': words.incomplete }[way];
  const found =
    shown.hits === 0 && spelled.length === shown.spelled
      ? fill(words.none, { query: query.trim() })
      : fill(words.count, { count: shown.hits });
  const bySound = spelled.length > 0 ? fill(words.spelled, { count: shown.spelled }) : '';
  const hint = shown.hits + shown.spelled === 0 && way === 'index' ? words.noneHint : '';
  return [found, bySound, hint, caution].filter((sentence) => sentence !== '').join(words.betweenSentences);
}
