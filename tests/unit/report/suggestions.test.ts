import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileDiagnostics } from '../../../src/report/content.ts';
import { uniqueEntries } from '../../../src/report/entries.ts';
import { readYaml } from '../../../src/report/yaml/yaml.ts';

test('the id that is proposed for a doubled one is free', () => {
  const at = () => ({ file: 'figures/a.yaml', line: 1, column: 1 });
  const items = ['laoren', 'laoren-2', 'laoren', 'laoren'].map((id) => ({ entry: { id }, at }));
  const proposed = uniqueEntries(items).diagnostics.map(({ details }) => details.free);
  assert.deepEqual(proposed, ['laoren-3', 'laoren-4']);
});

test('the name that is proposed for an attachment is one that attachments may have', () => {
  const files = new Map(['附件.docx', '附件 2 表.docx', 'attachments/attachment.docx'].map((name) => [name, new Uint8Array()]));
  const proposed = fileDiagnostics(files).flatMap(({ code, details }) => (code === 'unknown-file' ? [details.attachment] : []));
  assert.deepEqual(proposed, ['attachments/attachment-2.docx', 'attachments/2.docx']);
});

test('behind a tab the entries that are right are not told as wrong', () => {
  const text = '- id: a\n\tvalue: 3\n- id: b\n  unit: "%"\n';
  assert.deepEqual(
    readYaml('figures/a.yaml', text).diagnostics.map(({ code }) => code),
    ['yaml-tab'],
  );
});
