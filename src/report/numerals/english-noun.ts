/** The noun that a number counts: its words, and where they stand behind the number. */
export interface CountedNoun {
  unit: string;
  start: number;
  end: number;
}

/** What is known of the number before the noun. */
export interface CountedNumber {
  /** Half an hour, 0.1 percentage point: a part of one. */
  isHalf: boolean;
  /** One: what follows is a singular, and mostly not counted. */
  isOne: boolean;
  /** Hundreds of. */
  isVague: boolean;
  isYear: boolean;
}

/** Words between a number and what is counted that do not say what it is: seven main trading partners, the five largest libraries. */
const skipped = new RegExp(
  '^(?:(?:brand[ -])?new|more|fewer|main|major|other|further|additional|extra|consecutive|successive|straight|whole|full' +
    '|different|separate|such|key|total|entire|long|short|great|big|large|clear|single|real|distinct|individual|important' +
    String.raw`|specific|particular|remaining|existing|odd|good|very|quick|simple|of[ \n](?:the|these|those|our|its|their|his|her` +
    String.raw`|your|my|all|all the)|most[ \n][a-z]+|[a-z]{3,}est(?<!honest|modest|forest|west|test|guest|harvest` +
    "|interest))(?![a-z’'-])",
  'i',
);
const stop = new RegExp(
  `^(?:${[
    'a|an|the|and|or|but|nor|yet|of|in|on|at|to|by|as|for|from|with|than|that|this|these|those|which|who|whom|whose|when' +
      '|while|where|if|though',
    'is|are|was|were|be|been|being|will|would|can|could|cannot|shall|should|may|might|must|has|have|had',
    'do|does|did|not|won’t|don’t|didn’t',
    'it|its|we|our|us|they|them|their|he|she|his|her|him|you|your|i|my|me|one|what|how|why|no|both|each|every|per|any|all|either|neither',
    'over|under|above|below|since|until|till|between|among|amongst|during|against|through|throughout|across|into|onto' +
      '|about|after|before|within',
    'without|towards?|up|down|out|off|along|around|behind|beyond|despite|via|near|nearby|also|so|then|there|here|because' +
      '|just|only|even|still|again',
    'already|ever|never|always|often|once|twice|now|today|today’s|yesterday|tomorrow|tonight|last|next|ago|later|earlier' +
      '|too|alone|each|apiece',
    'respectively|compared|versus|more|less|fewer|higher|lower|faster|longer|better|worse|went|came|come|gone|got|get' +
      '|said|say|says|told|took|take',
    'taken|made|make|makes|gave|give|given|rose|rise|rises|fell|fall|fallen|grew|grow|grown|became|become|began|begun' +
      '|remain|remained|died|live|lived',
    'work|worked|received|tested|stood|stayed|left|lost|joined|applied|attended|increased|decreased|declined|including' +
      '|excluding|please|thank|thanks|minus',
  ].join('|')})(?![a-z’'-])`,
  'i',
);
const irregular = new RegExp(
  '^(?:people|staff|men|women|children|feet|teeth|mice|geese|personnel|police|data|cattle|sheep|swine|poultry|livestock' +
    '|fish|deer|aircraft|spacecraft|crew|offspring|media|criteria|bacteria|phenomena|species|series|headquarters|pence|yuan' +
    '|renminbi|yen|won|baht|ringgit|rupiah|dong|rand|sterling|[a-z]*(?:women|men|people|children|persons)|hertz|miles|acres' +
    '|folk|youth|gas|kids)$',
  'i',
);
const noPlural = new RegExp(
  "(?:ss|us|is|ous|’s|'s)$|^(?:overseas|always|perhaps|besides|sometimes|nowadays|upwards|downwards|afterwards|towards" +
    '|indoors|outdoors|across|thus|plus|versus|yes|has|was|does|says|goes|makes|takes|rises|falls|gives|lies|needs|gets' +
    '|means|gas|news|years’|whereas|seems|comes|remains|stands|includes|shows|lives|christmas|physics|politics|economics' +
    '|mathematics|les|des)$',
  'i',
);
/** Plurals that mostly stand before another noun, whatever its number: sports halls, 500 police officers. */
const singulars =
  'second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|generation|inch|foot|yard|mile|metre' +
  '|meter|kilometre|kilometer|centimetre|' +
  'millimetre|hectare|acre|tonne|ton|kilogram|gram|litre|liter|gallon|barrel|degree|dollar|pound|euro|cent|penny' +
  '|percentage point|basis point|point|notch';
