import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { limits } from '../../../src/diagnostics/limits.ts';
import { readFolder } from '../../../src/report/content-folder.ts';
import { readContentFolder } from '../../../src/report/read-report.ts';

const town = join(import.meta.dirname, '../../reports/harbour-town');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xunli-folder-'));
  cpSync(town, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string | Buffer, bytes = 0): void {
  const path = typeof name === 'string' ? join(folder, name) : Buffer.concat([Buffer.from(`${folder}/`), name]);
  if (typeof name === 'string') mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(path, 'x');
  if (bytes > 0) truncateSync(path as string, bytes);
}

/** What is told of the folder, each with its file. */
function told(): string[] {
  const { report, diagnostics } = readContentFolder(folder);
  assert.equal(report, null);
  return diagnostics.map(({ code, place }) => `${code} ${place.file}`);
}

test('a link is told wherever it leads: to a file, a folder, a device, round in a circle, to nothing', () => {
  const links = { 'documents.yaml': join(town, 'documents.yaml'), 'areas/more': town, self: '.', tty: '/dev/zero', gone: 'nowhere' };
  for (const [name, to] of Object.entries(links)) {
    rmSync(join(folder, name), { force: true });
    symlinkSync(to, join(folder, name));
  }
  assert.deepEqual(
    told().sort(),
    ['areas/more', 'documents.yaml', 'gone', 'self', 'tty'].map((name) => `file-link ${name}`),
  );
});

test('a pipe is told and not waited for', () => {
  execFileSync('mkfifo', [join(folder, 'figures', 'pipe')]);
  assert.deepEqual(told(), ['file-special figures/pipe']);
});

test('a name that is no UTF-8, or has signs that nobody sees, is told by the numbers of its bytes', () => {
  put(Buffer.from('cbb5c3f72e747874', 'hex'));
  put('a\u001b[2J.txt');
  put('b\u202ecod.txt');
  assert.deepEqual(told().sort(), [
    'file-name-garbled \\xcb\\xb5\\xc3\\xf7.txt',
    'file-name-garbled a\\x1b[2J.txt',
    'file-name-garbled b\\xe2\\x80\\xaecod.txt',
  ]);
});

test('a name of 255 bytes is told, and so are folders without end', () => {
  const long = `areas/${'a'.repeat(251)}.mdx`;
  put(long);
  const deep = Array.from({ length: limits.folders + 1 }, () => 'd');
  put([...deep, 'x.txt'].join('/'));
  assert.deepEqual(told(), [`file-name-long ${long}`, `folders-deep ${deep.slice(1).join('/')}`]);
});

test('a file beyond its limit is told and not read; what follows from its absence is not told', () => {
  put('transcript.txt', limits.transcriptBytes + 1);
  put('figures/1-care.yaml', limits.textBytes + 1);
  put('public/plan.pdf', limits.publicBytes + 1);
  assert.deepEqual(
    told().sort(),
    ['figures/1-care.yaml', 'public/plan.pdf', 'transcript.txt'].map((name) => `file-large ${name}`),
  );
});

test('texts that are too large together are told from the first that is too many', () => {
  const files = Math.ceil(limits.allTextBytes / limits.textBytes);
  for (let nth = 10; nth < 10 + files; nth += 1) put(`figures/${nth}.yaml`, limits.textBytes);
  assert.match(told().join('\n'), /^files-large \S+(?:\nfiles-large \S+)*$/);
});

test('a file that may not be read is told', { skip: process.getuid?.() === 0 && 'root may read all' }, () => {
  chmodSync(join(folder, 'documents.yaml'), 0);
  assert.deepEqual(told(), ['file-unreadable documents.yaml']);
});

test('a folder that is a repository, lies on a shared drive or came by mail is read as if it held nothing but the report', () => {
  const left = [
    '.git/config',
    '.git/refs/main.yaml',
    'Thumbs.db',
    'areas/Thumbs.db:encryptable',
    'ehthumbs.db',
    '.DS_Store',
    '._report.yaml',
  ];
  const shared = ['@eaDir/report.yaml@SynoEAStream', 'areas/@eaDir/1-care.mdx@SynoResource', '#recycle/old.yaml', '$RECYCLE.BIN/a.txt'];
  const mail = [
    '~$notes.docx',
    '~WRL0001.tmp',
    'areas/.~lock.1-care.mdx#',
    'areas/1-care.mdx:Zone.Identifier',
    '__MACOSX/a.txt',
    'desktop.ini',
  ];
  const before = [...readFolder(folder).value.keys()];
  for (const name of [...left, ...shared, ...mail]) put(name);
  const { value: files, diagnostics } = readFolder(folder);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual([...files.keys()], before);
});

test('a file that is saved while the folder is read is read anew, with all others', () => {
  let saved = 0;
  const { value: files, diagnostics } = readFolder(folder, (path) => {
    const bytes = readFileSync(path);
    // Two files that belong together are saved when one of them has been read.
    if (path.endsWith('documents.yaml') && saved++ === 0) for (const name of ['documents.yaml', 'milestones.yaml']) put(name);
    return bytes;
  });
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    ['documents.yaml', 'milestones.yaml'].map((name) => Buffer.from(files.get(name) ?? []).toString()),
    ['x', 'x'],
  );
});

for (const [what, change] of Object.entries({
  written: (nth: number) => put('attachments/plan.pdf', nth),
  'copied into the folder': (nth: number) => put(`figures/new-${nth}.yaml`),
  'taken away': (nth: number) =>
    rmSync(join(folder, ['documents.yaml', 'milestones.yaml', 'emendations.yaml', 'overview.mdx'][nth - 1] ?? 'report.yaml')),
})) {
  test(`while files are still being ${what}, one of them is told and nothing is made`, () => {
    let readings = 0;
    const { diagnostics } = readFolder(folder, (path) => {
      const bytes = readFileSync(path);
      if (path.endsWith('transcript.txt')) change(++readings);
      return bytes;
    });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['content-changing'],
    );
  });
}
