/** Wide and fullwidth characters of Unicode Standard Annex #11, which take two cells of a terminal. */
const wide = new RegExp(
  `[${[
    '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f',
    '\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}',
  ].join('')}]`,
  'u',
);
/** What would move the cursor, change colours or take no room. */
const unprintable = /[\p{C}\p{M}\p{Zl}\p{Zp}\s]+/gu;

/** How many cells of a terminal a text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += wide.test(character) ? 2 : 1;
  return cells;
}

/** A text on one line, harmless in a terminal and at most so many cells wide. */
export function clipped(text: string, most: number): string {
  const plain = text.replace(unprintable, ' ').trim();
  if (cellsOf(plain) <= most) return plain;
  let [shown, cells] = ['', 0];
  for (const character of plain) {
    cells += cellsOf(character);
    if (cells > most - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

/** Rows with their columns aligned, two spaces apart; columns named in `right` are aligned at their ends. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cellsOf(cell))), []);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - cellsOf(cell));
        return right.includes(column) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
