import { quotient } from './decimal.ts';
import { englishNumberAt } from './english.ts';
import type { Core } from './parts.ts';

const partNames: Record<string, string> = {
  half: '2',
  halve: '2',
  third: '3',
  quarter: '4',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
  hundredth: '100',
  thousandth: '1000',
};
const names = Object.keys(partNames).join('|');
/** two-thirds, three quarters, a third of; “a third reading” and “a second” are ordinals. */
const part = new RegExp(
  `(an?|one|two|three|four|five|six|seven|eight|nine|ten)[ \\n-](?:and[ \\n]a[ \\n])?(${names})s?\\b(?!-| (?:reading|time|year|term|round|phase|of (?:january|february|march|april|may|june|july|august|september|october|november|december)))`,
  'iy',
);
/** What stands behind “a third” where it is a part: the end of a clause or a small word. */
const afterPart =
  /^(?:$|[.,;:!?)]| (?:of|more|less|over|above|below|in|to|on|by|from|and|since|this|last|as|are|is|were|was|have|had|has|compared|during|within|a year)\b)/i;
const half =
  /(?:(?:one|a) )?half\b(?![- ](?:hour|year|term|an?\b|of (?:the |this |last |next )?(?:year|fiscal|financial|20\d\d|decade|century))| ?time)/iy;
const ofAll =
  /(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) (?:(?!per|cent|percent|points?|million|billion|more|of|to|and|or|were|was|are|is)[a-z]+ ){0,2}?(?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|\d{1,3})\b(?!\d)(?! (?:years?|months?|weeks?|days?|to|per|%|million|billion)\b)(?![\d%,.]\d|%)/iy;
const moneyOfAll = /(?<=[$£€])(\d{1,4}) (?:in|out of) (?:every )?[$£€](\d{1,4})\b/iy;
const multiples: [RegExp, string, string][] = [
  [/doubl(?:ed|es|ing|e)\b(?![- ](?:digit|check|counting|standard))/iy, '2', 'times'],
  [/(?:tripl|trebl)(?:ed|es|ing|e)\b/iy, '3', 'times'],
  [/quadrupl(?:ed|es|ing|e)\b/iy, '4', 'times'],
  [/twice\b/iy, '2', 'times'],
  [/thrice\b/iy, '3', 'times'],
  [/once(?= (?:a|per|every|each) (?:hour|day|week|month|quarter|year))/iy, '1', 'times'],
  [/halv(?:ed|es|ing|e)\b/iy, '0.5', ''],
  [/twofold\b/iy, '2', 'times'],
  [/threefold\b/iy, '3', 'times'],
  [/fourfold\b/iy, '4', 'times'],
  [/fivefold\b/iy, '5', 'times'],
  [/tenfold\b/iy, '10', 'times'],
];

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function core(start: number, end: number, form: Core['form'], value: string, unit = ''): Core {
  return { form, numbers: [value], numberStart: start, numberEnd: end, unit, unitStart: end, unitEnd: end };
}

/** Parts of a whole and multiples in English: two-thirds, half, one in five, doubled, twice. */
export function englishPartAt(text: string, at: number): Core | null {
  const money = matchAt(moneyOfAll, text, at);
  if (money) return ratioOf(at, money);
  const parts = matchAt(part, text, at);
  if (parts && isPart(text, at, parts)) return fractionOf(at, parts);
  const all = matchAt(ofAll, text, at);
  if (all) return ratioOf(at, all);
  const halfSaid = /\b(?:first|second|other|latter) $/i.test(text.slice(Math.max(0, at - 8), at)) ? null : matchAt(half, text, at);
  if (halfSaid && !englishNumberAt(text, at)?.scale) return core(at, at + halfSaid[0].length, 'fraction', '0.5');
  for (const [pattern, value, unit] of multiples) {
    const found = matchAt(pattern, text, at)?.[0];
    if (found) return { ...core(at, at + found.length, unit === '' ? 'fraction' : 'point', value, unit), isDigitless: true };
  }
  return null;
}

/** “a third reading” is an ordinal, as is “the fourth quarter”; “two thirds” and “one-third” are parts. */
function isPart(text: string, at: number, [found, , name = '']: RegExpExecArray): boolean {
  return (
    /s$|^half/i.test(found) ||
    !/^an?/i.test(found) ||
    /quarter|half/i.test(name) ||
    afterPart.test(text.slice(at + found.length, at + found.length + 12))
  );
}

function fractionOf(at: number, [found, count = '', name = '']: RegExpExecArray): Core | null {
  const many = /^an?$/i.test(count) ? '1' : (englishNumberAt(count, 0)?.value ?? '1');
  const share = quotient(many, partNames[name.toLowerCase()] ?? '1');
  const isMixed = /and a /i.test(found);
  return share === null || isMixed ? null : core(at, at + found.length, 'fraction', share);
}

function ratioOf(at: number, [found, some = '', all = '']: RegExpExecArray): Core | null {
  const numberOf = (said: string) =>
    /^\d/.test(said) ? said : said.toLowerCase() === 'hundred' ? '100' : (englishNumberAt(said, 0)?.value ?? '0');
  const share = quotient(numberOf(some), numberOf(all));
  return share === null || Number(share) > 1 ? null : core(at, at + found.length, 'fraction', share);
}
