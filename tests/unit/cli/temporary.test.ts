import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { processName } from '../../../src/cli/process-name.ts';
import { inOwnTemporary } from '../../../src/cli/temporary.ts';
import { emptyFolder } from './folders.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('what a program keeps for the time being is gone with it, and what a killed one left is cleared', async (context) => {
  const { TMPDIR } = process.env;
  const folder = emptyFolder(context);
  context.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  process.env.TMPDIR = folder;
  const [left, living] = [deadPid, process.ppid].map((pid) => `xunli-run-${processName(pid)}`);
  for (const name of [left, living, 'xunli-run-mine']) mkdirSync(join(folder, name ?? '', 'profile'), { recursive: true });
  const ended = inOwnTemporary(process.pid, async () => {
    mkdtempSync(join(tmpdir(), 'profile-'));
    assert.deepEqual(readdirSync(folder), [living, `xunli-run-${processName(process.pid)}`, 'xunli-run-mine'].sort());
    throw new Error('the browser failed');
  });
  await assert.rejects(ended, /the browser failed/);
  assert.deepEqual([readdirSync(folder), tmpdir()], [[living, 'xunli-run-mine'], folder]);
});
