import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { cellsOf, clipped } from '../../../src/cli/cells.ts';
import { exitCodes } from '../../../src/cli/exit-codes.ts';
import { read } from '../../../src/cli/read.ts';
import type { Format } from '../../../src/diagnostics/formats.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { docxOf, paragraph, run } from '../../setup/documents/docx-file.ts';
import { encoded } from '../../setup/documents/encoded.ts';
import { emptyFolder, write } from './folders.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What `read` says of a text, in Chinese. */
async function readingOf(bytes: Uint8Array, format: Format = 'text') {
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = { print: (line: string) => void printed.push(line), complain: (line: string) => void complained.push(line) };
  const code = await read({ input: '/x/讲话.txt', format }, terminal, commandWords('zh-CN'), 'zh-CN', () => bytes);
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

interface JsonNumeral {
  text: string;
  start: number;
  end: number;
  kind: string;
  form: string | null;
  value: unknown;
  unit: string | null;
  bound: string | null;
  sentence: string;
}
const numeralsOf = async (text: string) =>
  (JSON.parse((await readingOf(utf8(text), 'json')).printed) as { numerals: JsonNumeral[] }).numerals;

test('people read the structure, then each numeral below its line, and how many there are of each class', async () => {
  const { code, printed, complained } = await readingOf(
    utf8('养老服务\n一、床位\n2023年，床位达1.7万余张。\n占20-60%。每家不超过30张。\n'),
  );
  assert.equal(code, exitCodes.ok);
  assert.equal(complained, '');
  assert.equal(
    printed,
    [
      '结构：标题 2，段落 2',
      '  1  养老服务',
      '  2    一、床位',
      '',
      '文中的数',
      '第 2 行  一、床位',
      '   2:1  一、        编号',
      '第 3 行  2023年，床位达1.7万余张。',
      '   3:1  2023年      日期',
      '  3:10  1.7万余张   数量  17000  张  超过',
      '第 4 行  占20-60%。每家不超过30张。',
      '   4:2  20-60%      数量  20–60  %',
      '  4:11  不超过30张  数量     30  张  不超过',
      '',
      '各类个数：数量 3，日期 1，编号 1',
    ].join('\n'),
  );
});

test('programs read exact values: a number, the ends of a range, the parts of a ratio, nothing where it is vague', async () => {
  const numerals = await numeralsOf('投入20-60万元，三次产业比7.2:41.5:51.3，数十家参加，占三分之二以上，居第3位。');
  assert.deepEqual(
    numerals.filter(({ kind }) => kind === 'quantity' || kind === 'rank').map(({ form, value, unit, bound }) => [form, value, unit, bound]),
    [
      ['range', [200000, 600000], '元', 'exact'],
      ['ratio', [7.2, 41.5, 51.3], null, 'exact'],
      ['vague', null, '家', 'about'],
      ['fraction', 0.666666666666667, null, 'at-least'],
      ['rank', 3, '位', 'exact'],
    ],
  );
  assert.match((await readingOf(utf8('存款123456789012345678元'), 'json')).printed, /"value": 123456789012345678,/);
});

test('a numeral that says no amount has its class alone', async () => {
  const [date] = await numeralsOf('2023年，工作开局良好。');
  assert.deepEqual([date?.kind, date?.form, date?.value, date?.unit, date?.bound], ['date', null, null, null, null]);
});

test('offsets are those of the file as given, with a mark of byte order, wide characters and both line ends', async () => {
  const text = '\ufeff标题𠮷\r\n新增3张。\r\n另有5家，共12人。';
  for (const { text: said, start, end } of await numeralsOf(text)) assert.equal(text.slice(start, end), said);
  assert.deepEqual(
    (await numeralsOf(text)).map(({ text: said, sentence }) => [said, sentence]),
    [
      ['3张', '新增3张。'],
      ['5家', '另有5家，共12人。'],
      ['12人', '另有5家，共12人。'],
    ],
  );
});

test('a sentence that the width of the page broke is told whole', async () => {
  const lines = [
    '全县共有养老机构二十家，其中公办十二家、民办',
    '机构八家，入住老年人一千余人，床位利用率比上',
    '年提高三个百分点，护理型床位占比达到六成以上',
    '，示范型机构五家。',
  ];
  const numerals = await numeralsOf(lines.join('\n'));
  assert.ok(numerals.length >= 7);
  for (const { sentence } of numerals) assert.equal(sentence, lines.join(''));
});

test('a text in another encoding is read; where that cannot be told, the message says what to do', async () => {
  const { printed, complained } = await readingOf(encoded('全市公共图书馆新增自助借阅机310台，比上年增长8.2%。', 'gbk'));
  assert.match(printed, /310台 +数量 +310 +台/);
  assert.equal(complained, '');
  const refused = await readingOf(Uint8Array.of(0x61, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9));
  assert.equal(refused.code, exitCodes.contentMistakes);
  assert.equal(refused.printed, '');
  assert.match(refused.complained, /^讲话\.txt:1:1 {2}错误 X807[\s\S]*编码选 UTF-8/);
});

test('the sign for what could not be decoded may stand in a text', async () => {
  assert.equal((await readingOf(utf8('乱码\ufffd共3张'))).code, exitCodes.ok);
});

test('a document of Word is read, and what was left out is told beside the reading', async () => {
  const body = paragraph(`${run('新增')}<w:ins w:id="1">${run('3')}</w:ins>${run('张。')}`);
  const { code, printed, complained } = await readingOf(docxOf(body));
  assert.equal(code, exitCodes.ok);
  assert.match(printed, /3张 +数量 +3 +张/);
  assert.equal(complained, '没有采用：修订 1 处（按接受后的文字读）');
});

test('a document that cannot be read is told with the way out', async () => {
  for (const head of ['PK\u0003\u0004', '%PDF-1.7', '{\\rtf1']) {
    const { code, complained } = await readingOf(utf8(head));
    assert.equal(code, exitCodes.contentMistakes);
    assert.match(complained, /另存为 \.docx/);
  }
});

test('an empty text has no structure and no numerals', async () => {
  assert.deepEqual((await readingOf(utf8(''))).printed.split('\n'), ['结构', '  没有看出标题和条目', '', '文中的数', '  没有数']);
});

test('a file, the standard input, a missing file and a folder are told apart', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'a.txt': '新增3张' });
  const xunli = (args: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'src/cli/xunli.mjs'), 'read', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  assert.match(xunli(['a.txt', '--format', 'json']).stdout, /"text": "3张"/);
  assert.match(xunli(['-', '--format', 'json'], '减少5家').stdout, /"text": "5家"/);
  assert.match(xunli(['--format', 'json'], '减少5家').stdout, /"text": "5家"/);
  const missing = xunli(['b.txt']);
  assert.equal(missing.status, exitCodes.usage);
  assert.match(missing.stderr, /b\.txt/);
  assert.equal(xunli(['.']).status, exitCodes.usage);
});

test('columns count the cells of a terminal, and nothing in a text moves its cursor', () => {
  assert.equal(cellsOf('1.7万张'), 7);
  assert.equal(clipped('一二三四五', 5), '一二…');
  assert.equal(clipped('一二三', 6), '一二三');
  assert.equal(clipped('a\u001b[31mb\u202ec\nd', 20), 'a [31mb c d');
});
