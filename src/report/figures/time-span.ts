/** What may have a time of its own and may be planned. */
interface Timed {
  asOf: string;
  plan: unknown;
}

/**
 * The time from the first to the last for which figures were told, as an interval of ISO 8601 (`2015/2020-12-25`) or one date; undefined
 * where none has a time of its own. What is only planned covers no time yet.
 */
export function timeSpan(figures: readonly Timed[]): string | undefined {
  const ends = figures.filter(({ plan, asOf }) => !plan && asOf !== 'period').flatMap(({ asOf }) => asOf.split('/'));
  const [first] = ends.toSorted();
  // 2020 ends after 2020-12-25.
  const [last] = ends.toSorted((one, other) => (`${one}~` < `${other}~` ? 1 : -1));
  return first === last ? first : `${first}/${last}`;
}
