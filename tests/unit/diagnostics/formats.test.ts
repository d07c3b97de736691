import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Code, codes } from '../../../src/diagnostics/codes.ts';
import { diagnostic, placeAt } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic, formatDiagnostics, writeDiagnostics } from '../../../src/diagnostics/formats.ts';
import { messageOf } from '../../../src/diagnostics/message.ts';
import { languages } from '../../../src/i18n/language.ts';

const place = { file: 'areas/1-library.mdx', line: 15, column: 18 };

test('a message says where, what is wrong, why it matters and what to type', () => {
  const found = diagnostic('unknown-figure', place, { id: 'visit', nearest: 'visits' });
  assert.equal(
    formatDiagnostic(found, 'zh-CN'),
    ['areas/1-library.mdx:15:18  错误 X308  没有编号为“visit”的数据', '    为什么要紧：页面会缺一个数字', '    怎么改：改成“visits”'].join(
      '\n',
    ),
  );
});

test('diagnostics are told by file, line and column, and counted', () => {
  const at = (file: string, line: number, column: number) => diagnostic('mdx-comment', { file, line, column });
  const text = formatDiagnostics([at('b', 1, 1), at('a', 2, 9), at('a', 10, 1), at('a', 2, 3)], 'en');
  assert.deepEqual(
    [...text.matchAll(/^\w:\d+:\d+/gm)].map(([where]) => where),
    ['a:2:3', 'a:2:9', 'a:10:1', 'b:1:1'],
  );
  assert.match(text, /4 errors; nothing was written/);
});

test('no two codes share a number', () => {
  assert.equal(new Set(Object.values(codes)).size, Object.keys(codes).length);
});

test('every code has all three parts in both languages, even without details', () => {
  for (const code of Object.keys(codes) as Code[]) {
    for (const language of languages) {
      const { what, why, fix } = messageOf(diagnostic(code, place), language);
      for (const words of [what, why, fix]) assert.notEqual(words, '', code);
    }
  }
});

test('a place counts lines and columns from one, as editors do', () => {
  assert.deepEqual(placeAt('f', '甲乙\n丙', 0), { file: 'f', line: 1, column: 1 });
  assert.deepEqual(placeAt('f', '甲乙\n丙', 3), { file: 'f', line: 2, column: 1 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '\n') }), fc.nat(40), (text, offset) => {
      const at = Math.min(offset, text.length);
      const { line, column } = placeAt('f', text, at);
      const lines = text.split('\n');
      assert.equal(lines.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1, at);
    }),
  );
});

const lost = (line: number, numeral: string) =>
  diagnostic('numeral-lost', { file: 'transcript.txt', line, column: 3 }, { numeral, sentence: '1.1-2', context: numeral });

test('of numerals without a place, one after the other, each takes a line; why and what to type is said once', () => {
  const other = diagnostic('mdx-comment', { file: 'z.mdx', line: 1, column: 1 });
  const lines = formatDiagnostics([lost(9, '2'), lost(4, '1'), other], 'zh-CN').split('\n');
  assert.match(lines[0] ?? '', /^transcript\.txt:4:3 .*X601.*“1”/);
  assert.match(lines[1] ?? '', /^transcript\.txt:9:3 .*X601.*“2”/);
  assert.match(lines[2] ?? '', /^ {4}为什么要紧/);
  assert.match(lines[3] ?? '', /^ {4}怎么改/);
  assert.match(lines[5] ?? '', /^z\.mdx:1:1 /);
});

test('for machines, diagnostics are JSON in the order of their places, with code, file and message', () => {
  const entries = JSON.parse(writeDiagnostics([lost(9, '2'), lost(4, '1')], 'en', 'json', 'reports/town')) as Record<string, unknown>[];
  assert.deepEqual(
    entries.map(({ code, file, line, column }) => [code, file, line, column]),
    [
      ['X601', join('reports/town', 'transcript.txt'), 4, 3],
      ['X601', join('reports/town', 'transcript.txt'), 9, 3],
    ],
  );
  assert.match(String(entries[0]?.what), /“1”/);
  assert.ok(entries.every(({ why, fix }) => why && fix));
});

test('for GitHub, each diagnostic is one workflow command, with per cent, line breaks, colons and commas escaped', () => {
  const text = writeDiagnostics([lost(4, '45%\n6')], 'en', 'github', 'a,b:c');
  assert.match(text, /^::error file=a%2Cb%3Ac[/\\]transcript\.txt,line=4,col=3,title=X601::/);
  assert.match(text, /45%25⏎6/);
  assert.equal(text.split('\n').length, 1);
});

test('no diagnostics are an empty list for machines', () => {
  assert.equal(writeDiagnostics([], 'zh-CN', 'json', ''), '[]');
  assert.equal(writeDiagnostics([], 'zh-CN', 'github', ''), '');
});

const gap = (line: number) => diagnostic('numbering-gap', { file: 'transcript.txt', line, column: 1 }, { before: '一、', marker: '三、' });

test('warnings come after the mistakes wherever they stand, are called so, and are counted apart', () => {
  const mistake = diagnostic('mdx-comment', { file: 'z.mdx', line: 1, column: 1 });
  const text = formatDiagnostics([gap(9), mistake, gap(4)], 'zh-CN');
  assert.deepEqual(text.match(/^\S+:\d+:\d+ {2}\S+ X\d+/gm), [
    'z.mdx:1:1  错误 X422',
    'transcript.txt:4:1  提醒 X210',
    'transcript.txt:9:1  提醒 X210',
  ]);
  assert.match(text, /\n共 1 处错误，没有写出任何文件；另有 2 处提醒，不改也能生成。/);
  assert.match(formatDiagnostics([gap(9), mistake], 'en'), /\n1 error; nothing was written; 1 warning, stopping nothing/);
});

test('where nothing but warnings is told, nothing is said to have been left unwritten', () => {
  assert.match(formatDiagnostics([gap(4)], 'zh-CN'), /\n没有错误；有 1 处提醒，不改也能生成。/);
  const english = formatDiagnostics([gap(4), gap(9)], 'en');
  assert.match(english, /\nno errors; 2 warnings, stopping nothing\./);
  assert.doesNotMatch(english, /nothing was written/);
});

test('for machines, each diagnostic says whether it is refused or told only', () => {
  const found = [gap(4), diagnostic('mdx-comment', { file: 'z.mdx', line: 1, column: 1 })];
  const entries = JSON.parse(writeDiagnostics(found, 'en', 'json', '')) as { code: string; severity: string }[];
  assert.deepEqual(
    entries.map(({ code, severity }) => [code, severity]),
    [
      ['X422', 'error'],
      ['X210', 'warning'],
    ],
  );
  const commands = writeDiagnostics(found, 'en', 'github', '').split('\n');
  assert.match(commands[0] ?? '', /^::error file=z\.mdx/);
  assert.match(commands[1] ?? '', /^::warning file=transcript\.txt,line=4,col=1,title=X210::/);
});
