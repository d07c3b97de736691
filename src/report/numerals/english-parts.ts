import { quotient, scaled } from './decimal.ts';
import { smallValue } from './english.ts';
import { englishNumberAt } from './english-number.ts';
import { scaleWords } from './english-scales.ts';
import { matchAt } from './match.ts';
import { type Core, core } from './parts.ts';

const partNames: Record<string, number> = { half: 2, halve: 2, third: 3, quarter: 4, fourth: 4, twelfth: 12, twentieth: 20 };
for (const [index, name] of ['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'].entries()) partNames[name] = index + 5;
Object.assign(partNames, {
  sixteenth: 16,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1_000_000,
});
const names = Object.keys(partNames).join('|');
const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const month = 'january|february|march|april|may|june|july|august|september|october|november|december';
const noPart = `(?! (?:(?:and|to) the |ago|earlier|later|reading|time|year|term|round|phase|consecutive|of (?:${month})))`;
/** two-thirds, three quarters, a third of; “a third reading” and “a second” are ordinals. */
const part = new RegExp(`(an?|${small}|\\d{1,2})[ \\n-](${names})s?\\b(?!-(?!point|percentage))${noPart}`, 'iy');
/** What stands behind “a third” where it is a part: the end of a clause or a small word. */
const smallWords =
  'of|more|less|fewer|or|over|above|below|in|to|on|by|from|and|but|than|for|at|with|since|this|last|as|are|is|were|was' +
  '|have|had|has|compared|' +
  'during|within|a year|higher|lower|smaller|larger|cheaper|faster|every|each|between|so|that|which|while|when';
const afterPart = new RegExp(`^(?:\\s*$|[.,;:!?)’”–—-]| [–—(]|\\n| (?:${smallWords})\\b)`, 'i');
/** Words that make “three quarters” a stretch of time. */
const timeBefore = /\b(?:first|last|past|previous|next|these|those|other|consecutive|successive|straight|final|remaining) $/i;
/** a quarter of a million, a third of a percentage point. */
const ofOne = / of an? (?=(hundred|thousand|million|billion|trillion|crore|lakh)\b)/iy;
const measure =
  '(?:per ?cent|percentage|point|second|minute|hour|day|week|month|year|decade|century|mile|kilometre|metre|inch|tonne|degree|page|acre)';
/** a quarter of a percentage point, half an hour: a part of one unit. */
const ofUnit = new RegExp(` of an?(?= ${measure}\\b)`, 'iy');
const noHalf =
  '[- ](?:hour|year|term|brother|sister|price|mast|way|hearted|baked|life|day|board|[a-z]+ed\\b|marathon|dozen|century)|' +
  ' (?:time|past|an?\\b|of (?:the |this |last |next )?(?:year|fiscal|financial|20\\d\\d|decade|century))|-';
const half = new RegExp(`(?:(?:one|a)[ -])?half\\b(?!${noHalf})`, 'iy');
const halfOfOne = new RegExp(`half(?: of)? an?(?= ${measure}\\b)`, 'iy');
const halfPoint = /half(?=-(?:(?:percentage[- ])?point|per ?cent|mile)\b)/iy;
const all =
  `${small}|twenty|thirty|forty|fifty|a hundred|one hundred|a thousand|one thousand|hundred|thousand` +
  '|\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,3}';
const noun =
  '(?!(?:per|cent|percent|points?|million|billion|more|of|to|and|or|were|was|are|is|in|out|years?|months?|weeks?|days?)\\b)[a-z]+';
const noCount =
  '(?! (?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|to|per|%|million|billion|thousand|hundred|and a)\\b)(?![\\d%,.]\\d|%|\\d)';
/** one in five, nine out of ten, one bridge in eight, two in every five. */
const ofAll = new RegExp(`(${small}|\\d{1,4}) ((?:${noun} ){0,2})(in|out of)( every| each)? (${all})\\b${noCount}`, 'iy');
/** one-in-five, a one-in-ten chance. */
const hyphenOfAll = new RegExp(`(one|two|three|1|2|3)-in-(${all.replaceAll(' ', '-')})\\b(?!-)`, 'iy');
const moneyOfAll = /(?<=[$£€₹])(\d{1,4}) (?:in|out of)(?: every| each)? [$£€₹](\d{1,4})\b/iy;
/** Behind “double” where it says how many times, not what kind: double the number, but double glazing. */
const asMany =
  '(?=(?: (?:the|that|what|its|their|our|his|her|in|from|by|between|over|to|since|last|this|on|during|compared|and|as|for' +
  '|within|of|again|or|at|those|these|than|per|every|,)\\b|[.,;:!?)]|\\s*$| [–—(]|[-‑](?=the)))';
