import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { processName } from '../../../src/cli/process-name.ts';
import { closeStaging, openStaging } from '../../../src/cli/staging.ts';
import { emptyFolder, write } from './folders.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('a build works in a folder of its own, clears those of the dead, and the last one leaves nothing', (context) => {
  const root = emptyFolder(context);
  write(root, { [`.xunli/${processName(deadPid)}/site/index.html`]: 'half' });
  const [one, other] = [process.pid, process.ppid].map((pid) => openStaging(pid, root));
  assert.deepEqual(readdirSync(join(root, '.xunli')).sort(), [process.pid, process.ppid].map(processName).sort());
  closeStaging(one ?? '');
  assert.deepEqual(readdirSync(join(root, '.xunli')), [processName(process.ppid)]);
  closeStaging(other ?? '');
  assert.deepEqual(readdirSync(root), []);
});

test('builds that begin and end at the same moments do not take the folder of all from each other', async (context) => {
  const root = emptyFolder(context);
  const builds = `
    import { closeStaging, openStaging } from ${JSON.stringify(new URL('../../../src/cli/staging.ts', import.meta.url).href)};
    import { existsSync } from 'node:fs';
    import { workerData } from 'node:worker_threads';
    for (let nth = 0; nth < 150; nth++) {
      const staging = openStaging(workerData.pid, workerData.root);
      if (!existsSync(staging)) throw new Error('it is gone');
      closeStaging(staging);
    }`;
  const workers = [process.pid, process.ppid].map(
    (pid) => new Worker(new URL(`data:text/javascript,${encodeURIComponent(builds)}`), { workerData: { pid, root } }),
  );
  // An error in one of them is thrown here.
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
  assert.equal(existsSync(join(root, '.xunli')), false);
});
