import { englishBoundAfter } from './english-bounds.ts';
import { type CountedNoun, counted } from './english-noun.ts';
import type { SaidAmount } from './said-amount.ts';
import { unitEnd } from './unit-lexicon.ts';

const percent = new RegExp(
  String.raw`^(?:[ \n-]?(per[ \n-]?cent(?:age)?[ \n-]points?|per[ \n]?cent\b|percent\b|pct\b)|[ \n]?%(?:[ \n-](points?)\b)?` +
    String.raw`|[ \n-](basis[ -]points?)\b)`,
  'i',
);
/** Signs of units, behind the number at once or after a space; those of one letter only where nothing else is meant. */
const measures = new RegExp(
  `^(?:[ \\n-]?((?:${[
    'km/h|kph|mph|m/s|km2|km²|sq ?(?:km|m|ft|mi)|m2|m²|m3|m³|cu ?m|km|cm|mm|nm|ft|kg|mg|[µμ]g|g(?=/)|lbs?|oz|ml|cl',
    '[kMGTm]?Wh?|kV|[kMGT]?Hz|[KMGTP]B|[KMG]bps|mmHg|mmol/[lL]|mg/d?[lL]|[µμm]g/m[3³]|ppm|ppb|MMT|LMT|MTPA|BCM|bcm|TMC' +
      '|DWT|MMBtu|sqm|sqft|pax|TEUs?|bps|bp|ppts?|pp|dB',
    '(?:[kMG]?t)?CO2e?|°[CF]?|hrs?|mins?|secs?|yrs?|ha',
  ].join('|')})(?:/[A-Za-z]{1,3}[23²³]?)?)|([mpctgL]|pc)|[ ]([mtLC]))(?![A-Za-z0-9²³])`,
);
const rateNouns =
  'second|minute|hour|day|night|week|weekday|weekend|fortnight|month|quarter|year|annum|term|season|decade|shift|session' +
  '|head|capita|person|' +
  'household|family|pupil|student|child|resident|patient|visitor|passenger|worker|employee|farmer|adult|taxpayer|customer' +
  '|member|user|trip|' +
  'journey|ride|visit|mile|kilometre|kilometer|km|hectare|acre|tonne|ton|kilo|kilogram|kg|quintal|litre|liter|gallon' +
  '|barrel|ounce|unit|share|' +
  'dose|item|room|home|house|property|dwelling|school|class|bag|game|match|race|square[ -](?:metre|meter|foot|mile|kilometre)|' +
  'kilowatt[ -]hour|megawatt[ -]hour|kWh|MWh';
/** a week, per head, an hour: what it is for each of. */
const rate = new RegExp(`^[ \\n-](?:an?|per|each|every)[ \\n-](${rateNouns})\\b(?!-| (?:ago|later|earlier|before|on\\b))`, 'i');
const perBase = /^[ \n]per[ \n]((?:\d{1,3}(?: \d{3})+|\d[\d,]*|hundred|thousand|million)(?:[ \n](?:live )?[a-z]+)?)/i;
const noBaseNoun = new RegExp(
  String.raw`[ \n](?:in|of|and|or|last|this|among|for|on|at|by|to|a|an|the|compared|is|are|was|were|against|per|from|since|over` +
    '|across|within|with)$',
  'i',
);

/** Behind these words “one” points at something and counts nothing. */
const pointing = /\b(?:not|no|any|another|the|this|that|every|each|which|some) $/i;

/**
 * An amount with its English unit: per cent, a sign, or the noun that is counted, up to its plural (1.5 million containers a year).
 */
export function englishUnitAt(text: string, said: SaidAmount): SaidAmount {
  const inner = englishBoundAfter(text, said.end);
  const amount = inner ? { ...said, bound: inner.bound, end: inner.end, unitStart: inner.end, unitEnd: inner.end } : said;
  const rest = text.slice(amount.end, amount.end + 96);
  const share = percent.exec(rest);
  if (share)
    return withRate(withUnit(amount, shareUnit(share), share[0].length - (share[1] ?? share[3] ?? '%').length, share[0].length), text);
  const isMoney = /(?:[$£€¥₹]|\b(?:Rs\.?|[A-Z]{3}) ?)$/.test(text.slice(Math.max(0, amount.start - 5), amount.start));
  if (isMoney) return withRate(amount, text);
  const sign = signAt(text, amount, rest);
  if (sign) return withRate(withUnit(amount, sign.unit, sign.start, sign.end), text);
  const isPointing = pointing.test(text.slice(Math.max(0, amount.start - 8), amount.start));
  const isOne = amount.form === 'point' && amount.numbers[0] === '1' && amount.writing === 'english' && amount.scale === 0;
  const noun =
    isOne && isPointing
      ? null
      : counted(rest, {
          isHalf: amount.numbers[0]?.startsWith('0.') ?? false,
          isOne,
          isVague: amount.form === 'vague',
          isYear: isYear(text, amount),
        });
  return withBase(noun ? withUnit(amount, noun.unit, noun.start, noun.end) : amount, text, noun);
}

