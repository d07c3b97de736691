import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { styleSheet } from '../../../src/integration/style-sheet.ts';
import { contrastDark, light } from '../../../src/styles/palette.ts';

const source = join(import.meta.dirname, '../../../src');

test('what ships has no layers, which browsers before 2022 drop with all that is in them', async () => {
  assert.doesNotMatch(await styleSheet(), /@layer/);
  const layers = (await styleSheet({ asWritten: true })).matchAll(/@layer (\w+)\{/g);
  const order = ['tokens', 'base', 'layout', 'components', 'modes', 'print'];
  assert.deepEqual([...new Set([...layers].map(([, name]) => name))], order);
});

test('what ships has the colours of the palette', async () => {
  const sheet = await styleSheet();
  assert.ok(sheet.includes(`--accent:${light.accent};`));
  assert.match(sheet, /:root\[data-contrast=dark\]\{--ink:#fff;/);
  assert.equal(contrastDark.ink, '#ffffff');
});

test('every style sheet of src is imported, but for those that only a draft, an archived or corrected report and the PDF have', () => {
  const reached = new Set([join(source, 'styles/style.css')]);
  for (const file of reached)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^@import "([^"]+\.css)"/gm)) reached.add(resolve(dirname(file), path));
  const all = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const left = all.map((file) => join(source, file)).filter((file) => !reached.has(file));
  assert.deepEqual(
    left.map((file) => relative(source, file)),
    ['styles/archived.css', 'styles/band.css', 'styles/draft.css', 'components/Corrections/corrections.css', 'release/pdf/book.css'].map(
      (file) => join(...file.split('/')),
    ),
  );
});
