/** A heading of more characters is shortened. */
const longest = 16;

/** A spoken heading as a page is titled: no white space around it; in English with a capital and without the stop of a sentence. */
export function wholeTitle(spoken: string): string {
  const title = spoken.trim();
  if (/\p{Script=Han}/u.test(title)) return title;
  return title.replace(/(?<!\.[^.\s]{0,3})\.$/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The same without all but its longest clause where it is long: 多点发力，加速构建新型社会救助体系. */
export function shortTitle(spoken: string): string {
  const title = wholeTitle(spoken);
  if (!/\p{Script=Han}/u.test(title) || [...title].length <= longest) return title;
  const clauses = title.split(/[，,；;]/u).map((clause) => clause.trim());
  return clauses.reduce((long, clause) => (clause.length > long.length ? clause : long), '');
}
