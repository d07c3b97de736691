import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Code, codes } from '../../../src/diagnostics/codes.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formats, writeDiagnostics } from '../../../src/diagnostics/formats.ts';
import { limits } from '../../../src/diagnostics/limits.ts';
import { harmless, harmlessJson } from '../../../src/diagnostics/shown.ts';

/** All that a terminal obeys or turns round, and what breaks a line of a log. */
const unseen = /(?![\t\n])[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const sign = fc.constantFrom(
  '\x1b[2J',
  '\x1b]52;c;aGk=\x07',
  '\x9b2J',
  '\u202e',
  '\u2066',
  '\r',
  '\n',
  '::',
  '##[',
  '##vso[',
  'x',
  '甲',
  ' ',
  ':',
);
const hostile = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

test('whatever stands in a folder, nothing of it commands a terminal or a log, in any format, in the name of a file or in a detail', () => {
  const names = Object.keys(codes) as Code[];
  fc.assert(
    fc.property(fc.constantFrom(...names), hostile, hostile, fc.constantFrom(...formats), (code, file, text, format) => {
      const details = new Proxy<Record<string, string>>({}, { get: () => text });
      const written = harmless(writeDiagnostics([diagnostic(code, { file, line: 1, column: 1 }, details)], 'en', format, 'content'));
      assert.doesNotMatch(written, unseen);
      assert.doesNotMatch(written, /##(?:\[|vso\[)/);
      const commands = written.split('\n').filter((line) => /^\s*::/.test(line));
      assert.equal(commands.length, format === 'github' ? 1 : 0, written);
    }),
    { numRuns: 500 },
  );
});

test('JSON that is made harmless says what it said', () => {
  fc.assert(fc.property(hostile, (text) => assert.equal(JSON.parse(harmlessJson(JSON.stringify(text))), text)));
});

test('text that commands nothing is printed as it stands: tabs, lines, Chinese, annotations', () => {
  const text = 'a\tb\n  甲 :: 乙\n::error file=a,line=1::x';
  assert.equal(harmless(text), text);
});

test('what is written is repeated on one line, and no further than helps to find it', () => {
  const found = diagnostic('unknown-key', { file: 'a', line: 1, column: 1 }, { key: `k\n${'x'.repeat(9999)}`, nearest: 'key' });
  const [first = ''] = writeDiagnostics([found], 'en', 'text', '').split('\n');
  assert.match(first, /k⏎xxx/);
  assert.ok(first.length < limits.detail + 100);
});

const many = [...Array(limits.told + 7).keys()].map((line) => {
  return diagnostic(line < limits.told + 2 ? 'mdx-comment' : 'unknown-figure', { file: 'a.mdx', line: line + 1, column: 1 }, { id: 'x' });
});

test('the first mistakes are told in full, the others counted by their kind, where the first of them stands', () => {
  const text = writeDiagnostics(many, 'en', 'text', '');
  assert.equal(text.match(/^a\.mdx:\d+:1 {2}error/gm)?.length, limits.told);
  assert.match(text, new RegExp(`^a\\.mdx:${limits.told + 1}:1  warning X150  7 more are not shown here: X308 × 5, X422 × 2$`, 'm'));
  assert.match(text, new RegExp(`${many.length} errors; nothing was written`));
});

test('GitHub gets as many annotations as people read, programs all of them up to a limit', () => {
  assert.equal(writeDiagnostics(many, 'en', 'github', '').split('\n').length, limits.told + 1);
  assert.equal((JSON.parse(writeDiagnostics(many, 'en', 'json', '')) as unknown[]).length, many.length);
  const more = [...Array(limits.listed + 5).keys()].map((line) => diagnostic('mdx-comment', { file: 'a', line, column: 1 }));
  const entries = JSON.parse(writeDiagnostics(more, 'en', 'json', '')) as { code: string; what: string }[];
  assert.equal(entries.length, limits.listed + 1);
  assert.match(entries.at(-1)?.what ?? '', /^5 more/);
});
