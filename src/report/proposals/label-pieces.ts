import { verbOfAll } from './chinese-words.ts';
import type { Stretch } from './unique-quote.ts';

/** A number of a sentence: its offsets there and its unit. */
export interface Said extends Stretch {
  unit: string;
}

/** What was said of a number on its way to a label. */
export interface Piece {
  /** The words before it since the last number or mark, and behind it up to the next. */
  own: string;
  behind: string;
  /** The own words with the number: 其中单笔5000元. */
  words: string;
  /** Whether the words behind end at another number. */
  leadsOn: boolean;
  /** Whether a mark of a list or nothing joins it to the number before. */
  isListed: boolean;
  /** Whether nothing stands between it and the number before: 11大类60个子类. */
  isAdjacent: boolean;
  isPart: boolean;
  /** The clauses before it in its sentence that hold no number, the nearest first. */
  earlier: string[];
  /** Those of them since the last number. */
  between: string[];
  unit: string;
  /** The verb of the number before it in its sentence that holds for all of a list. */
  carried: string;
  /** Whether the number before it counts the same. */
  isLikeLast: boolean;
}

export const clauseMark = /[，；。：！？（）():;,!?\n]/u;

export const most = { near: 6, looked: 160 };

/** What stands in brackets without a number says it in other words; it is blanked, so that places stay. */
export function withoutBrackets(sentence: string, numbers: readonly Said[]): string {
  let next = 0;
  return sentence.replace(/（[^（）]*）|\([^()]*\)|\[\d+\]/gu, (said, at: number) => {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at + said.length ? said : '\ue000'.repeat(said.length);
  });
}

/** What was said of the number at a place among those of a sentence, whose offsets are those of `text`. */
export function pieceOf(text: string, numbers: readonly Said[], place: number): Piece {
  const { start, end, unit } = numbers[place] as Said;
  const last = numbers[place - 1];
  const next = numbers[place + 1];
  const gap = text.slice(Math.max(last?.end ?? 0, start - most.looked), start);
  const clauses = gap.split(clauseMark);
  const isListed = last !== undefined && clauses.length === 1 && /^(?:[、和及与]|以及)?/u.test(gap);
  const rest = text.slice(end, Math.min(next?.start ?? text.length, end + most.looked));
  const behind = rest.split(/[，；。：、！？:;,!?”\n（(]/u)[0] ?? '';
  const inClause = ownWords(clauses.at(-1) ?? '', last !== undefined && clauses.length === 1);
  const earlier = clausesBefore(text, numbers, place);
  const isPart = /^\s*其中/u.test(inClause) || (clauses.length > 1 && /其中$/u.test(clauses.at(-2) ?? ''));
  return {
    own: plain(inClause),
    words: plain(inClause + text.slice(start, end)),
    behind: plain(behind).trim(),
    leadsOn: next !== undefined && behind.length === rest.length,
    ...{ isListed, isAdjacent: last !== undefined && gap === '', isPart, earlier, unit },
    between: clauses.slice(last === undefined ? 0 : 1, -1).map(plain),
    isLikeLast: last?.unit === unit,
    carried: last === undefined ? '' : (verbOfAll.exec(plain(text.slice(Math.max(0, last.start - 40), last.start)))?.[1] ?? ''),
  };
}

/** Of what stands between two numbers, what belongs to the second: 3家省级示范工程、1家…, where the first is said before what it counts. */
function ownWords(words: string, isBetween: boolean): string {
  if (!isBetween || !/^\p{Script=Han}/u.test(words.replace(/^[和及与]/u, ''))) return words;
  const mark = words.lastIndexOf('、');
  if (mark >= 0) return words.slice(mark);
  return words.replace(/^.*(?:以及|和|及|与)$/u, '');
}

/** Words without white space and without the brackets or quotation marks that an earlier cut left at their beginning. */
export function plain(text: string): string {
  return text
    .replaceAll('\ue000', '')
    .replace(/\s+/gu, '')
    .replace(/^[”）)]/u, '');
}

/** Clauses before a number that hold none, up to so many characters back. */
function clausesBefore(text: string, numbers: readonly Said[], place: number): string[] {
  const start = numbers[place]?.start ?? 0;
  const from = Math.max(0, start - most.looked);
  let at = start;
  const found: string[] = [];
  for (const clause of text.slice(from, start).split(clauseMark).reverse()) {
    const begin = at - clause.length;
    const holds = numbers.slice(Math.max(0, place - 12), place).some((other) => other.start < at && begin < other.end);
    if (at < start && !holds) found.push(plain(clause));
    at = begin - 1;
  }
  return found.slice(0, most.near);
}
