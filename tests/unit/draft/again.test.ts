import assert from 'node:assert/strict';
import test from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { again } from '../../../src/draft/again/again.ts';
import { contentOf, draftOf } from '../../../src/draft/draft.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { readReport } from '../../../src/report/read-report.ts';

const spell = (text: string) => [...text].map((character) => `u${character.codePointAt(0)?.toString(16)}`);
const today = '2024-05-06';
const speech = (first: string, second: string) => `某县水利局2023年工作情况

某县水利局

（2024年1月5日）

各位来宾，大家上午好，现在由我介绍2023年全县水利工作情况。

一、工程建设

${first}

二、日常管理

${second}
`;
const old = speech('2023年，新建泵站12座，修复堤防3.5公里。', '全年巡河860人次，清理河道25条。');
const decoder = new TextDecoder();

function folderOf(text: string): Map<string, Uint8Array> {
  return new Map(contentOf(draftOf({ text }, spell, today).files, { text }));
}

function textsOf(files: ContentFiles): string {
  return [...files].map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`).join('\n');
}

function told(files: ContentFiles, text: string): string[] {
  return again(files, { text }, spell, today).changes.map(({ kind, name }) => `${kind} ${name}`);
}

test('the same text changes nothing at all', () => {
  const files = folderOf(old);
  const result = again(files, { text: old }, spell, today);
  assert.deepEqual(result.changes, []);
  assert.equal(textsOf(result.files), textsOf(files));
});

test('what nobody has read follows the text, and the folder has no mistake after it', () => {
  const text = speech('2023年，新建泵站14座，修复堤防3.5公里。新打机井30眼。', '全年巡河860人次，清理河道25条。');
  const { files, changes } = again(folderOf(old), { text }, spell, today);
  assert.deepEqual(changes.map(({ kind }) => kind).sort(), ['gone', 'new', 'new']);
  assert.deepEqual(mistakesIn(readReport(files).diagnostics), []);
  assert.match(textsOf(files), /新建泵站14座/);
  assert.doesNotMatch(textsOf(files), /12座/);
});

test('a sentence before it moves a figure, which is told with both places', () => {
  const text = speech('年初召开了动员会。2023年，新建泵站12座，修复堤防3.5公里。', '全年巡河860人次，清理河道25条。');
  const { changes } = again(folderOf(old), { text }, spell, today);
  assert.deepEqual([...new Set(changes.map(({ kind, from, to }) => `${kind} ${from} ${to}`))], ['moved 1-2 1-3']);
});

test('what somebody has read stays as it was written, and is told where the text does not bear it out', () => {
  const files = folderOf(old);
  const name = [...files.keys()].find((path) => path.startsWith('figures/1')) ?? '';
  const read = decoder
    .decode(files.get(name))
    .replaceAll(/ *status: draft\n/g, '')
    .replace('- id', '# 已核对\n- id');
  files.set(name, new TextEncoder().encode(read));
  const text = old.replace('泵站12座', '泵站14座');
  assert.deepEqual(
    told(files, text)
      .map((line) => line.split(' ')[0])
      .sort(),
    ['new', 'unfounded'],
  );
  const after = decoder.decode(again(files, { text }, spell, today).files.get(name));
  assert.ok(after.startsWith(read.trimEnd()));
});

test('a narrative that somebody wrote is left alone', () => {
  const files = folderOf(old);
  const name = [...files.keys()].find((path) => path.startsWith('areas/1')) ?? '';
  const written = decoder.decode(files.get(name)).replace('status: draft\n', '');
  files.set(name, new TextEncoder().encode(written));
  const after = again(files, { text: old.replace('清理河道25条', '清理河道26条') }, spell, today).files;
  assert.equal(decoder.decode(after.get(name)), written);
});
