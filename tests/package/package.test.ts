import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'xunli-package-'));
const office = join(temporary, '办公室 一');
mkdirSync(office);
after(() => rmSync(temporary, { recursive: true, force: true }));

/** Runs a command and gives what it said; fails where it fails. */
function run(command: string, args: string[], folder: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Every file below a folder with its bytes, as base64. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

/** The paths at which two folders do not hold the same bytes. */
function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
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

/** Runs a command with the repository's own program, in another time zone, language and year. */
function runHere(...args: string[]): void {
  const clock = pathToFileURL(join(root, 'tests/setup/other-clock.mjs')).href;
  const elsewhere = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${clock}` };
  run(process.execPath, [join(root, 'src/cli/xunli.mjs'), ...args], root, elsewhere);
}

test('the installed package builds a report to the same bytes as the repository', () => {
  const content = join(office, 'harbour-town');
  cpSync(join(root, 'tests/reports/harbour-town'), content, { recursive: true });
  run('npx', ['xunli', 'build', '--content', content, '--out', 'site'], office);
  runHere('build', '--content', content, '--out', join(temporary, 'site'));
  assert.deepEqual(differing(contents(join(office, 'site')), contents(join(temporary, 'site'))), []);
});

test('the installed package makes the release that the repository makes elsewhere, and proves it whole', () => {
  const content = join(office, 'county-library');
  cpSync(join(root, 'tests/reports/county-library'), content, { recursive: true });
  // Playwright, which prints, comes only where it is asked for.
  assert.match(run('npx', ['xunli', 'release', '--content', content], office), /npm install playwright/);
  runHere('release', '--content', content, '--out', join(temporary, 'release'), '--no-pdf');
  const [packed, here] = [contents(join(office, 'release')), contents(join(temporary, 'release'))];
  assert.deepEqual(differing(packed, here), []);
  run('npx', ['xunli', 'verify'], office);
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
