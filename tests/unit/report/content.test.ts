import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileDiagnostics } from '../../../src/report/content.ts';
import { readFolder } from '../../../src/report/content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'xunli-content-'));
after(() => rmSync(folder, { recursive: true }));

test('files that systems, Office and editors leave in the folder are none of the report', () => {
  mkdirSync(join(folder, 'areas'));
  const left = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$notes.docx', 'areas/1-care.mdx~'];
  for (const name of [...left, 'report.yaml', 'areas/1-care.mdx']) writeFileSync(join(folder, name), 'x');
  assert.deepEqual([...readFolder(folder).value.keys()], ['areas/1-care.mdx', 'report.yaml']);
});

test('hidden folders are left out with all that stands in them, as hidden files are', () => {
  for (const hidden of ['.git', 'figures/.cache']) {
    mkdirSync(join(folder, hidden, 'refs'), { recursive: true });
    for (const name of ['config', 'refs/main.yaml']) writeFileSync(join(folder, hidden, name), 'x');
  }
  writeFileSync(join(folder, 'figures/care.yaml'), 'x');
  assert.deepEqual([...readFolder(folder).value.keys()], ['areas/1-care.mdx', 'figures/care.yaml', 'report.yaml']);
});

test('files are read in the order of their numbers: the tenth area comes after the ninth', () => {
  const numbered = mkdtempSync(join(tmpdir(), 'xunli-content-'));
  const names = ['areas/1-care.mdx', 'areas/2-roads.mdx', 'areas/9-parks.mdx', 'areas/10-water.mdx', 'areas/30-law.mdx', 'report.yaml'];
  mkdirSync(join(numbered, 'areas'));
  for (const name of names.toReversed()) writeFileSync(join(numbered, name), 'x');
  assert.deepEqual([...readFolder(numbered).value.keys()], names);
  rmSync(numbered, { recursive: true });
});

test('a file with an ending too many is told the name it should have', () => {
  const wrong = fileDiagnostics(new Map([['areas/2-care.mdx.txt', new Uint8Array()]])).find(({ code }) => code === 'unknown-file');
  assert.equal(wrong?.details.nearest, 'areas/2-care.mdx');
});
