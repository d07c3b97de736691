import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withConfigurations } from './hosting-pages.ts';

for (const name of ['hosting.md', 'hosting.zh-CN.md']) {
  test(`docs/${name} has the configurations that the tests run`, () => {
    const file = join(import.meta.dirname, '../../../docs', name);
    const page = readFileSync(file, 'utf8');
    const made = withConfigurations(page);
    if (process.env.XUNLI_REWRITE_MESSAGES === '1') writeFileSync(file, made);
    else assert.equal(page, made, 'write it anew: npm run test:messages');
  });
}