/** 141 per 1,000 residents, 2.9 doctors per 1,000 people: the base belongs to the unit. */
function withBase(amount: SaidAmount, text: string, noun: CountedNoun | null): SaidAmount {
  const base = perBase.exec(text.slice(amount.end, amount.end + 48));
  if (!base) return withRate(amount, text);
  const said = base[0].replace(noBaseNoun, '');
  const unit = `${noun ? `${noun.unit} ` : ''}${said.trim().replace(/\s+/g, ' ')}`;
  const unitStart = noun ? amount.unitStart : amount.end + 1;
  return { ...amount, unit, unitStart, unitEnd: amount.end + said.length, end: amount.end + said.length };
}

function shareUnit([found, said, points, basis]: RegExpExecArray): string {
  if (basis) return basis.replace(/[\s-]+/g, ' ').toLowerCase();
  if (points) return `percentage ${points.toLowerCase()}`;
  return said && /point/i.test(said) ? said.replace(/[\s-]+/g, ' ').toLowerCase() : found && '%';
}

function signAt(text: string, { end }: SaidAmount, rest: string): { unit: string; start: number; end: number } | null {
  const [found, sign, letter, spaced] = measures.exec(rest) ?? [];
  const unit = sign ?? letter ?? spaced;
  if (found !== undefined && unit !== undefined) return { unit, start: found.length - unit.length, end: found.length };
  const from = end + (/^ (?=[\p{Script=Han}℃°])/u.test(rest) ? 1 : 0);
  const lexical = unitEnd(text, from);
  return lexical > from && /[^a-z]/i.test(text.slice(from, lexical))
    ? { unit: text.slice(from, lexical), start: from - end, end: lexical - end }
    : null;
}

function withUnit(amount: SaidAmount, unit: string, start: number, end: number): SaidAmount {
  return { ...amount, unit, unitStart: amount.end + start, unitEnd: amount.end + end, end: amount.end + end };
}

/** With what it is for each of. */
function withRate(amount: SaidAmount, text: string): SaidAmount {
  const every = rate.exec(text.slice(amount.end, amount.end + 40));
  return every ? { ...amount, end: amount.end + every[0].length, per: every[1]?.toLowerCase() ?? '' } : amount;
}

const yearNouns =
  '(?:levels?|prices?|terms|figures?|targets?|goals?|election|elections|games|olympics|budgets?|rates?|estimates?' +
  '|forecasts?|data|results?|accounts|' +
  'standards?|values|commitments?|plans?|seasons?|census|financial|fiscal|academic|school|calendar|edition|report|review' +
  '|survey|average|peak|baseline|' +
  'base|crisis|recession|pandemic|floods?|summit|act|agreement|accord|deadline|agenda|vision|white|manifesto|spending' +
  '|update|statement|programme|annual)\\b';
const yearBefore = /\b(?:the|its|our|their|his|her|this|since|pre-|post-|mid-) ?$/i;
const yearNoun = new RegExp(`^[ -]${yearNouns}`, 'i');
const yearAfter = new RegExp(`^(?:[ -]${yearNouns}|[’']s\\b|-?(?:level|based)\\b| [A-Z])`, 'i');

/** “2010 levels”, “the 2011 riots”: four digits that say when; “2000 beds” are counted. */
function isYear(text: string, { start, end, writing, bound }: SaidAmount): boolean {
  const digits = text.slice(start, end);
  if (writing !== 'arabic' || bound !== 'exact' || !/^(?:1[89]|20)\d\d$/.test(digits)) return false;
  const after = text.slice(end, end + 16);
  if (yearAfter.test(after) && !/^ [a-z]/.test(after.replace(yearNoun, ''))) return true;
  return yearNoun.test(after) || (!/00$/.test(digits) && yearBefore.test(text.slice(Math.max(0, start - 7), start)));
}
