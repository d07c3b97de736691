import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/intake/read-source.ts';
import { encoded } from '../../setup/documents/encoded.ts';
import { mhtmlOf, savedPage } from '../../setup/documents/saved-page.ts';
import { speech } from '../../setup/documents/speech.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
async function read(page: string | Uint8Array) {
  const { value, diagnostics } = await readSource(typeof page === 'string' ? utf8(page) : page, 'a.html');
  assert.deepEqual(diagnostics, []);
  return value ?? assert.fail();
}
const linesOf = async (body: string, head = '') =>
  (await read(`<html><head>${head}</head><body>${body}</body></html>`)).text.split('\n').filter((line) => line !== '');

test('what the head of a page tells of its article is kept, and what it offers is not', async () => {
  const head = '<span>来源：市文化局</span><span>发布时间：2021年3月4日</span><span>字体：【<a>大</a> <a>中</a> <a>小</a>】</span>';
  const body = `<p>今天是2026年1月5日 星期一</p><h1>发布会实录</h1><div>${head}</div><div>【打印】</div><p>大家好！</p><p>全市有图书馆12个，藏书356万册。</p>`;
  assert.deepEqual(await linesOf(body), [
    '发布会实录',
    '来源：市文化局 发布时间：2021年3月4日 字体：【大 中 小】',
    '大家好！',
    '全市有图书馆12个，藏书356万册。',
  ]);
});

test('short lines of a speech are kept wherever they stand: headings, thanks, a name and a date below', async () => {
  const said = ['发布词', '各位：', '一、网点', '全市有图书馆12个，比上年增加3个。', '二、藏书', '谢谢！', '市文化局', '2021年3月4日'];
  assert.deepEqual(await linesOf(said.map((line) => `<div><span>　　${line}</span></div>`).join('')), said);
});

test('a sentence that leads elsewhere is a sentence all the same, where words stand beside the link', async () => {
  const body = '<h1>发布词</h1><p>我们印发了<a href="1">《公共图书馆服务规范》</a>，全市执行。</p><p>全市有图书馆12个，增长8%。</p>';
  assert.deepEqual((await linesOf(body)).slice(1), ['我们印发了《公共图书馆服务规范》，全市执行。', '全市有图书馆12个，增长8%。']);
});

test('a part that the page calls its margin is read where the speech stands in it', async () => {
  const body = `<div class="sidebar-layout side"><h1>发布词</h1><p>全市有图书馆12个，增长8%。</p></div>`;
  assert.deepEqual(await linesOf(body), ['发布词', '全市有图书馆12个，增长8%。']);
});

test('a speech in several parts of a page is read whole', async () => {
  const body = '<div><p>第一部分介绍总体情况，共三点。</p></div><hr><div><div><p>第二部分介绍下一步工作，也是三点。</p></div></div>';
  assert.deepEqual(await linesOf(body), ['第一部分介绍总体情况，共三点。', '第二部分介绍下一步工作，也是三点。']);
});

test('a line break of the source is no space between Chinese characters, and one between words', async () => {
  assert.deepEqual(await linesOf('<p>全市有图书馆\n   12个，\n  藏书35万册。</p><p>The city has\n12 libraries.</p>'), [
    '全市有图书馆 12个，藏书35万册。',
    'The city has 12 libraries.',
  ]);
});

test('numbers in pieces are whole, and raised digits are none of theirs', async () => {
  assert.deepEqual(await linesOf('<p>面积<span>1</span><span>2</span><b>.5</b>万平方米，约10<sup>8</sup>升。</p>'), [
    '面积12.5万平方米，约10⁸升。',
  ]);
});

test('what nobody sees is no text', async () => {
  const hidden =
    '<p style="display: none">隐藏的话。</p><p hidden>隐藏的话。</p><noscript>请启用脚本。</noscript><textarea>草稿。</textarea>';
  assert.deepEqual(await linesOf(`${hidden}<p>全市有图书馆12个，增长8%。</p>`), ['全市有图书馆12个，增长8%。']);
});

test('cells that span rows and columns leave the others in theirs', async () => {
  const rows = [
    '<tr><th rowspan="2">馆名</th><th colspan="2">藏书</th></tr>',
    '<tr><th>2019年</th><th>2020年</th></tr>',
    '<tr><td>市馆</td><td>120</td><td>131</td></tr>',
  ];
  const [, ...table] = await linesOf(`<p>各馆藏书见下表，单位为万册。</p><table>${rows.join('')}</table>`);
  assert.deepEqual(table, ['| 馆名 | 藏书 |  |', '|  | 2019年 | 2020年 |', '| 市馆 | 120 | 131 |']);
});

test('title and date come from what the page says of itself, and nowhere else', async () => {
  const meta =
    '<title>发布词_江城市人民政府</title><meta name="ArticleTitle" content="发布词"><meta name="PubDate" content="2021/3/4 10:30">';
  const page = await read(`<html><head>${meta}</head><body><p>全市有图书馆12个，增长8%。发布时间：2020年1月1日</p></body></html>`);
  assert.equal(page.title, '发布词');
  assert.equal(page.published, '2021-03-04');
  assert.equal((await read('<html><title>甲</title><p>全市有图书馆12个，增长8%。')).published, undefined);
});

test('pictures, scripts and furniture are told', async () => {
  const { leftOut } = await read(savedPage(speech));
  const counts = Object.fromEntries(leftOut.map(({ kind, count }) => [kind, count]));
  assert.equal(counts.script, 1);
  assert.equal(counts.image, 1);
  assert.equal(counts['remote-image'], 1);
  assert.ok((counts.furniture ?? 0) > 5);
});

test('a page says its encoding wrongly: its bytes decide', async () => {
  const page = savedPage(speech, 'utf-8');
  const { encoding, text } = await read(encoded(page, 'gbk'));
  assert.equal(encoding, 'gb18030');
  assert.match(text, /全市共有公共图书馆12个/);
  assert.equal((await read(savedPage(speech, 'gb2312'))).encoding, 'utf-8');
});

test('of the frames of a saved page the one with the longest text is read', async () => {
  const [frame, page] = [mhtmlOf(utf8('<p>访问量：12</p>'), 'base64'), mhtmlOf(utf8(savedPage(speech)), 'quoted-printable')];
  const parts = Buffer.from(page)
    .toString('latin1')
    .replace(/------MultipartBoundary--a1--\r\n$/, '');
  const other = Buffer.from(frame).toString('latin1').split('\r\n\r\n').slice(1).join('\r\n\r\n');
  const { text, mediaType } = await read(Buffer.from(parts + other, 'latin1'));
  assert.equal(mediaType, 'multipart/related');
  assert.match(text, /^全市图书馆事业发展新闻发布会\n/);
});
