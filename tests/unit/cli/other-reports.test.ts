import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { emptyFolder, soundReport } from './folders.ts';

const reports = [soundReport, ...['county-library', 'harbour-town'].map((name) => join(packageRoot, 'tests/reports', name))];

for (const content of reports) {
  test(`${content.slice(packageRoot.length + 1)} becomes a site in which every number is accounted for`, (context) => {
    const out = join(emptyFolder(context), 'dist');
    const args = [join(packageRoot, 'src/cli/xunli.mjs'), 'build', '--content', content, '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.ok(existsSync(join(out, 'audit.html')));
  });
}
