import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dataFiles } from '../../../../src/exports/data-files.ts';
import { readAttachments } from '../../../../src/report/attachments/read-attachments.ts';
import type { ContentFiles } from '../../../../src/report/content.ts';

import { csvText, spreadsheetText } from '../../../../src/report/csv.ts';
import { asciiOnly } from '../../../../src/search/build/ascii-only.ts';
import { readCsv, readSpreadsheet } from '../../../../src/verify/numbers/csv.ts';
import { auditDataFile } from '../../../../src/verify/numbers/data-files.ts';
import { factsOf } from '../../../../src/verify/numbers/facts.ts';
import { auditSearchFile } from '../../../../src/verify/numbers/search-files.ts';
import { parsePages } from '../../../../src/verify/pages.ts';
import { audited } from '../../../setup/audited.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const report = inventedReport({
  said: ['要事。新建书屋12个，其中5个在山区。'],
  figures: [
    '- { id: rooms, label: 书屋, value: 12, unit: 个, asOf: 2020, quote: 书屋12个 }',
    '- { id: hills, label: 山区书屋, value: 5, unit: 个, asOf: 2020, quote: 5个在山区 }',
    '- { id: others, label: 其他书屋, unit: 个, asOf: 2020, derive: { difference: [rooms, hills] } }',
  ].join('\n'),
});
const facts = factsOf(report);
const bytes = (contents: string | Uint8Array) => (typeof contents === 'string' ? new TextEncoder().encode(contents) : contents);
const published: ContentFiles = new Map(dataFiles(report).map(({ path, contents }) => [path, bytes(contents)]));
/** What the audit of some files looked at, and what it found: file, code and context. */
function auditOf(files: ContentFiles) {
  const { audit, mistakes } = audited(report, files, parsePages(files));
  return { audit, problems: mistakes.map(({ place, code, details }) => [place.file, code, details.context]) };
}
const problemsOf = (files: ContentFiles) => auditOf(files).problems;

/** The published files with one text changed, and the data package that names its bytes left out. */
function changed(name: string, from: string, to: string): ContentFiles {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(published.get(name));
  assert.ok(text.includes(from), `${name} does not hold ${from}`);
  const files = new Map([...published, [name, bytes(text.replace(from, to))] as const]);
  files.delete('data/datapackage.json');
  return files;
}

test('open data that equals the report has no problems, and every file is read', () => {
  const { audit, problems } = auditOf(published);
  assert.deepEqual(problems, []);
  assert.equal(audit.filesRead, published.size);
});

const changes: [file: string, from: string, to: string, problem: string][] = [
  ['data/figures.json', '"value": 12', '"value": 21', 'rooms.value: 21'],
  ['data/figures.json', '"label": "书屋"', '"label": "书店"', 'rooms.label: 书店'],
  ['data/figures.csv', '书屋,12,', '书屋,21,', 'rooms.value: 21'],
  ['data/figures-excel.csv', '书屋,12,', '书屋,21,', 'rooms.value: 21'],
  ['data/reading.txt', '12', '21', 'reading'],
  ['data/reading.txt', '\ufeff', '', 'reading'],
  ['data/transcript.txt', '12', '21', 'sha256'],
  ['data/audit.json', '"text": "12个"', '"text": "21个"', '21个'],
];
for (const [file, from, to, problem] of changes)
  test(`${file} with ${to} in the place of ${from} differs from the report`, () => {
    assert.deepEqual(problemsOf(changed(file, from, to)), [[file, 'site-data-differs', problem]]);
  });

test('a figure under another id is one that nobody registered, and its own is missing', () => {
  const problems = problemsOf(changed('data/figures.csv', 'hills,', 'hill,')).map(([, , problem]) => problem);
  assert.deepEqual(problems, ['hill', 'hills']);
});

test('a byte order mark is where spreadsheets need it, and not where programs would read it', () => {
  const found = (file: string, from: string, to: string) => problemsOf(changed(file, from, to)).map(([, , problem]) => problem);
  assert.ok(found('data/figures-excel.csv', '\ufeff', '').includes('rooms'));
  assert.ok(found('data/figures.csv', 'id,', '\ufeffid,').includes('undefined'));
});

test('the data package must name the bytes of the files beside it', () => {
  const files = new Map([...published, ['data/reading.txt', bytes('x')] as const]);
  assert.ok(problemsOf(files).some(([file, code]) => file === 'data/datapackage.json' && code === 'site-data-differs'));
});

test('a file that nobody reads is a problem; style and scripts are not', () => {
  const files: ContentFiles = new Map(['report.pdf', 'data/more.xml', 'assets/a.css', 'assets/b.js'].map((name) => [name, bytes('')]));
  assert.deepEqual(problemsOf(files).toSorted(), [
    ['data/more.xml', 'site-file-unread', 'data/more.xml'],
    ['report.pdf', 'site-file-unread', 'report.pdf'],
  ]);
});

const awkward = fc.string({ unit: fc.constantFrom(...`a,"'\r\n\t\0 =+-@＝1养`), maxLength: 12 });

