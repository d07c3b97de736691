/** Reads CSV (RFC 4180) as programs do, to whom a byte order mark is text; a shield before a formula is taken off. */
export function readCsv(text: string): Record<string, string>[] {
  return records(text, unshielded);
}

/** Reads CSV as spreadsheets do: only with a byte order mark is it UTF-8, and a formula that is a text shows this text. */
export function readSpreadsheet(text: string): Record<string, string>[] {
  return text.startsWith('\ufeff') ? records(text.slice(1), shownBySpreadsheet) : [];
}

function records(text: string, shown: (cell: string) => string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text).map((row) => row.map(shown));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function unshielded(cell: string): string {
  return /^''*[\s\0]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function shownBySpreadsheet(cell: string): string {
  const [, text] = /^="([^"]*)"$/.exec(cell) ?? [];
  return text ?? unshielded(cell);
}
