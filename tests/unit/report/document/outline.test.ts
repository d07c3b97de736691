import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outlineOf } from '../../../../src/report/document/outline.ts';
import { readDocument } from '../../../../src/report/document/read-document.ts';

const documentOf = (name: string) => readDocument(readFileSync(join(import.meta.dirname, '../../../transcripts', `${name}.txt`), 'utf8'));
const sectionsOf = (name: string) => [...new Set(outlineOf(documentOf(name).blocks).map(({ id }) => id))];

test('a press conference: the host, a speech of three areas with its closing, three questions', () => {
  assert.deepEqual(sectionsOf('T01'), ['h', 'm1', 'o', '1', '2', '3', 'c', 'm2', 'q1', 'q2', 'q3', 'm3']);
});

test('a statistical communique: opening, four areas without measures, notes at the end', () => {
  assert.deepEqual(sectionsOf('T03'), ['h', 'o', '1', '2', '3', '4', 'n']);
});

test('a report with four levels, of which the third and fourth stand on the lines of others', () => {
  assert.deepEqual(
    sectionsOf('T04').join(' '),
    'h o 1 1.1 1.1.1 1.1.1.1 1.1.1.2 1.1.1.3 1.1.2 1.1.3 1.2 1.2.1 1.2.2 1.3 1.3.1 1.3.2 1.3.3 2 3 3.1 3.2 3.3',
  );
});

test('a government work report: points with dashes, and a paragraph that closes the area above the last of them', () => {
  assert.deepEqual(sectionsOf('T06').join(' '), 'h o 1 1.1 1.2 1.3 1.4 1.c 2 2.1 2.2 2.3 c');
});

test('a budget statement: motion, five titles without number over numbered paragraphs, one speaker', () => {
  assert.deepEqual(sectionsOf('T09').join(' '), 'h o 1 2 3 4 5');
  const { blocks } = documentOf('T09');
  assert.deepEqual(
    [...new Set(blocks.flatMap(({ speaker, turn }) => (turn ? [`${speaker} ${turn.kind}`] : [])))],
    ['Dr. Helena Voss statement'],
  );
  assert.deepEqual(
    blocks.flatMap(({ kind, marker }) => (kind === 'paragraph' && marker ? [marker] : [])),
    Array.from({ length: 11 }, (_, index) => `${index + 2}.`),
  );
});
