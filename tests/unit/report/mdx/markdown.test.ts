import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../../../src/report/mdx/markdown.ts';
import { readMdx } from '../../../../src/report/mdx/mdx.ts';
import { htmlOf } from './html.ts';

const shown = (text: string) => htmlOf(readMarkdown(text).root);
const value = '<Value id="a" />';

test('a line break between Chinese characters is nothing, beside a Western word a space', () => {
  assert.equal(shown('县图书馆通报\n全县公共图书馆事业的进展，\n请看。'), '<p>县图书馆通报全县公共图书馆事业的进展，请看。</p>');
  assert.equal(shown('使用\nWi-Fi\n上网'), '<p>使用 Wi-Fi 上网</p>');
  assert.equal(shown('The home\nhas beds.'), '<p>The home has beds.</p>');
  assert.equal(shown('他说“好”\n“对”'), '<p>他说“好”“对”</p>');
  assert.equal(shown('He said “yes”\n“no”'), '<p>He said “yes” “no”</p>');
  assert.equal(shown('> 甲\r\n> **乙**\r\n> 丙'), '<blockquote><p>甲<strong>乙</strong>丙</p></blockquote>');
  assert.equal(shown('见[规\n划](a.html)\n全文'), '<p>见<a>规划</a>全文</p>');
  assert.equal(shown('甲  \n乙'), '<p>甲<br>乙</p>');
});

test('a value on a line of its own stays in its sentence', () => {
  assert.equal(shown(`座位\n${value}\n，比老馆`), '<p>座位¤，比老馆</p>');
  assert.equal(shown(`beds\n${value}\nof them`), '<p>beds ¤ of them</p>');
  assert.equal(shown(`- 座位\n  ${value}\n  ，多\n- 乙`), '<li><p>座位¤，多</p></li><li><p>乙</p></li>');
  assert.equal(shown(`> 座位\n> ${value}\n> ，多`), '<blockquote><p>座位¤，多</p></blockquote>');
  assert.equal(shown(`> 座位\n${value}\n，多`), '<blockquote><p>座位¤，多</p></blockquote>');
  assert.equal(shown(`${value}\n和\n${value}`), '<p>¤和¤</p>');
  assert.equal(shown(`座位**\n${value}\n**个`), '<p>座位**¤**个</p>');
  assert.equal(shown(`甲\n\n${value}\n\n乙`), '<p>甲</p><p>¤</p><p>乙</p>');
});

test('a chart is a block, with lines around it or without', () => {
  assert.equal(shown('甲\n\n<Chart />\n\n乙'), '<p>甲</p><block></block><p>乙</p>');
  assert.equal(shown('甲\n<Chart />\n乙'), '<p>甲</p><block></block><p>乙</p>');
});

test('a bare address ends where Chinese begins, and the text behind it is read as any other', () => {
  assert.equal(shown('见https://a.cn/b_c。**重点**在后'), '<p>见<a>https://a.cn/b_c</a>。<strong>重点</strong>在后</p>');
  assert.equal(shown('https://a.cn，https://b.cn/x（新）'), '<p><a>https://a.cn</a>，<a>https://b.cn/x</a>（新）</p>');
  assert.equal(shown('（www.a.cn).”和[文\n件](b.html)'), '<p>（<a>www.a.cn</a>).”和<a>文件</a></p>');
  assert.equal(shown('`https://a.cn。`和[甲](https://a.cn/乙)'), '<p>https://a.cn。和<a>甲</a></p>');
  assert.equal(shown('See https://a.cn/b, or a@b.cn.'), '<p>See <a>https://a.cn/b</a>, or <a>a@b.cn</a>.</p>');
  const [link] = readMdx('areas/1.mdx', '（www.a.cn。').value?.links ?? [];
  assert.deepEqual(link, { url: 'http://www.a.cn', place: { file: 'areas/1.mdx', line: 1, column: 2 } });
});

test('attributes of tags are joined as lines of text are', () => {
  const [tag] = readMdx('areas/1.mdx', '<DataTable figures="a"\n  title="馆舍\n  和座位，two\n  words" />').value?.tags ?? [];
  assert.equal(tag?.attributes.title, '馆舍和座位，two words');
});

test('escapes and references are shown as what they stand for', () => {
  assert.equal(shown('&copy; \\[a\\] &#42;&lt;&nbsp;& &none; \\甲'), '<p>© [a] *<\u00a0& &none; \\甲</p>');
});

test('whatever is typed in Chinese without marks, every character is kept but the ends of lines, each in its place', () => {
  const piece = fc.constantFrom('甲', '乙。', '“', ' ', '\n', 'a', '1', '~', value, '（', 'https://a.cn/', '|');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = `甲${pieces.join('').replace(/\n\s*/g, '\n甲')}`;
      const expected = text.replaceAll(value, '\ufffc');
      const blocks = readMdx('areas/1.mdx', text).value?.prose ?? [];
      const read = blocks.map((block) => block.text).join('\n');
      assert.equal(read.replace(/\s/g, ''), expected.replace(/\s/g, ''));
      const lines = text.split('\n');
      for (const block of blocks)
        for (const [index, character] of [...block.text].entries()) {
          const { line, column } = block.placeOf(index);
          const at = lines[line - 1]?.[column - 1];
          if (/[甲乙。a1~（]/.test(character) && at !== 'h') assert.equal(at, character, `${text} ${index}`);
        }
    }),
    { numRuns: 300 },
  );
});
