import { type KnownStretch, stretchesOf } from './kind.ts';

const years = String.raw`(?<![\d.,$£€₹])(?:1[5-9]|20|21)\d{2}(?![\d,]\d|\.\d|\d|%)`;
/** A year or a financial year. */
const anyYear = `${years}(?:[–/-]\\d{2}(?:\\d{2})?(?!\\d|%))?`;
/** Names of months; the short ones and “May” as they are written, since may, mar and the like are words. */
const months =
  '(?:January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|August|September|October|November|December' +
  '|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const and = '(?: ?[-–—] ?|,? (?:to|and|or|until|till) )';
/** A day, two of them, or a row of them: 14, 14–16, 1 and 2. */
const days = `${day}(?:${and}(?:the )?${day})?`;
const ordinal = '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const small = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
/** Behind “March 12”: what shows that twelve of something are meant. */
const counted = '(?! (?:per ?cent|percent|more|new|people|million|billion|thousand|hundred|(?!has|was|is|this)[a-z]{2,}s)\\b|%)';

/** Nouns that a year stands before to say when: 2010 levels, the 2030 target. */
const yearNouns =
  'levels?|prices?|terms|figures?|targets?|goals?|elections?|games|olympics|budgets?|rates?|estimates?|forecasts?|data' +
  '|results?|accounts|standards?|values|' +
  'commitments?|plans?|seasons?|census|report|review|survey|average|peak|baseline|base|crisis|recession|pandemic|floods?' +
  '|summit|act|agreement|deadline|' +
  'agenda|statement|update|programme|edition|financial|fiscal|academic|school|calendar|tax|annual|general|local|spending|white|local';
/** Words after which a year in English is no amount; “in 1950 homes” says no year. */
const afterYear =
  'and|to|the|a|an|we|our|it|they|this|that|by|on|in|as|at|for|with|until|alone|onwards?|is|are|was|were|has|had|have' +
  '|than|will|when|from|or|after|before|' +
  'because|but|which|who|there|he|she|i|you|not|only|due|compared|through|over|of|if|so|under|about|where|while|could' +
  '|would|can|may|saw|did|onward|also|against|versus';
/** What follows a year: the end of a clause, a capital, or a word that is not counted. */
const noNoun = `(?=\\s*(?:$|[^\\w\\s%]|(?-i:[A-Z])|(?:${afterYear}|${yearNouns})\\b))`;
const beforeYear =
  '(?:in|since|by|from|to|of|on|over|than|until|till|between|and|or|during|through|throughout|before|after|for|around' +
  '|about|circa|end|early|late|mid|year|fy|calendar|' +
  'fiscal|beyond|spring|summer|autumn|fall|winter|christmas|easter|the|our|its|his|her|their|this|back)';
const seasons = '(?:spring|summer|autumn|fall|winter|Christmas|Easter|Ramadan|Diwali|Chinese New Year)';
const spokenTens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const spokenUnits = 'one|two|three|four|five|six|seven|eight|nine';