const down = '(?! down\\b)';
const multiples: [RegExp, string, string][] = [
  [new RegExp(`(?:doubled|doubles|doubling)\\b${down}`, 'iy'), '2', 'times'],
  [new RegExp(`double\\b${asMany}`, 'iy'), '2', 'times'],
  [/(?:tripl|trebl)(?:ed|es|ing)\b/iy, '3', 'times'],
  [new RegExp(`(?:triple|treble)\\b${asMany}`, 'iy'), '3', 'times'],
  [/quadrupl(?:ed|es|ing|e)\b/iy, '4', 'times'],
  [/quintupl(?:ed|es|ing|e)\b/iy, '5', 'times'],
  [/twice\b/iy, '2', 'times'],
  [/thrice\b/iy, '3', 'times'],
  [
    new RegExp(
      'once(?= (?:an?|per|every|each|in) (?:(?:two|three|four|five) )?(?:hour|day|week|fortnight|month|quarter|year|term' +
        String.raw`|decade|generation|lifetime)s?\b)`,
      'iy',
    ),
    '1',
    'times',
  ],
  [/halv(?:ed|es|ing|e)\b/iy, '0.5', ''],
];
/** tenfold, a 12-fold rise. */
const fold = new RegExp(`(${small}|twenty|thirty|forty|fifty|hundred|thousand|\\d{1,4}(?:\\.\\d+)?)[- ]?fold\\b`, 'iy');

/** Parts of a whole and multiples in English: two-thirds, half, one in five, doubled, twice. */
export function englishPartAt(text: string, at: number): Core | null {
  const money = matchAt(moneyOfAll, text, at) ?? matchAt(hyphenOfAll, text, at);
  if (money) return shareOf(at, money[0], money[1], money[2]);
  return partAt(text, at) ?? ofAllAt(text, at) ?? halfAt(text, at) ?? multipleAt(text, at);
}

/** “a third reading” is an ordinal, as is “the fourth quarter”; “two thirds” and “one-third” are parts. */
function partAt(text: string, at: number): Core | null {
  const [found, count = '', name = ''] = matchAt(part, text, at) ?? [];
  if (found === undefined || (/quarters?$/i.test(found) && timeBefore.test(text.slice(Math.max(0, at - 12), at)))) return null;
  const end = at + found.length;
  const isPart = /s$/i.test(found) || (!/^an?$/i.test(count) && /^(?:one|1)$/i.test(count)) || /quarter|half/i.test(name);
  if (!isPart && !afterPart.test(text.slice(end, end + 12))) return null;
  const many = /^an?$/i.test(count) ? '1' : countOf(count);
  const share = quotient(many, String(partNames[name.toLowerCase()] ?? 1));
  if (share === null) return null;
  // A quarter-point rise, a half-percentage-point cut.
  const ofOneUnit = matchAt(ofUnit, text, end)?.[0] ?? matchAt(/(?=-(?:percentage-)?point\b)/iy, text, end)?.[0];
  if (ofOneUnit !== undefined) return { ...core(at, end + ofOneUnit.length, 'point', share), writing: 'english' };
  const [of, scale = ''] = matchAt(ofOne, text, end) ?? [];
  const exponent = scaleWords[scale.toLowerCase()] ?? 0;
  return of === undefined
    ? core(at, end, 'fraction', share)
    : { ...core(at, end + of.length + scale.length, 'point', scaled(share, exponent)), scale: exponent, writing: 'english' };
}

function halfAt(text: string, at: number): Core | null {
  if (/\b(?:first|second|other|latter|better|and a) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
  const counted = matchAt(halfOfOne, text, at) ?? matchAt(halfPoint, text, at);
  if (counted) return { ...core(at, at + counted[0].length, 'point', '0.5'), writing: 'english' };
  const [found] = matchAt(half, text, at) ?? [];
  return found === undefined || englishNumberAt(text, at)?.scale ? null : core(at, at + found.length, 'fraction', '0.5');
}

function multipleAt(text: string, at: number): Core | null {
  const [folded, count = ''] = matchAt(fold, text, at) ?? [];
  if (folded !== undefined) return { ...core(at, at + folded.length, 'point', countOf(count), 'times'), isDigitless: true };
  for (const [pattern, value, unit] of multiples) {
    const found = matchAt(pattern, text, at)?.[0];
    if (found) return { ...core(at, at + found.length, unit === '' ? 'fraction' : 'point', value, unit), isDigitless: true };
  }
  return null;
}

/** “Three schools in 12 districts” are two counts: only a whole that is said alone, or of “every”, is one. */
function ofAllAt(text: string, at: number): Core | null {
  const [found, some = '', between = '', , every, whole = ''] = matchAt(ofAll, text, at) ?? [];
  if (found === undefined) return null;
  const counts = between !== '' && !every && /^ (?!was|has|does)[a-z]{3,}s\b/i.test(text.slice(at + found.length, at + found.length + 24));
  return counts ? null : shareOf(at, found, some, whole);
}

function shareOf(at: number, found: string, some = '', whole = ''): Core | null {
  const share = quotient(countOf(some), countOf(whole));
  return share === null || Number(share) > 1 ? null : core(at, at + found.length, 'fraction', share);
}

function countOf(said: string): string {
  if (/^\d/.test(said)) return said.replaceAll(',', '');
  const word = said.toLowerCase().replace('-', ' ');
  const scale = scaleWords[word.replace(/^(?:a|one) /, '')];
  return scale === undefined ? String(Math.max(0, smallValue(word))) : scaled('1', scale);
}
