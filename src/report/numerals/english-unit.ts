import type { SaidAmount } from './said-amount.ts';

const percent = /^[ \n-]?(per[ \n]?cent(?:age)?[ \n]points?|per[ \n]?cent\b|percent\b|pct\b|%)/i;
const separator = /^[ \n-]/;
/** Words between a number and what is counted that do not say what it is: seven main trading partners. */
const skipped =
  /^(?:new|more|main|major|other|further|additional|extra|consecutive|successive|straight|whole|full|different|separate|such|key|of[ \n](?:the|these|those|our|its|their|all)|or[ \n]so|total|entire|long|short|great|big|large|clear|single|real)\b/i;
const stop =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|by|as|for|from|with|than|that|this|these|those|which|who|whom|whose|when|while|if|is|are|was|were|be|been|will|would|can|could|shall|should|may|might|must|has|have|had|do|does|did|not|it|its|we|our|they|their|he|she|his|her|you|your|i|per|each|every|over|under|above|below|since|until|between|during|against|through|across|into|about|after|before|within|without|also|so|then|there|here|because|down|up|out|off|went|came|more|less|now|today|today’s|respectively|compared|versus)\b/i;
const plural =
  /(?:[^s]s|sses|ches|xes|people|staff|men|women|children|feet|percent|personnel|police|data|cattle|sheep|aircraft|crew|offspring)$/i;
const verbs =
  /^(?:has|was|is|does|needs|makes|takes|rises|falls|gives|goes|lies|this|thus|plus|towards|always|perhaps|less|access|progress|years?’|class|loss)$/i;
const rate =
  /^[ \n](?:an?|per|each|every)[ \n](hour|day|week|fortnight|month|quarter|year|annum|person|head|household|pupil|child|resident|minute)\b/i;
const perBase = /^[ \n]per[ \n]((?:\d[\d,]*|hundred|thousand|million)[ \n][a-z]+)/i;

/**
 * An amount with its English unit: per cent, or the noun that is counted, up to its plural (1.5 million containers a year).
 */
export function englishUnitAt(text: string, amount: SaidAmount): SaidAmount {
  const rest = text.slice(amount.end, amount.end + 80);
  const share = percent.exec(rest);
  if (share) {
    const unit = /point/i.test(share[0]) ? share[1]?.replace(/\s+/g, ' ').toLowerCase() : '%';
    return withUnit(amount, unit ?? '%', share[0].length - (share[1] ?? '').length, share[0].length);
  }
  const of = amount.form === 'vague' ? (/^[ \n]of(?=[ \n])/i.exec(rest)?.[0].length ?? 0) : 0;
  const noun = nounAt(rest, of);
  const counted = noun ? withUnit(amount, noun.unit, noun.start, noun.end) : amount;
  const base = noun ? perBase.exec(rest.slice(noun.end)) : null;
  if (base) return withUnit(counted, `${counted.unit} per ${base[1]}`, noun?.start ?? 0, (noun?.end ?? 0) + base[0].length);
  const every = rate.exec(rest.slice(noun?.end ?? 0));
  return every ? { ...counted, end: counted.end + every[0].length, per: every[1]?.toLowerCase() ?? '' } : counted;
}

function withUnit(amount: SaidAmount, unit: string, start: number, end: number): SaidAmount {
  return { ...amount, unit, unitStart: amount.end + start, unitEnd: amount.end + end, end: amount.end + end };
}

/** The noun phrase behind a number, without the words that only point: up to three words, the last a plural. */
function nounAt(rest: string, from: number): { unit: string; start: number; end: number } | null {
  let at = from;
  let start = -1;
  for (let count = 0; count < 5; count += 1) {
    if (!separator.test(rest.slice(at))) break;
    const [word = ''] = /^[a-z][a-z’']*(?:-[a-z]+)*/i.exec(rest.slice(at + 1)) ?? [];
    const passed = start < 0 ? skipped.exec(rest.slice(at + 1))?.[0] : undefined;
    if (word === '' || (passed === undefined && stop.test(word))) break;
    at += 1 + (passed ?? word).length;
    if (passed !== undefined) continue;
    if (start < 0) start = at - word.length;
    if (plural.test(word) && !verbs.test(word)) return { unit: rest.slice(start, at).replace(/\s+/g, ' '), start, end: at };
  }
  return null;
}
