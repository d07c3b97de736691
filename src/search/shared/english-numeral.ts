const below20 = (
  'zero one two three four five six seven eight nine ten ' + 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that scale a number, with their power of ten; bn and tn only after digits. */
export const englishScales: Record<string, number> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, bn: 9, tn: 12 };

const first = [...[...below20].reverse(), ...tens].join('|');
const scale = 'hundred|thousand|million|billion|trillion';
/** Source of a regular expression for a number in English words: forty-five, one hundred and twenty. */
export const englishWords = `\\b(?:${first})(?:[ -](?:(?:${scale}) and (?:${first})|${scale}|${first})\\b)*\\b`;

/** The digits of a whole number in normalised English words, or null where they are no one number (two three). */
export function englishInteger(words: string): string | null {
  let [total, group] = [0, 0];
  for (const part of words.split(/[ -](?:and )?/)) {
    const scale = englishScales[part] ?? 0;
    const value = below20.includes(part) ? below20.indexOf(part) : (tens.indexOf(part) + 2) * 10;
    if (scale === 2) group *= 100;
    else if (scale > 2) [total, group] = [total + group * 10 ** scale, 0];
    // Two and three, twenty and twelve make no number.
    else if (group % 10 !== 0 || (group % 100 !== 0 && value > 9)) return null;
    else group += value;
  }
  return String(total + group);
}
