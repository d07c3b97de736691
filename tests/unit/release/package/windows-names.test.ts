import assert from 'node:assert/strict';
import test from 'node:test';
import { textFiles } from '../../../../src/release/package/files.ts';
import { nameProblemOf } from '../../../../src/release/package/release.ts';
import { windowsProblem } from '../../../../src/release/package/windows-names.ts';
import { smallMaterial } from './made-release.ts';

const why = (...paths: string[]) => windowsProblem(paths)?.problem ?? '';

test('names that Windows keeps for devices are found, whatever follows their first dot', () => {
  const devices = ['con', 'NUL.txt', 'a/Com1.tar.gz', 'lpt9', 'aux/b', 'COM¹', 'com0', 'prn .txt', 'CONIN$', 'conout$.txt'];
  for (const name of devices) assert.equal(why(name), 'reserved', name);
  assert.equal(why('console.html', 'nullable.txt', '.xunli', 'com0x', 'com10', 'conin', 'x.con', '现场 照片.jpg'), '');
});

test('characters that no name on Windows has are found, and ends that it takes off', () => {
  for (const name of ['a:b', 'a?b', 'a|b', 'a\\b', 'a\tb', 'a\u007fb', 'a"b', 'a<b', 'a>b', 'a*b', 'a\0b', 'C:/a'])
    assert.equal(why(name), 'character', name);
  for (const name of ['a.', 'a ', 'a./b', 'a/../b', './a', 'a//b', '/a', 'a/']) assert.equal(why(name), 'ending', name);
  assert.equal(why("a b#c%20d&'e;f=g+h~i^j{k}[l]!@$,(m).txt", '、。《》“”…—？：＊｜.txt'), '');
});

test('files and folders that differ by case or by the spelling of a letter are told with each other', () => {
  const pairs = [
    ['A/b.txt', 'a/B.txt', 'A'],
    ['a/one.txt', 'A/two.txt', 'a'],
    ['a', 'A/b', 'a'],
    ['x/a/b', 'x/A', 'x/a'],
    ['é.txt', 'e\u0301.txt', 'é.txt'],
    ['ΟΔΟΣ', 'οδος', 'ΟΔΟΣ'],
    ['οδος', 'οδοσ', 'οδος'],
    ['ſ.txt', 'S.txt', 'ſ.txt'],
    ['\u00b5.txt', '\u03bc.txt', '\u00b5.txt'],
    ['Straße', 'STRASSE', 'Straße'],
  ] as const;
  for (const [one, other, told] of pairs) assert.deepEqual(windowsProblem([one, other]), { path: other, problem: 'case', detail: told });
  assert.equal(why('a/b.txt', 'a/c.txt', 'a.txt', 'ab/b.txt', '里.txt', '裏.txt', 'İ.txt', 'i.txt'), '');
});

test('a path has 219 characters, a folder 207, which leaves 40 for the folder where a person unpacks: MAX_PATH is 260', () => {
  assert.equal(why(`${'字'.repeat(215)}.txt`), '');
  assert.deepEqual(windowsProblem([`${'字'.repeat(216)}.txt`]), { path: `${'字'.repeat(216)}.txt`, problem: 'long', detail: '1' });
  // A character beyond the first 65,536 is two units on Windows.
  assert.equal(why(`${'𠮷'.repeat(107)}.txt`), '');
  assert.equal(why(`${'𠮷'.repeat(108)}.txt`), 'long');
  assert.equal(why(`${'字'.repeat(207)}/a`), '');
  assert.equal(why(`${'字'.repeat(208)}/a`), 'long');
});

test('the length of a name is counted where it lies deepest, in a folder called as the ZIP is, and told as it stands in the site', () => {
  const { about } = smallMaterial();
  const site = (length: number) => textFiles({ [`${'字'.repeat(length)}.html`]: '' });
  const room = 219 - 'report-2019-06-26-1.0-bag/report-2019-06-26-1.0-bag/data/.html'.length;
  assert.equal(nameProblemOf({ about, content: new Map(), site: site(room) }), null);
  assert.deepEqual(nameProblemOf({ about, content: new Map(), site: site(room + 3) }), {
    path: `${'字'.repeat(room + 3)}.html`,
    problem: 'long',
    detail: '3',
  });
});

test('of content and site the first that cannot be unpacked is told, with the path of the other as it stands there', () => {
  const { about, site } = smallMaterial();
  const content = textFiles({ 'attachments/现场.txt': '', 'Attachments/说明.txt': '' });
  assert.deepEqual(nameProblemOf({ about, site, content }), {
    path: 'content/Attachments/说明.txt',
    problem: 'case',
    detail: 'content/attachments',
  });
  const long = textFiles({ [`attachments/${'附'.repeat(80)}.pdf`]: '' });
  assert.equal(nameProblemOf({ about, site, content: long }), null);
});
