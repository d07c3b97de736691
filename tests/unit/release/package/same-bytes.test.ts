import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildDay, releaseName } from '../../../../src/release/package/about.ts';
import { releaseOf } from '../../../../src/release/package/release.ts';
import { meta, smallMaterial } from './made-release.ts';

const elsewhere = resolve('tests/setup/other-clock.mjs');
const program = `
  const { releaseOf } = await import(${JSON.stringify(pathToFileURL(resolve('src/release/package/release.ts')).href)});
  const { smallMaterial } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'made-release.ts')).href)});
  const sums = Buffer.from(releaseOf(smallMaterial()).get('SHA256SUMS')).toString();
  console.log(new Date().getFullYear(), new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale);
  console.log(sums);
`;

/** The list of hashes of a release that is made in another folder, at another time, elsewhere; it covers every file. */
function sumsElsewhere(TZ: string, LC_ALL: string): { where: string; sums: string } {
  const args = ['--import', pathToFileURL(elsewhere).href, '--input-type=module', '-e', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), env: { ...process.env, TZ, LC_ALL }, encoding: 'utf8' });
  const [where = '', ...lines] = stdout.split('\n');
  assert.ok(lines.length > 1, stderr);
  return { where, sums: lines.join('\n').trimEnd() };
}

test('a release has the same bytes in another folder, time zone, locale and year', () => {
  const here = Buffer.from(releaseOf(smallMaterial()).get('SHA256SUMS') ?? [])
    .toString()
    .trimEnd();
  const [east, west] = [sumsElsewhere('Asia/Shanghai', 'zh_CN.UTF-8'), sumsElsewhere('America/St_Johns', 'tr_TR.UTF-8')];
  assert.notEqual(east.where, west.where);
  assert.match(east.where, /^2031 8 zh/);
  assert.equal(east.sums, here);
  assert.equal(west.sums, here);
});

test('the order in which files are found changes nothing', () => {
  const material = smallMaterial();
  const turned = <Key, Value>(files: ReadonlyMap<Key, Value>) => new Map([...files].reverse());
  const other = releaseOf({ ...material, site: turned(material.site), content: turned(material.content) });
  assert.deepEqual([...other], [...releaseOf(material)]);
});

test('a release is named by the event and the edition, in letters that every system takes', () => {
  const named = (version: string) => releaseName({ ...meta, edition: { ...meta.edition, version } });
  assert.equal(named('1.0'), 'report-2019-06-26-1.0');
  assert.equal(named('第2版 修订'), 'report-2019-06-26-2');
  assert.equal(named('../../etc'), 'report-2019-06-26-etc');
  assert.equal(named('修订…'), 'report-2019-06-26');
  assert.equal(named('2.'), 'report-2019-06-26-2');
});

test('the day of a build is the one that SOURCE_DATE_EPOCH names, in Universal Time, and none without it', () => {
  assert.equal(buildDay('1561939199'), '2019-06-30');
  for (const epoch of [undefined, '', 'now', '-5']) assert.equal(buildDay(epoch), null);
});
