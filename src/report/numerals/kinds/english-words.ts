import { type KnownStretch, stretchesOf } from './kind.ts';

/** English words in which a numeral counts nothing. */
const words = [
  'no[ -]one|one another|one by one|one after (?:another|the other)',
  'one of',
  'at one (?:time|point|stage|end)|at any one time|on (?:the )?one hand|one hand|in one go|one and the same|one and only' +
    '|one and all|one way or (?:another|the other)',
  '(?:every|any|some|each|this|that|the|which|another|only|last|next|new|good|bad|single|not|big|first|second|final|right' +
    "|wrong|same|old|either|whichever|tough|important|good|difficult|it[’']s) one(?! (?:in|out of|per ?cent|percent" +
    '|percentage|million|billion|hundred|thousand|hour|day|week|month|year|mile)\\b|-)',
  'one (?:day|way|thing|side|cannot|can|must|should|could|might|would|will|may|is|has|was|clear|more|single|final|other' +
    '|such|key|step|big|small|very|simple|last|common|particular|size|moment|reason|example|issue|question|point|area' +
    "|aspect|element|word|person[’']s|more time)(?![a-z]| or two)",
  "one[’']s|one(?:self)|one-off|one-stop|as one|for one(?=[,.;])|all[- ]in[- ]one|one-on-one|one-to-one|anyone|all but one|one or more",
  'at once|once (?:again|more|and for all|upon)|all at once|think(?:ing)? twice|once(?! (?:an?|per|every|each|in) )',
  '(?:net|ground|patient|day|absolute|sub|from|below|above|to)[ -]zero(?=\\b(?! (?:percent|per cent)))|zero(?:[ -](?:sum' +
    '|carbon|emissions?|tolerance|growth|waste|rat(?:ed|ing)|hours?|covid|energy|base[ds]?|cost|defects?|harm|hunger|in on' +
    '|day|hour|rate|interest|net))\\b|zero(?:ing|es|ed) in',
  'ones|twos|threes|second to none|(?:a|the) second reading|first and foremost|one-half of us|in twos and threes' +
    '|by the dozens?|a dime a dozen|six of one|half[ -](?:time|term|way|mast|price)',
  'on all fours|nine to five|forty winks|two cents|two sides of|two wrongs|two-way street|two birds|catch-22|plan b' +
    '|a million (?:miles|thanks|reasons|times)|one in a million|(?:a )?hundred per ?cent (?:agree|behind|committed|certain' +
    '|sure)|thanks a million|million-dollar question',
  'the (?:two|three) of (?:us|them|you)|you two|us two|the (?:former|latter) two|two-faced|third party',
  // “One, the roads. Two, the schools.”
  '(?<=(?:^|\\n|[.!?:;] )(?:(?:And|So|But) )?)(?:one|two|three|four|five)(?=[,:] )',
  'seven-in-ten|24/7|nine days’ wonder',
];
const pattern = new RegExp(`\\b(?:${words.join('|')})(?![\\w])`, 'giu');

/** The English words of a text whose numerals count nothing. */
export function englishWordStretches(text: string): KnownStretch[] {
  return stretchesOf('word', pattern, text);
}
