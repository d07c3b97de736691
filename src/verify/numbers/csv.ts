/** Reads CSV (RFC 4180) as its readers do: a byte order mark is no text, a shield before a formula is taken off. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(unshielded(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function unshielded(cell: string): string {
  return /^''*[\s\0]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
