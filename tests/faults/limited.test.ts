import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { reportFolder, root } from './folder.ts';

/** Ways to mount something that nobody else sees and that is gone with the process: as any user, and as root where that is forbidden. */
const ways = [['--user', '--map-root-user', '--mount'], ['--mount']];
const way = ways.find((args) => spawnSync('unshare', [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0);
const skip = way || process.env.CI === 'true' ? false : 'unshare can mount no small disk here';

test('on a full disk, a read-only one and a mount point every command says what happened, and what was there stays whole', {
  skip,
}, (context) => {
  const args = [...(way ?? []), process.execPath, ...process.execArgv, join(import.meta.dirname, 'limited.ts'), reportFolder(context)];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('unshare', args, { cwd: root, encoding: 'utf8', env });
  assert.equal(status, 0, `${stdout}${stderr}`);
});
