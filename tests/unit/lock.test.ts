import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

test('every package of the lock files, of every platform, is held to its hash', () => {
  for (const file of ['package-lock.json', 'tests/readers/package-lock.json', 'tests/replay/package-lock.json']) {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { integrity?: string }> };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    assert.ok(installed.length > 0, file);
    const without = installed.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    assert.deepEqual(
      without.map(([path]) => path),
      [],
      file,
    );
  }
});
