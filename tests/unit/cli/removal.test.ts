import assert from 'node:assert/strict';
import fs, { existsSync, readdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { removeSite } from '../../../src/cli/removal.ts';
import { marker } from '../../../src/verify/marker.ts';
import { emptyFolder } from './folders.ts';
import { writeSite } from './host.ts';

test('wherever the removal of a site is cut off, what is left has its marker', (context) => {
  const { rmSync } = fs;
  context.after(() => {
    fs.rmSync = rmSync;
    syncBuiltinESMExports();
  });
  const site = join(emptyFolder(context), 'site');
  let isCut = true;
  for (let most = 0; isCut; most++) {
    writeSite(site, 'old');
    let removals = 0;
    isCut = false;
    fs.rmSync = (path, options) => {
      isCut = removals++ === most;
      if (isCut) throw new Error('cut off');
      rmSync(path, options);
    };
    syncBuiltinESMExports();
    if (isRefused(() => removeSite(site))) assert.ok(readdirSync(site).includes(marker), `after ${most}`);
  }
  assert.equal(existsSync(site), false);
});

function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}
