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

/** Source of a regular expression for English ordinals below a hundred, in words: first, twelfth, twenty-third, fortieth. */
export const englishOrdinal = String.raw`\b(?:${ordinals.join('|')})\b`;