const measured = new RegExp(`^(?:${singulars})(?![a-z’'-])`, 'i');
const countedOnes = new RegExp(
  '^(?:death|case|person|patient|hospital|school|injury|fatality|arrest|complaint|vote|member|route|station|home|family' +
    "|household|dose|bed|ward|bridge|library|post|vacancy|seat)(?![a-z’'-])",
  'i',
);
/** What follows a hyphen and is no unit: a 600-strong force, two-and-a-half, 50-odd. */
const noHyphenUnit = new RegExp(
  '^(?:and|to|or|in|on|of|for|by|plus|odd|strong|something|ish|a|an|up|down|off|out|under|over|way|fold|per|the|th|st|nd' +
    '|rd|time|timer|timers|some)(?![a-z])',
  'i',
);
const nounWord = /^[a-z][a-z’']*(?:-[a-z]+)*/i;
const separator = /^[ \n]/;
const mostWords = 6;

/** The noun phrase behind a number, without words that only point: up to its plural, or one measure (a 12-month freeze, half an hour). */
export function counted(rest: string, number: CountedNumber): CountedNoun | null {
  if (number.isYear) return null;
  if (rest.startsWith('-')) return hyphened(rest);
  const of = number.isVague ? (/^[ \n]of(?=[ \n])/i.exec(rest)?.[0].length ?? 0) : 0;
  const others = ofOthers.exec(rest);
  if (others) return unitOfOthers(rest.slice(others[0].length));
  if (number.isOne || number.isHalf) {
    const one = oneAt(rest, number);
    if (one || number.isOne) return one;
  }
  return pluralAt(rest, of);
}

/** Of “three of the eleven routes”: the noun is said once for both numbers. */
const ofOthers = new RegExp(
  String.raw`^[ \n]of[ \n](?:the|these|those|our|its|their|all)[ \n](?:[\d.,]+|two|three|four|five|six|seven|eight|nine|ten|eleven` +
    String.raw`|twelve|twenty)(?=[ \n])`,
  'i',
);

function unitOfOthers(rest: string): CountedNoun | null {
  const noun = pluralAt(rest, 0);
  return noun && { unit: noun.unit, start: 0, end: 0 };
}

/** one month, half an hour, 0.1 percentage point. */
function oneAt(rest: string, { isOne }: CountedNumber): CountedNoun | null {
  const from = /^[ \n](?:(?:further|additional|more|full|whole|single)[ \n])?/.exec(rest)?.[0].length ?? 0;
  if (from === 0) return null;
  const [unit] = measured.exec(rest.slice(from)) ?? (isOne ? countedOnes.exec(rest.slice(from)) : null) ?? [];
  return unit === undefined ? null : { unit, start: from, end: from + unit.length };
}

function hyphened(rest: string): CountedNoun | null {
  const [unit = ''] = /^[a-z]+/.exec(rest.slice(1)) ?? [];
  return unit.length < 3 || noHyphenUnit.test(unit) ? null : { unit: unit.toLowerCase(), start: 1, end: 1 + unit.length };
}

function pluralAt(rest: string, from: number): CountedNoun | null {
  let at = from;
  let start = -1;
  for (let count = 0; count < mostWords; count += 1) {
    if (!separator.test(rest.slice(at, at + 1))) return null;
    const words = rest.slice(at + 1, at + 48);
    const passed = start < 0 ? skipped.exec(words)?.[0] : undefined;
    if (passed !== undefined) {
      at += 1 + passed.length;
      continue;
    }
    const word = nounWord.exec(words)?.[0] ?? '';
    const joins = start >= 0 && count <= 3 && /^(?:and|or)$/i.test(word) && pairs.test(words);
    if (word === '' || (stop.test(words) && !joins)) return null;
    if (start < 0) start = at + 1;
    at += 1 + word.length;
    const plain = word.replace(/[’']$/, '');
    if (isPlural(plain)) return wholeNoun(rest, start, at - (word.length - plain.length));
  }
  return null;
}

/** primary and secondary schools: the second of two adjectives, and what both are of. */
const pairs = /^(?:and|or)[ \n][a-z-]+[ \n](?:[a-z]+s|people|staff|men|women|children|police)\b/i;

/** With the noun behind a plural that is its adjective: sports halls, police officers. */
function wholeNoun(rest: string, start: number, end: number): CountedNoun {
  const [next = ''] = /^[ \n][a-z]+(?![a-z’'-])/i.exec(rest.slice(end)) ?? [];
  const isCompound = next !== '' && !stop.test(next.slice(1)) && isPlural(next.slice(1));
  const to = isCompound ? end + next.length : end;
  return { unit: rest.slice(start, to).replace(/\s+/g, ' '), start, end: to };
}

function isPlural(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return irregular.test(last) || (/[a-z]{2}s$/i.test(last) && !noPlural.test(last));
}
