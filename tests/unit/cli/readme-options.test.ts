import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commandWords } from '../../../src/i18n/commands.ts';

for (const [language, file, all] of [
  ['en', 'README.md', 'all'],
  ['zh-CN', 'README.zh-CN.md', '全部'],
] as const) {
  test(`${file} lists every option with each command that takes it, and no other`, () => {
    const { all: _, ...helps } = commandWords(language).help;
    const taken = Object.entries(helps).flatMap(([command, help]) =>
      [...help.matchAll(/^ +(--[\w-]+)/gm)].flatMap(([, option]) => (option === '--help' ? [] : [`${option} ${command}`])),
    );
    const rows = [...readFileSync(join(import.meta.dirname, '../../..', file), 'utf8').matchAll(/^\| `(--[\w-]+)[^|]*\| ([^|]+) \|/gm)];
    const listed = rows.flatMap(([, option, commands = '']) =>
      commands === all
        ? []
        : [...commands.replace(/[(（][^)）]*[)）]/g, '').matchAll(/[a-z]+/g)].map(([command]) => `${option} ${command}`),
    );
    assert.deepEqual(listed.sort(), taken.sort());
  });
}
