import { counted } from '../english-noun.ts';
import type { KnownStretch } from './kind.ts';

/** The numbers that English mostly writes in words. */
export const smallNumbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** Things that carry a number as their name, with a capital or without. */
const numbered =
  'phases?|(?:key )?stages?|chapters?|articles?|sections?|clauses?|paragraphs?|paras?|subsections?|tiers?|levels?|grades?' +
  '|terminals?|lines?|routes?|types?|categor(?:y|ies)|class|' +
  'blocks?|schedules?|annex(?:es)?|annexure|appendi(?:x|ces)|figures?|figs?|tables?|charts?|boxe?s?|exhibits?|versions?|pages?|pp' +
  '|rooms?|units?|items?|questions?|options?|steps?|zones?|' +
  'wards?|districts?|roads?|highways?|interstates?|motorways?|junctions?|exits?|gates?|platforms?|runways?|piers?|berths?' +
  '|suites?|flats?|floors?|buildings?|lots?|plots?|' +
  'channels?|volumes?|vols?|issues?|parts?|rules?|regulations?|directives?|resolutions?|recommendations?|objectives?' +
  '|pillars?|priorit(?:y|ies)|principles?|proposals?|' +
  'motions?|amendments?|protocols?|bands?|forms?|committees?|notes?|footnotes?|endnotes?|references?|precincts?' +
  '|sectors?|batch(?:es)?|days?|weeks?|rounds?|scenarios?|experiments?|sites?';
/** Those that are names only with a capital: Group 3, Target 3.4, Studio 12; we plan 3 homes is none. */
const capital =
  'Groups?|Targets?|Goals?|Budgets?|Visions?|Agendas?|Years?|Teams?|Industry|Web|Measures?|Modules?|Projects?|Lanes?' +
  '|Cases?|Courts?|Bills?|Orders?|Laws?|Acts?|Apollo|Boeing|Airbus|' +
  'Heads?|Sub-?heads?|Votes?|Buse?s?|Plans?|Minute|Windows?|Standards?|Codes?|' +
  'Formula|War|iPhone|Studio|Area|Areas|Region|Station|Reactor|Document|Paper|Command Paper|Number' +
  '|Census|Euro|World Cup|Expo|Olympics|Games|Covid|Omicron|Ofsted';
const number = `(?:\\d{1,4}(?:\\.\\d{1,3})*(?:(?:\\([a-z\\d]{1,3}\\))+|[A-Za-z]?\\b)|${smallNumbers}\\b)`;
const noQuantity =
  '(?![\\d,]\\d|\\.\\d| ?(?:%|per ?cent|percent|percentage|basis|million|billion|trillion|thousand|hundred|crore|lakh' +
  '|bn)\\b|%|-(?:year|month|day|week|hour|mile|point|bed)|’?s\\b)';
const join = '(?:,| and| to| or| &|–|-|, and) ?';
const pattern = new RegExp(
  `\\b(?<word>${numbered}|(?-i:${capital}))(?<sign>\\.? (?:no\\. ?)?)(?<list>${number}(?:${join}${number})*)${noQuantity}`,
  'giu',
);
const lastJoined = new RegExp(`${join}${number}$`, 'iu');

/** Things of a kind, whose numbers stand before another noun: phase 2 trials, tier 1 cities. */
const classes = /^(?:phase|key stage|stage|tier|level|grade|type|category|class|band|zone|version)$/i;
/** Words between an article and its noun: the coastal route 12. */
const between = '(?:(?!(?:of|in|to|and|or|from|for|on|at|with|by|is|are|was|were|than|the|as)[ \\n])[a-z-]+[ \\n]){0,2}$';
/** A noun behind these is whole without a number: at this stage 400 people came, in two days 400, both sectors 900, our sites 300. */
const wholeBefore = new RegExp(
  `\\b(?:this|that|these|those|each|every|any|another|no|both|all|most|many|several|some|few|other|our|its|their|his|her|your` +
    `|my|last|next|per|same|final|own|which|\\d[\\d,.]*|(?:${smallNumbers}|twenty|thirty|forty|fifty|hundred` +
    `|thousand|dozen))[ \\n-]${between}`,
  'i',
);
/** Behind an article or what a verb may follow, the words behind the number decide: the route 12 bus, we issue 300 permits. */
const articleBefore = new RegExp(`\\b(?:an?|the)[ \\n]${between}|\\b(?:and|also)[ \\n]$`, 'i');
const verbBefore = /\b(?:I|we|they|you|who|to|will|would|can|could|may|must|should|shall|not)[ \n]$/i;
/** On site 300 people work, by road 40 tonnes: said without an article, and whole. */
const idiom =
  /\b(?:on (?:site|stage|line|form|road)|by (?:road|unit|type|grade|district|sector|day)|in (?:class|part|form|question)|at issue)$/i;
const ofThem = /^[ \n](?:were|are|was|have|had|came|took|of (?:them|whom|which|these|those))\b/i;

/** Names of numbered things in English: Section 12, levels 4 and 5, route 7. What is counted behind such a word is none of its names. */
export function numberedStretches(text: string): KnownStretch[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups: { word = '', sign = '', list = '' } = {} }): KnownStretch[] => {
    // Stage 2, 300 people: the last of a list that is counted is no name.
    let end = index + found.length;
    let numbers = list;
    for (let last = lastJoined.exec(numbers)?.[0]; last !== undefined && isCounted(text, end); last = lastJoined.exec(numbers)?.[0]) {
      numbers = numbers.slice(0, -last.length);
      end -= last.length;
    }
    // The sites. 300 people left: a stop ends a sentence, but not behind fig. and vol.
    if (sign.startsWith('.') && !/^(?:figs?|vols?|paras?|pp)$/i.test(word)) return [];
    const before = text.slice(Math.max(0, index - 48), index);
    const isName = /no/i.test(sign) || isLabel(numbers) || isNamed(text, { word, before, numbers, end });
    return isName ? [{ kind: 'name', start: index, end }] : [];
  });
}

/** 12A, 3(2), 2.4.1: no count is written so. */
function isLabel(numbers: string): boolean {
  return /\d[a-z(]|\d\.\d+\.\d/i.test(numbers);
}

interface Numbered {
  word: string;
  before: string;
  numbers: string;
  end: number;
}

function isNamed(text: string, { word, before, numbers, end }: Numbered): boolean {
  const isPlural = /s$/i.test(word) && !/^(?:class|pp|paras|figs|vols)$/i.test(word);
  const isList = lastJoined.test(numbers);
  if (/^\p{Lu}/u.test(word)) return !(isPlural && !isList && isCounted(text, end));
  // He walked through 3 rooms: a plural has several numbers; a singular has one of its own or an article.
  if (wholeBefore.test(before)) return false;
  if (isPlural) return isList && !isCounted(text, end);
  const isOpen = verbBefore.test(before) || (articleBefore.test(before) && !classes.test(word));
  if (isOpen) return !isCounted(text, end) && !ofThem.test(text.slice(end, end + 12));
  return !isCounted(text, end) || (numbers.length < 3 && !idiom.test(before + word));
}

/** Whether the number that ends at a place may count the words behind it. */
function isCounted(text: string, end: number): boolean {
  return counted(text.slice(end, end + 96), { isHalf: false, isOne: false, isVague: false, isYear: false }) !== null;
}
