import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import test from 'node:test';

/** The rooms of the house; a room may import only from rooms that stand before it. */
const order = [
  'language',
  'browser',
  'html',
  'cache',
  'bundling',
  'findings',
  'schema',
  'transcript',
  'figures',
  'charts',
  'report',
  'audit',
  'opendata',
  'sharing',
  'search',
  'client',
  'components',
  'packaging',
  'pages',
  'cli',
];
/** Rooms whose code may run in a browser, and so all that `client` may import. */
const browserRooms = ['language', 'browser', 'figures', 'charts', 'search', 'client'];

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const files = filesBelow(source);
const code = files.filter((file) => /\.(ts|astro|mdx)$/.test(file));
const roomOf = (file: string) => relative(source, file).split(sep)[0] ?? '';

test('every folder under src is a room of the house', () => {
  const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(
    rooms.map(({ name }) => name).filter((name) => !order.includes(name)),
    [],
  );
});

test('imports run downwards only', () => {
  const upwards = imports().filter(({ from, to }) => order.indexOf(roomOf(to)) > order.indexOf(roomOf(from)));
  assert.deepEqual(upwards.map(told), []);
});

test('scripts of the browser import only what can run in a browser', () => {
  const client = imports().filter(({ from }) => roomOf(from) === 'client');
  assert.deepEqual(client.filter(({ to }) => !browserRooms.includes(roomOf(to))).map(told), []);
  const reached = new Set(files.filter((file) => roomOf(file) === 'client'));
  for (const file of reached) for (const { to, isType } of importsOf(file)) if (!isType) reached.add(to);
  assert.deepEqual([...reached].filter((file) => /from 'node:/.test(readFileSync(file, 'utf8'))).map(short), []);
});

test('no file is longer than 250 lines', () => {
  const long = [...files, ...filesBelow(join(root, 'tests'))].filter((file) => /\.(ts|astro|css)$/.test(file) && linesOf(file) > 250);
  assert.deepEqual(long.map(short), []);
});

test('no folder is a drawer for anything', () => {
  assert.deepEqual(
    files.map(short).filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.)/i.test(file)),
    [],
  );
});

test('nothing under src knows a particular report', () => {
  const known = code.filter((file) => /芜湖|民政|Wuhu|civil affairs/i.test(readFileSync(file, 'utf8')));
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

/** The files of the house that a file imports. */
function importsOf(file: string): Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(/\b(?:import|export)\b(\s+type\b)?[^'"`;]*?['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...statements].map(([, type, path = '']) => ({ from: file, to: resolve(dirname(file), path), isType: type !== undefined }));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

function short(file: string): string {
  return relative(root, file).split(sep).join('/');
}

function told({ from, to }: Import): string {
  return `${short(from)} imports ${short(to)}`;
}
