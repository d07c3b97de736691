const below20 = (
  'zero one two three four five six seven eight nine ten eleven twelve ' + 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Source of a regular expression for English number words below a hundred. */
export const englishNumber = `(?:${tens.join('|')})(?:-(?:${below20.slice(1, 10).join('|')}))?|${below20.toReversed().join('|')}`;

/** The value of an English number word below a hundred, in any case: nine, Twenty-three. */
export function englishValue(text: string): number {
  const [first = '', second] = text.toLowerCase().split('-');
  if (!tens.includes(first)) return below20.indexOf(first);
  return (tens.indexOf(first) + 2) * 10 + (second === undefined ? 0 : below20.indexOf(second));
}

const ordinalUnits = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ordinalTeens = ['tenth', 'eleventh', 'twelfth', ...below20.slice(13).map((word) => `${word}th`)];

const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'));
const ordinals = [`(?:(?:${tens.join('|')})-)?(?:${ordinalUnits.join('|')})`, ...ordinalTeens, ...ordinalTens];

/** The number of an English ordinal or cardinal below a hundred: 17 of 17th, 9 of ninth, 5 of five; NaN where it is none. */
export function englishOrdinalValue(said: string): number {
  const plain = said.toLowerCase();
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10);
  const [first = '', second] = plain.split('-');
  if (second !== undefined) return englishValue(first) + ordinalUnits.indexOf(second) + 1;
  const known = [ordinalUnits, ordinalTeens, ordinalTens].map((list) => list.indexOf(plain));
  const [unit = -1, teen = -1, ten = -1] = known;
  if (unit >= 0) return unit + 1;
  if (teen >= 0) return teen + 10;
  return ten >= 0 ? (ten + 2) * 10 : englishValue(plain);
}

/** Source of a regular expression for English ordinals below a hundred, in words: first, twelfth, twenty-third, fortieth. */
export const englishOrdinal = String.raw`\b(?:${ordinals.join('|')})\b`;

/** The value of a number word below twenty, or of one of the tens; -1 for what is none. */
export function smallValue(word: string): number {
  const tensAt = tens.indexOf(word);
  return tensAt >= 0 ? (tensAt + 2) * 10 : below20.indexOf(word);
}

/** Source of a regular expression for the words with which a numeral can begin in English. */
export const englishFirst = [
  'an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)s?|scores|tens',
  'half|halv[a-z]+|doubl[a-z]+|tripl[a-z]+|trebl[a-z]+|quadrupl[a-z]+|quintupl[a-z]+|twice|thrice|once|[a-z]+fold',
  'first|second|third|[a-z]+(?:th|st|nd|rd)|top',
].join('|');
