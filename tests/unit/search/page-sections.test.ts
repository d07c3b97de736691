import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOfPage } from '../../../src/search/build/page-sections.ts';
import { asSupplied, markedTexts } from '../../../src/search/shared/supplied.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body><main><h1>社会救助</h1>${body}</main></body></html>`;

test('a marked element becomes a record with its page, place, name and text', () => {
  const html = page(`
    <section id="m1.2" data-search-section="低保标准" data-search-kind="measure" data-search-area="救助">
      <h2>低保标准</h2><p>统一提高到
      <b>710</b>元。</p><p>A&amp;B</p></section>`);
  assert.deepEqual(sectionsOfPage(html, 'area-1.html'), [
    {
      url: 'area-1.html#m1.2',
      title: '社会救助',
      section: '低保标准',
      text: '统一提高到 710元。\nA&B',
      area: '救助',
      value: '',
      signs: '',
      supplied: '',
      weight: 0,
      kind: 'measure',
    },
  ]);
});

test('what is marked as ignored, scripts and templates are left out, and an inline mark does not part a word', () => {
  const html = page(`<p id="a" data-search-section="甲" data-search-kind="text">710<sup data-search-ignore>注</sup>元
    <script>x</script><template>y</template><span data-search-ignore>z</span></p>`);
  assert.equal(sectionsOfPage(html, 'p.html')[0]?.text, '710元');
});

test('signs behind a number are shown with it and not searched', () => {
  const html = page(`<div id="a" data-search-section="标准" data-search-kind="figure"><span data-search-value><b>497</b>元<small
    data-search-sign>推</small><sup data-search-sign>※</sup></span></div>`);
  const [record] = sectionsOfPage(html, 'p.html');
  assert.deepEqual([record?.value, record?.signs, record?.text], ['497元', '推※', '497元']);
});

test('what the editor supplied is told by its places in name and text', () => {
  const html = page(`<div id="a" data-search-section="" data-search-kind="transcript"><p data-search-name>标准为<ins>元</ins>/月</p>
    <p>每<ins>人</ins>  每<ins>月</ins></p></div>`);
  const [record] = sectionsOfPage(html, 'p.html');
  assert.ok(record);
  assert.deepEqual([record.section, record.text], ['标准为元/月', '每人 每月']);
  const searched = `${record.section}\n${record.text}`;
  const pieces = record.supplied.split(' ').map((place) => searched.slice(...(place.split('-').map(Number) as [number, number])));
  assert.deepEqual(pieces, ['元', '人', '月']);
  assert.deepEqual(markedTexts(record), [`标准为${asSupplied('元')}/月`, `每${asSupplied('人')} 每${asSupplied('月')}`]);
});

test('the name is not said again in the text, wherever its line stands', () => {
  const html = page(
    '<li id="a" data-search-section="办法 实施" data-search-kind="milestone"><time>2016</time><p>办法实施 <b>了</b></p><p>办法实施</p></li>',
  );
  assert.equal(sectionsOfPage(html, 'p.html')[0]?.text, '2016\n办法实施 了');
});

test('a section without a name is called by its text, and a figure shows its value and has its weight', () => {
  const html = page(`<p data-search-kind="transcript"><span id="a" data-search-section="">统一提高到<b>710</b>元。</span></p>
    <div id="b" data-search-section="低保标准" data-search-kind="figure" data-search-weight="2">
      <span data-search-value><b>710</b>元/月</span>
    </div>`);
  const records = sectionsOfPage(html, 'p.html');
  assert.deepEqual(
    records.map(({ section, text, value, weight }) => [section, text, value, weight]),
    [
      ['统一提高到710元。', '', '', 0],
      ['低保标准', '710元/月', '710元/月', 2],
    ],
  );
});

test('a section may be named by a text inside it', () => {
  const html = page('<p id="a" data-search-section="" data-search-kind="figure"><a data-search-name>低保<wbr>标准</a><q>710元</q></p>');
  assert.deepEqual(
    sectionsOfPage(html, 'p.html').map(({ section, text }) => [section, text]),
    [['低保标准', '710元']],
  );
});

test('a section inside a section is its own, and inherits kind and area', () => {
  const html = page(`<div data-search-kind="transcript" data-search-area="养老">
    <section id="a" data-search-section="甲">外<p id="b" data-search-section="乙">内</p>面</section></div>`);
  const records = sectionsOfPage(html, 'p.html');
  assert.deepEqual(
    records.map(({ url, text, kind, area }) => [url, text, kind, area]),
    [
      ['p.html#a', '外\n面', 'transcript', '养老'],
      ['p.html#b', '内', 'transcript', '养老'],
    ],
  );
});

test('a page without sections needs nothing', () => {
  assert.deepEqual(sectionsOfPage('<p>404</p>', '404.html'), []);
});

test('a missing id, kind or h1, an unknown kind and an id used twice are named', () => {
  const section = (attributes: string) => page(`<p data-search-section="甲" ${attributes}>文</p>`);
  const fails = (html: string, message: RegExp) => assert.throws(() => sectionsOfPage(html, 'p.html'), message);
  fails(section('data-search-kind="text"'), /p\.html: search section “甲” needs an id/);
  fails(section('id="a"'), /“甲” needs data-search-kind, one of measure, /);
  fails(section('id="a" data-search-kind="misc"'), /got misc/);
  fails(section('id="a" data-search-kind="text"').replace(/<h1>.*<\/h1>/, ''), /p\.html: .*needs an h1/);
  fails(page('<p id="a" data-search-kind="text" data-search-section="甲">1</p>'.repeat(2)), /p\.html#a: two search sections share this id/);
});
