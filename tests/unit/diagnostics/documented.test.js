import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { codes } from '../../../src/diagnostics/codes.js';
const docs = join(import.meta.dirname, '../../../docs');
const rowsOf = (name) => readFileSync(join(docs, name), 'utf8')
    .split('\n')
    .filter((line) => /^\| X\d/.test(line));
const cellsOf = (row) => row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
for (const name of ['errors.md', 'errors.en.md']) {
    test(`docs/${name} lists every code once, and no other`, () => {
        const listed = rowsOf(name).map((row) => cellsOf(row)[0]);
        assert.deepEqual(listed, Object.values(codes).toSorted());
    });
    test(`docs/${name} tells of each code what is wrong, why, how to mend it, and shows both`, () => {
        for (const row of rowsOf(name)) {
            const cells = cellsOf(row);
            assert.equal(cells.length, 6, row);
            assert.ok(cells.every((cell) => cell !== '' && !cell.includes('undefined')), row);
        }
    });
}
