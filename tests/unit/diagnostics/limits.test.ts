import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { limits } from '../../../src/diagnostics/limits.ts';

for (const name of ['limits.md', 'limits.en.md'])
  test(`docs/${name} names every limit with its number, and no other`, () => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, limit = '', most = '']) => [
      limit,
      Number(most.replaceAll(',', '')),
    ]);
    assert.deepEqual(Object.fromEntries(rows), limits);
    assert.equal(rows.length, Object.keys(limits).length);
  });