test('the audit reads CSV back as it was written, whatever the cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, awkward)), (rows) => {
      const records = rows.map(([a, b]) => ({ a, b }));
      assert.deepEqual(readCsv(csvText(['a', 'b'], rows)), records);
      assert.deepEqual(readSpreadsheet(spreadsheetText(['a', 'b'], rows)), records);
    }),
    { numRuns: 500 },
  );
});

const put = (path: string, content: string) => asciiOnly(`xunliSearch.put("${path}","text",${JSON.stringify(content)},"0");\n`);
const fragment = (content: string, value = '', url = 'a.html#m1') =>
  put('zh/a.pf_fragment', `pagefind_dcd${JSON.stringify({ a: { content, meta: { url, value } } })}`);
const text = '“十三五”\n新建书屋12个\n2020年';
const pages = new Map(['a.html', 'a.html#m1'].map((address) => [address, text]));
const audit = (contents: string, texts = pages) => auditSearchFile(contents, texts, facts);

test('every word of a search result stands on its page', () => {
  assert.deepEqual(audit(fragment('新建书屋 12个')), { numerals: 1, problems: [] });
  const { numerals, problems } = audit(fragment('新建书屋 21个'));
  assert.equal(numerals, 1);
  assert.match(problems.join(), /^a\.html#m1: .*21个$/);
});

test('the number that a result shows is that of the figure to which it leads', () => {
  const shown = (value: string, url: string) => audit(fragment('新建书屋', value, url)).problems;
  assert.deepEqual(shown('12个', 'a.html#f-rooms'), []);
  assert.deepEqual(shown('5个', 'a.html#f-rooms'), ['a.html#f-rooms: 5个']);
  assert.deepEqual(shown('', 'a.html#f-rooms'), ['a.html#f-rooms: ']);
  assert.deepEqual(shown('12个', 'a.html#m1'), ['a.html#m1: 12个']);
});

test('a search result cuts off nothing that limits a number of its page', () => {
  const said = new Map([
    ['a.html#m1', '候车不超过10分钟\n满意率98%以上\n2020年'],
    ['a.html', ''],
  ]);
  for (const text of ['候车不超过10分钟', '满意率98%以上', '满意率98%以上 2020年', '98%以上'])
    assert.deepEqual(audit(fragment(text), said).problems, []);
  for (const text of ['超过10分钟', '10分钟', '满意率98%', '满意率98']) assert.equal(audit(fragment(text), said).problems.length, 1, text);
});

test('what a search result says stands in its section; only what tells no number may stand elsewhere on its page', () => {
  const parts = new Map([...pages, ['a.html#m1', '新建书屋5个'], ['b.html', '改建书屋21个']]);
  assert.deepEqual(audit(fragment('新建书屋5个'), parts).problems, []);
  assert.deepEqual(audit(fragment('新建书屋12个'), parts).problems, ['a.html#m1: 新建书屋12个']);
  assert.deepEqual(audit(fragment('建书屋'), parts).problems, []);
  assert.deepEqual(audit(fragment('改建书屋'), parts).problems, ['a.html#m1: 改建书屋']);
});

test('a section that is named as its page is may have a number in its name, which stands above it', () => {
  const named = (section: string) =>
    put(
      'zh/a.pf_fragment',
      `pagefind_dcd${JSON.stringify({ a: { content: '书屋', meta: { url: 'a.html#a2', title: '下一步打算', section } } })}`,
    );
  const parts = new Map([
    ['a.html', '下一步打算\n书屋\n第一步'],
    ['a.html#a2', '书屋'],
  ]);
  assert.deepEqual(audit(named('下一步打算'), parts).problems, []);
  assert.deepEqual(audit(named('第一步'), parts).problems, ['a.html#a2: 第一步']);
});

test('every word that pinyin stands for is on a page', () => {
  const words = (...list: string[]) => audit(put('pinyin.json', JSON.stringify({ words: list.join(' ') })));
  assert.deepEqual(words('书屋', '十三五').problems, []);
  assert.deepEqual(words('书屋', '十四五').problems, ['十四五']);
});

test('the list of attachments is held against the files themselves', () => {
  const pdf = bytes('%PDF-1.4\n%%EOF\n');
  const attached = { ...report, attachments: readAttachments(new Map([['attachments/a.pdf', pdf]])).value };
  const list = dataFiles(attached).find(({ path }) => path === 'data/attachments.json')?.contents ?? '';
  const wrong = (files: Record<string, Uint8Array>) =>
    auditDataFile('data/attachments.json', new Map(Object.entries(files)), factsOf(attached))?.problems;
  assert.deepEqual(wrong({ 'data/attachments.json': bytes(list), 'attachments/a.pdf': pdf }), []);
  const other = bytes('%PDF-1.5\n%%EOF\n');
  assert.deepEqual(wrong({ 'data/attachments.json': bytes(list), 'attachments/a.pdf': other }), ['attachments/a.pdf.sha256']);
});
