/** A heading of more characters is shortened. */
const longest = 16;

/** A spoken heading, without all but its longest clause where it is long: 多点发力，加速构建新型社会救助体系. */
export function shortTitle(spoken: string): string {
  if (!/\p{Script=Han}/u.test(spoken) || [...spoken].length <= longest) return spoken;
  const clauses = spoken.split(/[，,；;]/u).map((clause) => clause.trim());
  return clauses.reduce((long, clause) => (clause.length > long.length ? clause : long), '');
}
