import { englishOrdinal, englishOrdinalValue } from '../english.ts';
import { type KnownStretch, stretchesOf } from './kind.ts';

const numeral = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|${englishOrdinal})`;
/** Behind a place in an order: the end of a clause, or what it is a place in. */
const noThing =
  '(?=$|\\s*\\n|[.,;:)!?’”–—]| [–—(]|[- ]placed?\\b|[- ]position\\b| (?:in|among|amongst|out|of|overall|nationally' +
  '|nationwide|globally|worldwide|internationally|regionally|from|to|for|behind|and|with|on|by|this|last|out of|across|at' +
  '|after|before|while|but|when|as|both|twice|against|from bottom|spot|rank)\\b)';
const noOrder =
  '(?! of (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b| (?:in line|time' +
  '|place,? (?:we|i|it|that)))';
const lead =
  '\\b(?:rank(?:s|ed|ing|ings)?|rated|placed|places|came|comes|rose|rises|risen|moved|moves|climbed|climbs|fell|falls' +
  '|fallen|slipped|dropped|jumped|position(?:ed)?|stands|stood|finished|finishes|sits|sat|remains?|remained|stayed|went' +
  '|up|down|ended)';
const superlative =
  '(?:most|least|best|worst|(?:larg|bigg|small|high|low|fast|slow|busi|wealthi|rich|poor|long|short|old|young|clean|saf' +
  '|great|cheap|strong|weak|tall|deep|hott|cold|wett|dri|warm|fitt|wid|dens|clos|heavi|light|lat|earli|hard|green' +
  '|tough)(?:iest|est))';
const patterns = [
  // The second-largest, third most populous.
  `${numeral}(?=[ -](?:${superlative})\\b)(?!(?<=first)[ -](?:best|most))`,
  // Ranked 17th, came second in, rose to fifth; at most three words between.
  `(?<=${lead}(?: (?!the\\b)[a-z]+){0,2}?(?: to| at| in| from| as| joint)? (?:the )?)${numeral}${noThing}${noOrder}`,
  `(?<=\\bfrom (?:the )?${numeral} (?:place |position )?to (?:the )?)${numeral}${noThing}`,
  `(?<=\\bfrom (?:the )?)${numeral}(?= (?:place |position )?to (?:the )?${numeral}(?:${noThing}|[ -]${superlative}))`,
  // Ranks first in milk and 8th in eggs.
  `(?<=\\brank(?:s|ed|ing)? ${numeral}\\b[^.;\\n]{1,60}(?:and|,|but) (?:only )?)${numeral}(?= (?:in|among|for|on|out of` +
    '|globally|nationally)\\b)',
  '(?<=\\bin |\\btook |\\bto |\\bfrom |\\bnow )(?!first place,? (?:we|i|it|that)' +
    `|the first place)(?:joint )?${numeral}(?= (?:place|position|spot)\\b)(?<!\\bin the first)`,
  // The top ten, number one in the state.
  String.raw`\btop[- ](?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|\d{1,3})\b(?! ?(?:per ?cent|percent|up|%` +
    '|percentile))',
  String.raw`(?<=\b(?:rank(?:s|ed|ing)?|rated|remains?|is|are|we[’']re|was|were|as|the world[’']s|still|now|and) (?:at )?)(?:number` +
    String.raw`|no\.?) ?(?:one|two|three|four|five|\d{1,3})(?= (?:in|among|globally|nationally|worldwide|for|on|of)\b)`,
];
const rankPattern = new RegExp(patterns.join('|'), 'giu');

/** Places in an order in English, which readers look up: ranked 17th, the second-largest, the top five. */
export function englishRankStretches(text: string): KnownStretch[] {
  return [...text.matchAll(rankPattern)].map(({ 0: found, index }): KnownStretch => {
    const isTop = /^top/i.test(found);
    const said = found.replace(/^(?:top[- ]|number |no\.? ?|joint )/i, '');
    const value = said.toLowerCase() === 'hundred' ? 100 : englishOrdinalValue(said);
    return {
      ...{ kind: 'rank', start: index, end: index + found.length, unit: '' },
      amount: { form: 'rank', numbers: [String(value)], bound: isTop ? 'at-most' : 'exact' },
    };
  });
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const ordinals = [
  String.raw`\b\d{1,3}(?:st|nd|rd|th)\b`,
  String.raw`\b(?:Nos?|nos?)\. ?\d{1,5}(?:[-/]\d{1,5})*(?:(?:,| and| to|–|-| &) ?\d{1,5})*\b`,
  `\\bnumber (?:${small}|\\d{1,3})\\b(?! (?:of|per|\\d{3})\\b|[.,]\\d|%)`,
  String.raw`#\d{1,4}\b`,
  `\\b(?:one|two|three) hundred(?:th| and (?:first|second|third|fifth))\\b|\\b(?:hundred|thousand|million|billion)th\\b`,
  englishOrdinal,
];
const ordinalPattern = new RegExp(ordinals.join('|'), 'giu');

/** English ordinals and numbered things: they say which, not how many. */
export function englishOrdinalStretches(text: string): KnownStretch[] {
  return stretchesOf('ordinal', ordinalPattern, text);
}
