import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Code, codes } from '../../../src/findings/codes.ts';
import { formatFindings } from '../../../src/findings/format.ts';
import { loadReport } from '../../../src/report/load.ts';
import { baseFiles, messageFile, mistakenFiles, mistakes } from './mistake-folders.ts';

/** Codes that no content folder can bring about, and why they exist. */
const unreachable: Partial<Record<Code, string>> = {
  'mdx-syntax': 'a net under the parser: all of its present messages are told by other codes',
  'chart-unknown-type': 'the Chart tag reports it as attribute-value',
  'chart-no-title': 'the Chart tag reports it as missing-attribute',
  'chart-no-description': 'the Chart tag reports it as missing-attribute',
  'chart-no-figures': 'the Chart tag reports it as missing-attribute',
  'chart-value-missing': 'a figure without a finite value has a finding of its own and is not drawn',
};
const rewrite = process.env.XUNLI_REWRITE_MESSAGES === '1';

test('the base report is without a mistake', () => {
  const { report, findings } = loadReport(baseFiles());
  assert.deepEqual(findings, []);
  assert.ok(report);
});

for (const mistake of mistakes) {
  test(`${mistake} is told as its message.txt says`, () => {
    const { report, findings } = loadReport(mistakenFiles(mistake));
    assert.equal(report, null);
    for (const language of ['zh-CN', 'en'] as const) {
      const message = `${formatFindings(findings, language)}\n`;
      const file = messageFile(mistake, language);
      if (rewrite) writeFileSync(file, message);
      assert.ok(existsSync(file), 'write the message: npm run test:messages');
      assert.equal(message, readFileSync(file, 'utf8'));
    }
  });
}

test('every code is met by a folder, or has a reason why it cannot be', () => {
  const met = new Set(mistakes.flatMap((mistake) => loadReport(mistakenFiles(mistake)).findings.map(({ code }) => code)));
  const names = Object.keys(codes) as Code[];
  assert.deepEqual(names.filter((code) => !met.has(code) && !(code in unreachable)), []);
  assert.deepEqual(Object.keys(unreachable).filter((code) => met.has(code as Code)), []);
});

test('every folder but the one of many mistakes holds few findings', () => {
  for (const mistake of mistakes.filter((name) => name !== 'many-mistakes' && name !== 'yaml-anchors-that-explode')) {
    const { findings } = loadReport(mistakenFiles(mistake));
    assert.ok(findings.length <= 6, `${mistake} has ${findings.length}`);
  }
});

test('mistakes in all files of a report are told in one run', () => {
  const files = new Set(loadReport(mistakenFiles('many-mistakes')).findings.map(({ place }) => place.file));
  assert.deepEqual([...files].sort(), [...baseFiles().keys()].filter((name) => name !== 'transcript.txt').sort());
});

test('every place lies within its file', () => {
  for (const mistake of mistakes) {
    const files = mistakenFiles(mistake);
    for (const { code, place } of loadReport(files).findings) {
      const lines = new TextDecoder().decode(files.get(place.file) ?? new Uint8Array()).split('\n');
      const within = place.line <= lines.length && place.column <= (lines[place.line - 1] ?? '').length + 1;
      assert.ok(within, `${mistake}: ${code} at ${place.file}:${place.line}:${place.column}`);
    }
  }
});