const patterns = [
  // 15/03/2024, 7.10.2022, 3-10-22.
  String.raw`(?<![\d./-])(?:3[01]|[12]\d|0?[1-9])([/.-])(?:3[01]|[12]\d|0?[1-9])\1(?:19|20)\d\d(?![\d/-]|\.\d)`,
  String.raw`(?<![\d./-])(?:3[01]|[12]\d|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])/\d\d(?![\d/-]|\.\d|%)`,
  // Tuesday, 14 March 2023; 14th of March; 14–16 March; March 14–16, 2023; March 2023; ’23.
  `(?:\\b${weekday},? )?(?:\\b(?:the )?)?(?<![\\d.,$£€])${days}(?: of)? ${months}\\b(?:,? ${years})?`,
  `(?:\\b${weekday},? )?\\b${months},? (?:the )?${days}\\b(?![.,]\\d|\\d|:\\d)${counted}(?:,? ${years})?`,
  `\\b${months},? (?:of )?${years}`,
  '(?<![\\d.])\\d{1,2}-(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(?:\\d{4}|\\d\\d)\\b|\\b(?-i:Jan|Feb|Mar|Apr' +
    '|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d\\d\\b',
  `\\b${weekday},? (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b`,
  // Financial years: 2019-20, 2023/24, FY2021, FY 2023/24, fiscal 2024; spans of years.
  String.raw`\b(?:FYs?|fiscal(?: years?)?|financial years?|academic years?|school years?|tax years?|the years?|years?) ?(?:ended ` +
    String.raw`|ending |to )?(?:(?:19|20)\d\d|\d\d)(?:[–/-]\d{2,4})?(?:(?:,| and| to|–|-) ?(?:FY)?(?:19` +
    String.raw`|20)\d\d(?:[–/-]\d{2,4})?)*\b(?![%.,]\d|%)`,
  String.raw`(?<![\d.,$£€/-])(?:19|20)\d{2} ?[–/-] ?(?:(?:19|20)\d{2}|\d{2})(?!\d|[–/-]\d|%|,\d|\.\d| ?(?:million|billion|bn))`,
  // Quarters and halves.
  `\\b(?:the )?${ordinal}(?:[ -](?:${small} )?(?:quarter|half|term|semester|trimester)s?)(?! of (?:them|those|all` +
    `|these))(?:,? (?:of )?(?:FY ?)?${years})?`,
  `\\b(?:the )?first ${small} (?:months|quarters|weeks)\\b(?:,? (?:of )?${years})?|\\bfirst ${small} (?:days|years) of\\b` +
    '|\\bthan in the first\\b',
  String.raw`\b[1-4]Q ?(?:19|20)?\d\d\b|\bQ[1-4](?:[–-]Q?[1-4])?(?:,? ?(?:FY ?)?(?:(?:19|20)?\d\d(?:[-/]\d\d)?))?\b(?!%)` +
    String.raw`|\b[12]H ?(?:19|20)?\d\d\b|\bH[12](?:,? ?(?:FY ?)?(?:19|20)?\d\d)?\b`,
  String.raw`\bhalf (?:of )?(?:the |this |last |next )?(?:year|financial year|fiscal year|decade|century)\b|\bhalf[- ]year(?:ly)?\b`,
  // Decades and centuries.
  String.raw`\b(?:early[ -]|mid[ -]|late[ -])?(?:the )?(?:1[5-9]|20)\d0s\b|(?<=[’'‘])\d0s\b|\b(?:the |early |late |mid-)(?:twent` +
    String.raw`|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b`,
  String.raw`\b(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|twentieth|twenty-first|nineteenth|eighteenth)[- ]century\b`,
  // In their thirties, in her 40s.
  String.raw`(?<=\b(?:their|his|her|my|our|your)(?: (?:early|mid|late))?[ -])[1-9]0s(?: (?:and|or|to) [1-9]0s)*`,
  // Years that are said to be ones.
  `\\b(?:(?:early|late|mid|end)[- ](?:of )?|(?:early |late |mid-|this |last |next |the )?${seasons}(?: of)?,? )${anyYear}`,
  `(?<=\\b${beforeYear}[ -])${anyYear}(?:(?:,| and| or| to|, and) ${anyYear})*${noNoun}`,
  `(?<=\\b(?:pre|post|mid|end|since)-)${anyYear}`,
  `${years}(?= (?:${yearNouns})\\b|[’']s\\b|-(?:level|based|style)\\b)`,
  // Spoken years: nineteen ninety-eight, twenty twenty-four, in two thousand and eight.
  `\\b(?:nineteen|twenty|eighteen)[ -](?:${spokenTens}(?:[ -](?:${spokenUnits}))?|(?:ten|eleven|twelve|(?:thir|four|fif` +
    `|six|seven|eigh|nine)teen)|oh[ -](?:${spokenUnits}))\\b(?! (?:hundred|thousand|million|billion|per ?cent|percent))`,
  `(?<=\\b(?:in|since|by|of|until|from) )two thousand and (?:${spokenUnits}|ten|eleven|twelve|(?:thir|four|fif|six|seven` +
    `|eigh|nine)teen|twenty)\\b(?= *(?:[.,;:)]|$|(?:${afterYear})\\b))`,
];
const pattern = new RegExp(patterns.join('|'), 'giu');

const ampm = '(?:[ap]\\.m\\.?|[ap]m\\b)';
const hour = '(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)?';
const spokenHour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Ten past six; “ten to one” alone may be a ratio. */
const minutesBefore = '(?<=(?:at|by|until|till|from|before|after|around) )(?:five|ten|twenty|twenty-five) (?:past|to)';
const clocks = [
  `(?<![\\d.:,])${hour} ?(?:${ampm} ?)?(?:–|-|—|to|until|till|and)(?: |(?=\\d))${hour} ?${ampm}`,
  `(?<![\\d.:,])${hour} ?${ampm}(?: ?(?:–|-|—|to|until|till|and) ?(?:${hour} ?${ampm}|noon|midnight|midday))?`,
  String.raw`\b(?:1[0-2]|[1-9]|${spokenHour}) ?o[’']?clock\b|\b12(?::00)? ?(?:noon|midnight|midday)\b`,
  String.raw`(?<![\d.,:])(?:[01]\d|2[0-4])[0-5]\d ?(?:hours|hrs?)\b(?! of)`,
  `(?<!\\b(?:a|one) )\\b(?:half past|quarter (?:past|to)|${minutesBefore}) (?:${spokenHour}` +
    '|1[0-2]|[1-9])\\b(?![.,:]?\\d|[%-]| (?:per|million|billion|[a-z]+s\\b))',
  `\\b${spokenHour}(?:[ -](?:thirty|fifteen|forty-five))? (?:[ap]\\.m\\.?|[ap]m\\b|in the (?:morning|afternoon|evening))`,
];
const clockPattern = new RegExp(clocks.join('|'), 'giu');

/** Dates, quarters, financial years, decades and times of day in English. */
export function englishDateStretches(text: string): KnownStretch[] {
  return [...stretchesOf('date', pattern, text), ...stretchesOf('clock', clockPattern, text)];
}
