import { inSimplified } from '../numerals/traditional.ts';
import type { Stretch } from './unique-quote.ts';

const year = String.raw`(?<!\d)(?:19|20)\d{2}(?:年[底末]?)?`;
/** 2022年、2023年和2024年; in 2022, 2023 and 2024. */
const years = new RegExp(String.raw`${year}(?:(?:、|和|及|与|以及|, and |, | and )${year})+(?![\d%])`, 'u');
/** 2022至2024年, each of which has a number of its own. */
const span = /(?<!\d)((?:19|20)\d{2})年?(?:至|到|[—–-]{1,2})((?:19|20)\d{2})年/u;
const told = /分别|依次|\brespectively\b/iu;
const between = /^(?:[、，]|,\s|\s)?(?:以及|和|及|与|and\s)?(?:约|近|超过|(?:about|some|nearly|over)\s)?$/iu;

/**
 * The years of a sentence that are told one by one with its numbers, by the places of these: 2022年、2023年分别建成3所、5所. A number that is
 * none of such a list has none.
 * @param numbers in order, their offsets those of the sentence
 */
export function respectiveTimes(sentence: string, numbers: readonly Stretch[]): (string | undefined)[] {
  const text = inSimplified(sentence);
  const isEnglish = !/\p{Script=Han}/u.test(text);
  if (!told.test(text) && !isEnglish) return [];
  const list = yearsIn(text, isEnglish);
  const times: (string | undefined)[] = [];
  for (const run of runsOf(text, numbers)) if (run.length === list.length) for (const [at, place] of run.entries()) times[place] = list[at];
  return times;
}

function yearsIn(text: string, isEnglish: boolean): string[] {
  const listed = years.exec(text)?.[0].match(/\d{4}/g) ?? [];
  // “In 2022 and 2023” names years; “sold 2022 and 2023 tickets” does not.
  if (listed.length > 0) return isEnglish && !/\b(?:in|for|of|during) (?:19|20)\d{2},? /i.test(text) ? [] : listed;
  const [, from = '', to = ''] = span.exec(text) ?? [];
  return from === '' ? [] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
}

/** The places of numbers between which nothing stands but marks of a list. */
function runsOf(text: string, numbers: readonly Stretch[]): number[][] {
  const runs: number[][] = [];
  for (const [place, { start }] of numbers.entries()) {
    const last = numbers[place - 1];
    if (last && between.test(text.slice(last.end, start))) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.filter(({ length }) => length > 1);
}
