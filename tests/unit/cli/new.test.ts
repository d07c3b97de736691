import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../../../src/cli/exit-codes.ts';
import { makeNew } from '../../../src/cli/new.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { readContentFolder } from '../../../src/report/read-report.ts';

const words = commandWords('zh-CN');
const parent = mkdtempSync(join(tmpdir(), 'xunli-new-'));
after(() => rmSync(parent, { recursive: true }));

const speech = `某县水利局2023年工作情况

某县水利局

各位来宾，大家上午好，现在由我介绍2023年全县水利工作情况。

一、工程建设

2023年，新建泵站12座，修复堤防3.5公里。
`;

/** Runs the command on a document of these bytes; gives its exit code and what it told. */
async function run(bytes: string | Uint8Array, { name = '讲话.txt', folder = 'content', apply = false } = {}) {
  const file = join(parent, name);
  writeFileSync(file, bytes);
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const call = { input: file, out: join(parent, folder), apply };
  const code = await makeNew(call, { print: tell, complain: tell }, words, 'zh-CN', '2024-05-06');
  return { code, told: told.join('\n'), folder: call.out };
}

test('a document becomes a folder that has no mistake, with the document itself and what is missing told', async () => {
  const { code, told, folder } = await run(speech, { folder: 'whole' });
  assert.equal(code, 0);
  const { report, diagnostics } = readContentFolder(folder);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    report?.figures.map(({ unit, value }) => `${value} ${unit}`),
    ['12 座', '3.5 公里'],
  );
  assert.equal(readFileSync(join(folder, 'source/讲话.txt'), 'utf8'), speech);
  assert.match(told, /2 项数据/);
  assert.match(told, /日期、地点/);
  assert.deepEqual(
    readdirSync(parent).filter((name) => name.startsWith('.')),
    [],
  );
});

test('a folder that holds something else is left alone', async () => {
  await run(speech, { folder: 'taken' });
  rmSync(join(parent, 'taken/report.yaml'));
  await assert.rejects(run(speech, { folder: 'taken' }), UsageError);
  assert.ok(!existsSync(join(parent, 'taken/report.yaml')));
});

test('a document that cannot be read is told in a sentence, and nothing is written', async () => {
  const { code, told, folder } = await run('PK\u0003\u0004 broken', { name: '坏的.docx', folder: 'nothing' });
  assert.equal(code, 1);
  assert.match(told, /坏的\.docx/);
  assert.ok(!existsSync(folder));
});

test('a text that breaks off after a question becomes a draft, in which the answer is to do', async () => {
  const { code, folder } = await run(`${speech}\n湖滨日报记者：还有多少泵站要修？\n`, { folder: 'asked' });
  assert.equal(code, 0);
  const { report, diagnostics } = readContentFolder(folder);
  assert.deepEqual(
    diagnostics.map(({ code: found }) => found),
    ['draft-unanswered'],
  );
  assert.equal(report?.questions.length, 1);
});

test('a corrected text is only told until it is applied', async () => {
  const { folder } = await run(speech, { folder: 'again' });
  const before = readFileSync(join(folder, 'transcript.txt'), 'utf8');
  const corrected = speech.replace('12座', '14座');
  const { told } = await run(corrected, { folder: 'again' });
  assert.match(told, /--apply/);
  assert.equal(readFileSync(join(folder, 'transcript.txt'), 'utf8'), before);
  const { told: done } = await run(corrected, { folder: 'again', apply: true });
  assert.match(done, /npx xunli check --content \S*again/);
  assert.equal(readFileSync(join(folder, 'transcript.txt'), 'utf8'), corrected);
  assert.deepEqual(readContentFolder(folder).diagnostics, []);
});

test('a text without a title is called by its first words, and one without a number is a draft too', async () => {
  const { code, folder } = await run('全县图书馆免费开放，群众很满意。\n', { folder: 'untitled' });
  assert.equal(code, 0);
  const { report, diagnostics } = readContentFolder(folder);
  assert.deepEqual([report?.meta.title, diagnostics, report?.figures], ['全县图书馆免费开放', [], []]);
});
