import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { bundle } from '../../../src/bundling/bundle.ts';
import { generatorRoot } from '../../../src/cache/kept-files.ts';

const keptFolder = join(generatorRoot, 'node_modules/.cache/xunli');

/** Calls `use` with a way to bundle a script that is written into a folder of its own, and removes all traces. */
async function withScript(
  use: (write: (code: string) => void, make: (modules?: Record<string, string>) => Promise<string>) => Promise<void>,
) {
  const folder = mkdtempSync(join(generatorRoot, 'node_modules/.cache-of-test-'));
  const entry = join(folder, 'entry.ts');
  const name = `test-${process.pid}-${folder.slice(-6)}.js`;
  const make = async (modules: Record<string, string> = {}) =>
    (await bundle({ name, options: { entryPoints: [entry], format: 'iife' }, modules })).text;
  try {
    await use((code) => writeFileSync(entry, code), make);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(join(keptFolder, `${name}.json`), { force: true });
  }
}

test('a bundle whose source changed is made anew', () =>
  withScript(async (write, make) => {
    write('console.log("first" as string)');
    assert.match(await make(), /first/);
    write('console.log("later" as string)');
    assert.match(await make(), /later/);
  }));

test('a bundle whose code in no file changed is made anew', () =>
  withScript(async (write, make) => {
    write('import { word } from "given"; console.log(word)');
    assert.match(await make({ given: 'export const word = "first"' }), /first/);
    assert.match(await make({ given: 'export const word = "later"' }), /later/);
  }));

test('a bundle whose sources are the same is the one that was kept', () =>
  withScript(async (write, make) => {
    write('console.log("same")');
    const made = await make();
    const [kept] = keptBundlesWith('same');
    assert.ok(kept);
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('same', 'kept'));
    assert.equal(await make(), made.replace('same', 'kept'));
  }));

test('a kept bundle that was damaged is made anew', () =>
  withScript(async (write, make) => {
    write('console.log("whole")');
    const made = await make();
    const [kept] = keptBundlesWith('whole');
    assert.ok(kept);
    writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 20));
    assert.equal(await make(), made);
  }));

test('a mistake in a source is an error, also when an older bundle was kept', () =>
  withScript(async (write, make) => {
    write('console.log("right")');
    await make();
    write('console.log("wrong');
    await assert.rejects(make(), /Unterminated string/);
  }));

function keptBundlesWith(word: string): string[] {
  const names = readdirSync(keptFolder)
    .filter((name) => name.startsWith(`test-${process.pid}-`))
    .map((name) => join(keptFolder, name));
  return names.filter((path) => readFileSync(path, 'utf8').includes(word));
}
