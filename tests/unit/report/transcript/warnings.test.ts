import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EmendationEntry } from '../../../../src/report/schema/registers.ts';
import { readTranscript } from '../../../../src/report/transcript/read.ts';

const nowhere = () => ({ file: 'report.yaml', line: 1, column: 1 });

/** What is told of a text, with its place. */
function told(raw: string, emendations: EmendationEntry[] = []): string[] {
  const { diagnostics } = readTranscript(raw, emendations, { language: 'zh-CN' }, { key: nowhere, emendation: nowhere });
  return diagnostics.map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`);
}

test('a gap in the numbering is told where it stands in the verbatim text, whatever was emended in front of it', () => {
  const text = '山湖县公报\n\n一、农业\n\n丰收了，增产9成。\n\n　　三、工业\n\n平稳。';
  assert.deepEqual(told(text), ['numbering-gap transcript.txt:7:3']);
  const emendation = { passage: '丰收了', reading: '今年全县又丰收了', reason: '漏字。', certainty: 'certain' } as EmendationEntry;
  assert.deepEqual(told(text, [emendation]), ['numbering-gap transcript.txt:7:3']);
});
