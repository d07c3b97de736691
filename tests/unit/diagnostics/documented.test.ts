import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Code, codes } from '../../../src/diagnostics/codes.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../../src/diagnostics/message.ts';
import { severityOf } from '../../../src/diagnostics/severity.ts';

const docs = join(import.meta.dirname, '../../../docs');
const rowsOf = (name: string) =>
  readFileSync(join(docs, name), 'utf8')
    .split('\n')
    .filter((line) => /^\| X\d/.test(line));
const cellsOf = (row: string) =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
/** The text that a cell of a Markdown table shows. */
const shown = (cell = '') =>
  cell
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Behind the number of a code that is told only, or that counts what is still to be done. */
const marks = {
  'zh-CN': { error: '', warning: '（只提醒）', notice: '（待办）' },
  en: { error: '', warning: ' (warning)', notice: ' (to do)' },
};
/** How a code stands in the table. */
const entryOf = (code: Code, language: 'zh-CN' | 'en') => `${codes[code]}${marks[language][severityOf(code)]}`;

/** Parts of a message that say something else from case to case; the table says what they have in common. */
const variable: Partial<Record<Code, string>> = {
  'wrong-type': 'what fix',
  'out-of-range': 'what fix',
  'hidden-character': 'what fix',
  'line-ends-changed': 'what fix',
  'unit-not-said': 'fix',
  'derive-inputs': 'fix',
  'unknown-place': 'fix',
  'too-many': 'what fix',
  'draft-entry': 'what',
};
/** Details that put … wherever a message names what was written. */
const anything = new Proxy<Record<string, string>>({}, { get: () => '…' });

for (const [name, language] of [
  ['errors.md', 'zh-CN'],
  ['errors.en.md', 'en'],
] as const) {
  test(`docs/${name} lists every code once, marked where it is told only, and no other`, () => {
    const listed = rowsOf(name).map((row) => cellsOf(row)[0]);
    assert.deepEqual(listed, (Object.keys(codes) as Code[]).map((code) => entryOf(code, language)).toSorted());
  });

  test(`docs/${name} tells of each code what is wrong, why, how to fix it, and shows both`, () => {
    for (const row of rowsOf(name)) {
      const cells = cellsOf(row);
      assert.equal(cells.length, 6, row);
      assert.ok(
        cells.every((cell) => cell !== '' && !cell.includes('undefined')),
        row,
      );
    }
  });

  test(`docs/${name} says what the messages say`, () => {
    for (const row of rowsOf(name)) {
      const [number, what, why, fix] = cellsOf(row);
      const code = (Object.keys(codes) as Code[]).find((each) => entryOf(each, language) === number) ?? assert.fail(row);
      const message = messageOf(diagnostic(code, { file: '', line: 1, column: 1 }, anything), language);
      for (const [part, cell] of Object.entries({ what, why, fix }) as [keyof typeof message, string][])
        if (!variable[code]?.includes(part)) assert.equal(shown(cell), message[part].replace(/…+/g, '…'), `${number} ${part}`);
    }
  });
}
