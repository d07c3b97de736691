import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'xunli-package-'));
const office = join(temporary, '办公室 一');
mkdirSync(office);
after(() => rmSync(temporary, { recursive: true, force: true }));

/** Runs a command and gives what it said; fails where it fails. */
function run(command: string, args: string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Every file below a folder with its bytes, as base64. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

test('the packed package installs into an empty folder', () => {
  const [packed = ''] = run('npm', ['pack', '--pack-destination', temporary, '--silent'], root).trim().split('\n').slice(-1);
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', join(temporary, packed)], office);
  assert.ok(existsSync(join(office, 'node_modules/.bin/xunli')));
  assert.equal(existsSync(join(root, 'compiled')), false, 'nothing is left in the repository');
});

test('npx xunli says what it can do', () => {
  assert.match(run('npx', ['xunli', '--help'], office), /xunli/);
});

for (const report of ['harbour-town', 'county-library'])
  test(`the installed package builds ${report} to the same bytes as the repository`, () => {
    cpSync(join(root, 'tests/reports', report), join(office, report), { recursive: true });
    run('npx', ['xunli', 'build', '--content', report, '--out', `site-${report}`], office);
    const here = join(temporary, `here-${report}`);
    run(
      process.execPath,
      [join(root, 'src/cli/xunli.mjs'), 'build', '--content', join(root, 'tests/reports', report), '--out', here],
      root,
    );
    assert.deepEqual(contents(join(office, `site-${report}`)), contents(here));
  });

test('a Node that is too old is told so in one sentence', () => {
  const old = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })")}`;
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', old, join(root, 'src/cli/xunli.mjs'), 'build'], {
    encoding: 'utf8',
    env,
  });
  assert.equal(status, 2);
  assert.match(stderr, /^Xunli needs Node\.js 22\.12 or newer, and this is 20\.20\.2;[^\n]*\n$/);
});
