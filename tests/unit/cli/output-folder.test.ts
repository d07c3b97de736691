import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { UsageError } from '../../../src/cli/exit-codes.ts';
import { safeOutput } from '../../../src/cli/output-folder.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { marker } from '../../../src/verify/marker.ts';
import { emptyFolder, write } from './folders.ts';

const words = commandWords('en');

test('a site may go into a new folder, an empty one, or one that a build made', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'content/report.yaml': '', [`made/${marker}`]: '', 'made/index.html': '' });
  mkdirSync(join(folder, 'empty'));
  for (const name of ['new', 'new/deeper', 'empty', 'made']) {
    assert.equal(safeOutput(join(folder, name), join(folder, 'content'), words), join(folder, name));
  }
});

test('a folder with anything that no build made is refused', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'content/report.yaml': '', 'photos/one.jpg': '', file: '' });
  for (const name of ['photos', 'file', 'file/below', 'content', 'content/site', '.']) {
    assert.throws(() => safeOutput(join(folder, name), join(folder, 'content'), words), Error, name);
  }
  assert.throws(() => safeOutput(join(folder, 'photos'), join(folder, 'content'), words), UsageError);
});

test('the generator itself, and whatever holds it, is refused', (context) => {
  const content = emptyFolder(context);
  for (const out of [packageRoot, dirname(packageRoot), '/']) assert.throws(() => safeOutput(out, content, words), UsageError, out);
});

test('a link is followed, so that the folder it points to is judged and replaced', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'content/report.yaml': '', [`made/${marker}`]: '', 'photos/one.jpg': '' });
  for (const name of ['made', 'photos', 'content']) symlinkSync(join(folder, name), join(folder, `to-${name}`));
  assert.equal(safeOutput(join(folder, 'to-made'), join(folder, 'content'), words), join(folder, 'made'));
  for (const name of ['to-photos', 'to-content']) {
    assert.throws(() => safeOutput(join(folder, name), join(folder, 'content'), words), UsageError, name);
  }
});
