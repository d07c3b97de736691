import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { reportSite } from './built-site.ts';

const root = join(import.meta.dirname, '../..');

test('the report becomes a site in which every number is accounted for', () => {
  const { name } = test.info().project;
  const args = [join(root, 'src/cli/xunli.ts'), 'build', '--content', join(root, 'tests/reports', name), '--out', reportSite(name)];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stderr + status).toBe('0');
});
