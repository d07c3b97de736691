import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { draftOf } from '../../../src/draft/draft.ts';
import { textOf } from '../../../src/draft/draft-file.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import type { EmendationEntry } from '../../../src/report/schema/registers.ts';

const spell = (label: string) => pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });

/**
 * The files of the draft of a text, without the hash, which is that of its own bytes, and of its emendations without the lines around
 * that tell two places apart.
 */
function draftFrom(text: string): Map<string, unknown> {
  const { files, mistakes } = draftOf({ text }, spell, '2026-01-02');
  assert.deepEqual(mistakes, []);
  const emendations = (yaml: string) => (parse(yaml) as EmendationEntry[]).map(({ passage, reading }) => [passage, reading]);
  return new Map(
    files.map((file) => {
      const said = textOf(file).replace(/sha256: \w+/, '');
      return [file.path, file.path === 'emendations.yaml' ? emendations(said) : said];
    }),
  );
}

/**
 * `tests/unit/intake/round-trips.test.ts` shows that a text in any encoding, a Word document, a saved page and a PDF give the same lines;
 * what is left are blank lines, spaces at the ends of lines and spaces that do not break.
 */
test('a damaged transcript gives the same draft with the blank lines and spaces that other formats leave', () => {
  const text = readFileSync(join(packageRoot, 'content/transcript.txt'), 'utf8').replaceAll('\u00a0', ' ');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  assert.deepEqual(draftFrom(`${lines.map((line) => line.trim()).join('\n')}\n`), draftFrom(text));
});
