import assert from 'node:assert/strict';
import test from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { again, type Change } from '../../../src/draft/again/again.ts';
import { contentOf, draftOf } from '../../../src/draft/draft.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { readReport } from '../../../src/report/read-report.ts';

const spell = (text: string) => [...text].map((character) => `u${character.codePointAt(0)?.toString(16)}`);
const today = '2024-05-06';
const speech = (first: string, second: string) => `某县水利局2023年工作情况

某县水利局

（2024年1月5日）

各位来宾，大家上午好，现在由我介绍2023年全县水利工作情况。

一、工程建设

${first}

二、日常管理

${second}
`;
const old = speech('2023年，新建泵站12座，修复堤防3.5公里。', '全年巡河860人次，清理河道25条。');
const decoder = new TextDecoder();

function folderOf(text: string): Map<string, Uint8Array> {
  return new Map(contentOf(draftOf({ text }, spell, today).files, { text }));
}

function textsOf(files: ContentFiles): string {
  return [...files].map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`).join('\n');
}

function kindsOfEntries(changes: readonly Change[]): string[] {
  return changes.flatMap(({ kind, file }) => (file.endsWith('.yaml') ? [kind] : [])).sort();
}

/** A folder in which one file says something else. */
function withFile(files: ContentFiles, beginning: string, change: (text: string) => string) {
  const [name = '', bytes] = [...files].find(([path]) => path.startsWith(beginning)) ?? [];
  const text = change(decoder.decode(bytes));
  return { name, text, files: new Map([...files, [name, new TextEncoder().encode(text)]]) };
}

test('the same text changes nothing at all', () => {
  const files = folderOf(old);
  const result = again(files, { text: old }, spell, today);
  assert.deepEqual(result.changes, []);
  assert.equal(textsOf(result.files), textsOf(files));
});

test('what nobody has read follows the text, and the folder has no mistake after it', () => {
  const text = speech('2023年，新建泵站14座，修复堤防3.5公里。新打机井30眼。', '全年巡河860人次，清理河道25条。');
  const { files, changes } = again(folderOf(old), { text }, spell, today);
  assert.deepEqual(kindsOfEntries(changes), ['gone', 'new', 'new']);
  assert.deepEqual(
    changes.filter(({ kind, file }) => kind === 'remade' && file.startsWith('areas/1')).map(({ kind }) => kind),
    ['remade'],
  );
  assert.deepEqual(mistakesIn(readReport(files).diagnostics), []);
  assert.match(textsOf(files), /新建泵站14座/);
  assert.doesNotMatch(textsOf(files), /12座/);
});

test('a sentence before it moves a figure, which is told with both places', () => {
  const text = speech('年初召开了动员会。2023年，新建泵站12座，修复堤防3.5公里。', '全年巡河860人次，清理河道25条。');
  const { changes } = again(folderOf(old), { text }, spell, today);
  const ofEntries = changes.filter(({ file }) => file.endsWith('.yaml'));
  assert.deepEqual([...new Set(ofEntries.map(({ kind, from, to }) => `${kind} ${from} ${to}`))], ['moved 1-2 1-3']);
});

test('what somebody has read stays as it was written, and is told where the text does not bear it out', () => {
  const files = folderOf(old);
  const name = [...files.keys()].find((path) => path.startsWith('figures/1')) ?? '';
  const read = decoder
    .decode(files.get(name))
    .replaceAll(/ *status: draft\n/g, '')
    .replace('- id', '# 已核对\n- id');
  files.set(name, new TextEncoder().encode(read));
  const text = old.replace('泵站12座', '泵站14座');
  const result = again(files, { text }, spell, today);
  assert.deepEqual(kindsOfEntries(result.changes), ['new', 'unfounded']);
  const after = decoder.decode(result.files.get(name));
  assert.ok(after.startsWith(read.trimEnd()));
  const [unfounded, added] = ['unfounded', 'new'].map((kind) => result.changes.find((change) => change.kind === kind));
  assert.deepEqual([added?.insteadOf, added?.id], [unfounded?.id, `${unfounded?.id}-2`]);
});

test('a narrative that somebody wrote is left alone', () => {
  const files = folderOf(old);
  const name = [...files.keys()].find((path) => path.startsWith('areas/1')) ?? '';
  const written = decoder.decode(files.get(name)).replace('status: draft\n', '');
  files.set(name, new TextEncoder().encode(written));
  const after = again(files, { text: old.replace('清理河道25条', '清理河道26条') }, spell, today).files;
  assert.equal(decoder.decode(after.get(name)), written);
});

test('what somebody changed stays as it was written, also where the mark of a draft was left on it', () => {
  const overview = withFile(folderOf(old), 'overview.mdx', (text) => `${text}\n去年是全县水利最忙的一年。\n`);
  const figures = withFile(overview.files, 'figures/1', (text) => text.replace(/label: .*泵站.*/, 'label: 新建的泵站'));
  const { files, changes } = again(figures.files, { text: old.replace('泵站12座', '泵站14座') }, spell, today);
  assert.equal(decoder.decode(files.get(overview.name)), overview.text);
  assert.ok(decoder.decode(files.get(figures.name)).startsWith(figures.text));
  assert.deepEqual(
    changes.filter(({ kind }) => kind === 'unfounded').map(({ name }) => name),
    ['新建的泵站'],
  );
  assert.ok(!changes.some(({ file }) => file === overview.name));
});

test('line ends of another system are no change of a person', () => {
  const files = new Map(folderOf(old));
  for (const [name, bytes] of files) {
    if (!/\.(?:mdx|yaml)$/.test(name)) continue;
    files.set(name, new TextEncoder().encode(decoder.decode(bytes).replaceAll('\n', '\r\n')));
  }
  const { changes } = again(files, { text: old.replace('泵站12座', '泵站14座') }, spell, today);
  assert.deepEqual(kindsOfEntries(changes), ['gone', 'new']);
  assert.ok(changes.some(({ kind, file }) => kind === 'remade' && file.startsWith('areas/1')));
});

test('a narrative that follows from the registers is drafted anew for each text, also where somebody renamed an entry', () => {
  const [, id = ''] = /^- id: (\S+)\n {2}label: 修复堤防/m.exec(textsOf(folderOf(old))) ?? [];
  const rename = (text: string) => text.replaceAll(id, 'dikes');
  const named = withFile(withFile(folderOf(old), 'figures/1', rename).files, 'areas/1', rename);
  let files: ContentFiles = named.files;
  for (const [nth, more] of ['新打机井30眼', '新打机井30眼，新建水库2座'].entries()) {
    const result = again(files, { text: old.replace('3.5公里', `3.5公里，${more}`) }, spell, today);
    assert.ok(result.changes.some(({ kind, file }) => kind === 'remade' && file === named.name));
    files = result.files;
    const text = decoder.decode(files.get(named.name));
    assert.deepEqual([text.match(/<Value /g)?.length, text.includes('<Value id="dikes"')], [3 + nth, true]);
  }
});

test('the former document goes and is named, and so does none that is another than report.yaml says', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const original = (file: string, text: string) => ({ file: `source/${file}`, mediaType: 'text/plain', bytes: bytes(text) });
  const source = { text: old, original: original('讲话.txt', old) };
  const folder = new Map([...contentOf(draftOf(source, spell, today).files, source), ['source/附注.txt', bytes('另存')]]);
  const text = old.replace('泵站12座', '泵站14座');
  const next = { text, original: original('讲话（改）.txt', text) };
  const { files, changes } = again(folder, next, spell, today);
  assert.deepEqual(
    changes.filter(({ kind }) => kind === 'exchanged').map(({ file, name }) => [file, name]),
    [['source/讲话.txt', 'source/讲话（改）.txt']],
  );
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('source/')).sort(),
    ['source/讲话（改）.txt', 'source/附注.txt'].sort(),
  );
  const changed = again(new Map([...folder, ['source/讲话.txt', bytes('改过')]]), next, spell, today).files;
  assert.equal(decoder.decode(changed.get('source/讲话.txt')), '改过');
});
