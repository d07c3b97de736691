/** Reads CSV character by character as RFC 4180 tells it; throws where a quote stands where none may. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at);
    row.push(cell);
    if (text.startsWith('\r\n', next)) {
      rows.push(row);
      row = [];
      at = next + 2;
    } else if (text[next] === ',') at = next + 1;
    else throw new SyntaxError(`neither comma nor line end at ${next}`);
    if (row.length > 0 && at === text.length) throw new SyntaxError('the last line does not end');
  }
  return rows;
}

function quotedCell(text: string, start: number): [cell: string, next: number] {
  let cell = '';
  for (let at = start; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return [cell, at + 1];
  }
  throw new SyntaxError('a quote is not closed');
}

function plainCell(text: string, start: number): [cell: string, next: number] {
  const end = text.slice(start).search(/[,\r\n]/);
  const next = end < 0 ? text.length : start + end;
  const cell = text.slice(start, next);
  if (cell.includes('"')) throw new SyntaxError(`a bare quote in ${cell}`);
  return [cell, next];
}

/** Rows as records by header, apostrophes against formulas taken away. */
export function parseTable(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, unshielded(row[index] ?? '')])));
}

/** The records of a table for spreadsheets: a formula that is a text shows this text. */
export function parseSheet(text: string): Record<string, string>[] {
  const shown = ([name, cell]: [string, string]) => [name, /^="([^"]*)"$/.exec(cell)?.[1] ?? cell];
  return parseTable(text).map((row) => Object.fromEntries(Object.entries(row).map(shown)));
}

/** What a reader of the CSV does to have the text back: one apostrophe before a formula's beginning goes. */
export function unshielded(cell: string): string {
  return /^'+[\s\0]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
