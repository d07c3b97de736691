import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import test from 'node:test';

/** The layers of `src/`, the lowest first: a folder imports from its own layer and from those below it. */
const layers = [
  ['diagnostics', 'i18n', 'styles'],
  ['report'],
  ['charts', 'draft', 'exports', 'intake', 'search/shared', 'search/build'],
  ['components', 'layouts', 'pages', 'verify'],
  ['integration'],
  ['release'],
  ['cli'],
];
/** Folders whose code runs in a reader's browser, and all that they may import. */
const browserFolders = ['browser', 'search/browser'];
const mayRunInBrowser = ['diagnostics', 'i18n', 'styles', 'report', 'charts', 'search/shared', ...browserFolders];

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const files = filesBelow(source);
const code = files.filter((file) => /\.(ts|astro|mdx)$/.test(file));
const folders = [...layers.flat(), ...browserFolders];

test('every file of src belongs to a layer', () => {
  const outside = files.filter((file) => folderOf(file) === '' && relative(source, file) !== 'env.d.ts');
  assert.deepEqual(outside.map(short), []);
});

test('imports run downwards only', () => {
  const upwards = imports().filter(({ from, to }) => layerOf(from) >= 0 && (layerOf(to) > layerOf(from) || layerOf(to) < 0));
  assert.deepEqual(upwards.map(told), []);
});

test('scripts of the browser import only what can run in a browser', () => {
  const scripts = files.filter((file) => browserFolders.includes(folderOf(file)));
  const foreign = scripts.flatMap(importsOf).filter(({ to, isType }) => !isType && !mayRunInBrowser.includes(folderOf(to)));
  assert.deepEqual(foreign.map(told), []);
  const reached = new Set(scripts);
  for (const file of reached) for (const { to, isType } of importsOf(file)) if (!isType) reached.add(to);
  assert.deepEqual([...reached].filter((file) => /from 'node:/.test(readFileSync(file, 'utf8'))).map(short), []);
});

test('no imports run in a circle', () => {
  const targets = new Map(
    code.map((file) => [
      file,
      importsOf(file)
        .filter(({ isType }) => !isType)
        .map(({ to }) => to),
    ]),
  );
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.add([...path.slice(path.indexOf(file)), file].map(short).join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  assert.deepEqual([...circles], []);
});

test('no file is longer than 300 lines, and no line than 140 characters', () => {
  const written = [...files, ...filesBelow(join(root, 'tests'))].filter((file) => /\.(ts|astro|css)$/.test(file));
  assert.deepEqual(written.filter((file) => linesOf(file).length > 301).map(short), []);
  const wide = written.flatMap((file) =>
    linesOf(file).flatMap((line, index) => ([...line].length > 140 ? [`${short(file)}:${index + 1}`] : [])),
  );
  assert.deepEqual(wide, []);
});

test('no folder is a drawer for anything', () => {
  const drawers = files.map(short).filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.)/i.test(file));
  assert.deepEqual(drawers, []);
});

test('nothing under src knows a particular report', () => {
  const known = code.filter((file) => /芜湖|民政(?!府)|Wuhu|civil affairs/i.test(readFileSync(file, 'utf8')));
  assert.deepEqual(known.map(short), []);
});

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

function imports(): Import[] {
  return code.flatMap(importsOf);
}

/** The files of `src` that a file imports. */
function importsOf(file: string): Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /\b(?:import|export)\b(\s+type\b)?(?:[^'"`;=(]*?\bfrom)?\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g,
  );
  return [...statements].map(([, type, path = '']) => ({ from: file, to: resolve(dirname(file), path), isType: type !== undefined }));
}

/** The folder of the layers in which a file stands; empty where none of them holds it. */
function folderOf(file: string): string {
  const path = relative(source, file).split(sep).join('/');
  return folders.find((folder) => path.startsWith(`${folder}/`)) ?? '';
}

function layerOf(file: string): number {
  return layers.findIndex((layer) => layer.includes(folderOf(file)));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n');
}

function short(file: string): string {
  return relative(root, file).split(sep).join('/');
}

function told({ from, to }: Import): string {
  return `${short(from)} imports ${short(to)}`;
}
