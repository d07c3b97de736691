/** A number with what it counts, which has an s for any number but one. */
export function counted(n: number | string, what: string): string {
  return `${n} ${what}${String(n) === '1' ? '' : 's'}`;
}
