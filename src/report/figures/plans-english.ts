import { months } from '../transcript/quote.ts';

const will = String.raw`(?<!\b(?:the|at|good|free|ill|his|her|their|our|own|political|public|a|last) )will\b(?! of\b)`;
const planned = [
  will,
  String.raw`shall|(?:is|are) (?:set )?to(?= (?!the\b|an?\b|our\b)[a-z])`,
  'plans? to|planned to|planning to|aims? (?:to|for)|aiming (?:to|for)|intends? to|hopes? to',
].join('|');
const plan = new RegExp(String.raw`\b(?:${planned}|(?:target|aim|goal) (?:is|of|for))\b`, 'i');
/** The verbs of a plan, which hold for the things listed behind them: we will lay pipes, train 900 staff and open 30 kitchens. */
const verb = new RegExp(String.raw`\b(?:${planned})\b`, 'gi');
/** Words that say what became of a plan. */
const result = /\b(?:met|exceeded|achieved|reached|beat|missed|ahead of|against|compared|above|below|at will)\b/i;
/** What in a later clause tells of the past, or of something else. */
const past = new RegExp(
  String.raw`;|\b(?:has|have|had|was|were|did|already|so far|since|last|but|though|because|than|[a-z]{2,}ed` +
    '|built|made|paid|spent|gave|took|came|went|got|cut|won|lost|sold|found|held|ran|began|rose|fell|grew|left)\\b',
  'i',
);
/** The number is the subject of what is to come: the other eleven will follow, of which half will go to junctions. */
const behindSubject = new RegExp(
  String.raw`^[^,;:.!?]{0,60}?\b(?:${will}|shall|(?:is|are) (?:due |set )?to (?:be|go|follow|open|come|begin|start|get|have|receive)\b)`,
  'i',
);
const byYear = new RegExp(String.raw`\b(?:by|before) (?:the end of |early |late |(?:${months.join('|')}) )?((?:19|20)\d{2})\b`, 'gi');
const tellsPast = /\b(?:who|that|which|we|they|has|have|had|was|were|[a-z]{3,}ed|built|made|paid|spent|came|went|left)\b/i;

interface AroundNumber {
  /** The sentence up to the number, the end of it that is one clause, and the sentence from the number on. */
  before: string;
  clause: string;
  behind: string;
  spokenIn: number;
}

/** Whether a sentence in English says of a number that it is planned: before it, or behind it, where the number is the subject. */
export function saysEnglishPlan({ before, clause, behind, spokenIn }: AroundNumber): boolean {
  const rest = behind.split(/[;:!?]|[,.](?!\d)/)[0] ?? '';
  if (result.test(clause + rest)) return false;
  if (plan.test(clause) || isListed(before, rest)) return true;
  const subject = behindSubject.exec(behind)?.[0] ?? '';
  if (subject !== '' && !tellsPast.test(subject.replace(/^\S+ (?:of (?:which|whom|them)\b)?/, ''))) return true;
  return !past.test(clause + rest) && [...rest.matchAll(byYear)].some(([, year]) => Number(year) > spokenIn);
}

function isListed(before: string, rest: string): boolean {
  const last = [...before.matchAll(verb)].at(-1);
  return last !== undefined && !past.test(before.slice(last.index + last[0].length) + rest);
}
