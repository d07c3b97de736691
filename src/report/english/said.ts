const months = 'january february march april may june july august september october november december'.split(' ');

/**
 * The numerals that English text may tell of a Chinese speech: the same digits, years (二零二一年 is 2021) and months (11月 is November),
 * and what a five-year plan is called (“十三五” is the Thirteenth Five-Year Plan).
 * @param said the `numeralKeys` of a part of the speech
 */
export function saidInEnglish(said: ReadonlySet<string>): ReadonlySet<string> {
  const named = months.filter((_, index) => said.has(`part|${index + 1}月`)).map((month) => `part|${month}`);
  const years = [...said].flatMap((key) => /^(part\|\d{4})年$/u.exec(key)?.[1] ?? []);
  const isOfPlans = [...said].some((key) => /^part\|十[一二三四五六七]五/u.test(key));
  return new Set([...said, ...named, ...years, ...(isOfPlans ? ['part|five', 'part|year', 'part|plan'] : [])]);
}
