import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Code, codes } from '../../../src/diagnostics/codes.ts';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../../src/diagnostics/formats.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { baseFiles, messageFile, mistakenFiles, mistakes } from './mistake-folders.ts';

/** Codes that no content folder can bring about, and why they exist. */
const unreachable: Partial<Record<Code, string>> = {
  'mdx-syntax': 'a net under the parser: all of its present messages are told by other codes',
  'chart-unknown-type': 'the Chart tag reports it as attribute-value',
  'chart-no-title': 'the Chart tag reports it as missing-attribute',
  'chart-no-description': 'the Chart tag reports it as missing-attribute',
  'chart-no-figures': 'the Chart tag reports it as missing-attribute',
  'more-mistakes': 'the formats add it: diagnostics/formats.test.ts',
  'file-link': 'it needs a disk: content-folder.test.ts makes one',
  'file-special': 'it needs a disk: content-folder.test.ts makes one',
  'file-unreadable': 'it needs a disk: content-folder.test.ts makes one',
  'content-changing': 'it needs a program that writes: content-folder.test.ts has one',
  'file-name-garbled': 'it needs a disk: content-folder.test.ts makes one',
  'file-name-long': 'it needs a disk: content-folder.test.ts makes one',
  'folders-deep': 'it needs a disk: content-folder.test.ts makes one',
  'file-large': 'a file of that size does not belong in a repository: content-folder.test.ts makes one',
  'files-large': 'files of that size do not belong in a repository: content-folder.test.ts makes them',
  'line-long': 'a line of that length does not belong in a repository: hostile-content.test.ts makes one',
  'attachment-too-large': 'a file of that size does not belong in a repository: attachments/read-attachments.test.ts makes one',
  'draft-entry': 'a check counts it, and reading does not tell it: drafts/notices.test.ts',
  'draft-guess': 'a check counts it, and reading does not tell it: drafts/notices.test.ts',
  'draft-missing': 'a check counts it, and reading does not tell it: drafts/notices.test.ts',
  'draft-unread': 'a build refuses a draft, and reading does not: drafts/notices.test.ts',
  'chart-value-missing': 'a figure without a finite value has a diagnostic of its own and is not drawn',
};
/** Codes of documents from which a report is made, before there is a content folder: intake/bad-input.test.ts. */
const isOfDocument = (code: Code) => /^source-/.test(code);
/** Codes of the site's own audit, which reads what was built. */
const isOfTheSite = (code: Code) => /^(?:site|location)-/.test(code);
/** What is found in each folder. */
const loaded = new Map(mistakes.map((mistake) => [mistake, readReport(mistakenFiles(mistake))]));
const findingsOf = (mistake: string) => loaded.get(mistake)?.diagnostics ?? [];
const rewrite = process.env.XUNLI_REWRITE_MESSAGES === '1';

test('the base report is without a mistake', () => {
  const { report, diagnostics } = readReport(baseFiles());
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
});

for (const mistake of mistakes) {
  test(`${mistake} is told as its message.txt says`, () => {
    assert.equal(loaded.get(mistake)?.report === null, mistakesIn(findingsOf(mistake)).length > 0, 'refused for mistakes alone');
    assert.notEqual(findingsOf(mistake).length, 0);
    for (const language of ['zh-CN', 'en'] as const) {
      const message = `${formatDiagnostics(findingsOf(mistake), language)}\n`;
      const file = messageFile(mistake, language);
      if (rewrite) writeFileSync(file, message);
      assert.ok(existsSync(file), 'write the message: npm run test:messages');
      assert.equal(message, readFileSync(file, 'utf8'));
    }
  });
}

test('every code is met by a folder, or has a reason why it cannot be', () => {
  const met = new Set(mistakes.flatMap((mistake) => findingsOf(mistake).map(({ code }) => code)));
  const names = Object.keys(codes) as Code[];
  assert.deepEqual(
    names.filter((code) => !met.has(code) && !(code in unreachable) && !isOfTheSite(code) && !isOfDocument(code)),
    [],
  );
  assert.deepEqual(
    Object.keys(unreachable).filter((code) => met.has(code as Code)),
    [],
  );
});

test('every folder but the one of many mistakes holds few diagnostics', () => {
  for (const mistake of mistakes.filter((name) => name !== 'many-mistakes' && name !== 'yaml-anchors-that-explode')) {
    const { length } = findingsOf(mistake);
    assert.ok(length <= 6, `${mistake} has ${length}`);
  }
});

test('mistakes in all files of a report are told in one run', () => {
  const files = new Set(findingsOf('many-mistakes').map(({ place }) => place.file));
  assert.deepEqual([...files].sort(), [...baseFiles().keys()].filter((name) => name !== 'transcript.txt').sort());
});

test('every place lies within its file', () => {
  for (const mistake of mistakes) {
    const files = mistakenFiles(mistake);
    for (const { code, place } of findingsOf(mistake)) {
      const lines = new TextDecoder().decode(files.get(place.file) ?? new Uint8Array()).split('\n');
      const within = place.line <= lines.length && place.column <= (lines[place.line - 1] ?? '').length + 1;
      assert.ok(within, `${mistake}: ${code} at ${place.file}:${place.line}:${place.column}`);
    }
  }
});
