import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats, oneLine } from '../../../../src/browser/cite/formats.ts';

const report = { author: '青石镇', title: '五年成就', date: '2020-12-25', accessed: '（{date}查阅）' };
const cited = {
  text: '床位：120张，2020年。“共有床位120张。”出处：青石镇，《五年成就》。',
  title: '床位',
  address: 'https://example.org/five/figures.html#f-beds',
  today: '2026-11-28',
};
const written = (name: string) => formats.find((format) => format.name === name)?.write(cited, report);

test('copied as text it ends with its address and the day', () => {
  assert.equal(written(''), `${cited.text}https://example.org/five/figures.html#f-beds（2026-11-28查阅）`);
});

test('GB/T 7714 names who, what, the kind of source, both days and the address', () => {
  assert.equal(
    written('GB/T 7714'),
    '青石镇. 五年成就：床位[EB/OL]. (2020-12-25)[2026-11-28]. https://example.org/five/figures.html#f-beds.',
  );
});

test('BibTeX keeps the name of an office whole and escapes what TeX would read', () => {
  const entry = formats[2]?.write({ ...cited, title: '增长43%' }, report) ?? '';
  assert.match(entry, /^@online\{f-beds,\n/);
  assert.match(entry, /author = \{\{青石镇\}\}/);
  assert.match(entry, /title = \{五年成就：增长43\\%\}/);
  assert.match(entry, /urldate = \{2026-11-28\}/);
  assert.match(entry, /url = \{https:\/\/example\.org\/five\/figures\.html#f-beds\}/);
});

test('what a draft does not know is left out of a citation, with its marks', () => {
  const unknown = { ...report, author: '', date: '' };
  assert.equal(formats[1]?.write(cited, unknown), `五年成就：床位[EB/OL]. [2026-11-28]. ${cited.address}.`);
  assert.doesNotMatch(formats[2]?.write(cited, unknown) ?? 'author', /author|^ {2}date/m);
});

test('white space of the markup is no text between Chinese characters, and stays between words', () => {
  assert.equal(oneLine(' 床位 ：\n 120张 ，\n“ 共有 ” '), '床位：120张，“共有”');
  assert.equal(oneLine('Beds :\n 120  beds'), 'Beds : 120 beds');
});
