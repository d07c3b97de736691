import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { readMarkdown } from '../../../../src/report/mdx/markdown.ts';
import { htmlOf } from './html.ts';

const shown = (text: string) => htmlOf(readMarkdown(text).root);
const strayIn = (text: string) => readMarkdown(text).strays.map(({ start, end }) => text.slice(start, end));

/** What authors of Chinese type; CommonMark shows the asterisks, or makes bold what stands between the pairs. */
const chinese: [typed: string, meant: string][] = [
  ['座位**<Value id="a" />**，比老馆', '座位<strong>¤</strong>，比老馆'],
  ['**“样板”**书屋先行。', '<strong>“样板”</strong>书屋先行。'],
  ['说明**这是虚构的。**请勿引用；见**《规划》**全文。', '说明<strong>这是虚构的。</strong>请勿引用；见<strong>《规划》</strong>全文。'],
  ['一是*（试点）*先行', '一是<em>（试点）</em>先行'],
  ['推进**“一门”**3个窗口', '推进<strong>“一门”</strong>3个窗口'],
  ['打造**——品牌——**服务', '打造<strong>——品牌——</strong>服务'],
  ['见**[规划](a.html)**全文', '见<strong><a>规划</a></strong>全文'],
  ['[见**《规划》**全文](a.html)', '<a>见<strong>《规划》</strong>全文</a>'],
  ['甲***。乙***丙', '甲<em><strong>。乙</strong></em>丙'],
  ['**甲**乙**丙**', '<strong>甲</strong>乙<strong>丙</strong>'],
];
for (const [typed, meant] of chinese)
  test(`in Chinese, ${typed} is emphasised between its marks`, () => {
    assert.equal(shown(typed), `<p>${meant}</p>`);
    assert.deepEqual(strayIn(typed), []);
  });

/** From CommonMark 0.31.2, 6.2, with the numbers of its examples. */
const standard: Record<number, [typed: string, meant: string]> = {
  350: ['*foo bar*', '<em>foo bar</em>'],
  351: ['a * foo bar*', 'a * foo bar*'],
  352: ['a*"foo"*', 'a*"foo"*'],
  355: ['foo*bar*', 'foo<em>bar</em>'],
  357: ['_foo bar_', '<em>foo bar</em>'],
  359: ['a_"foo"_', 'a_"foo"_'],
  360: ['foo_bar_', 'foo_bar_'],
  364: ['foo-_(bar)_', 'foo-<em>(bar)</em>'],
  369: ['*(*foo)', '*(*foo)'],
  370: ['*(*foo*)*', '<em>(<em>foo</em>)</em>'],
  371: ['*foo*bar', '<em>foo</em>bar'],
  379: ['** foo bar**', '** foo bar**'],
  381: ['foo**bar**', 'foo<strong>bar</strong>'],
  390: ['foo-__(bar)__', 'foo-<strong>(bar)</strong>'],
  410: ['*foo **bar** baz*', '<em>foo <strong>bar</strong> baz</em>'],
  411: ['*foo**bar**baz*', '<em>foo<strong>bar</strong>baz</em>'],
  412: ['*foo**bar*', '<em>foo**bar</em>'],
  413: ['***foo** bar*', '<em><strong>foo</strong> bar</em>'],
  415: ['*foo**bar***', '<em>foo<strong>bar</strong></em>'],
  416: ['foo***bar***baz', 'foo<em><strong>bar</strong></em>baz'],
  441: ['**foo*', '*<em>foo</em>'],
  442: ['*foo**', '<em>foo</em>*'],
  460: ['****foo****', '<strong><strong>foo</strong></strong>'],
  462: ['******foo******', '<strong><strong><strong>foo</strong></strong></strong>'],
  467: ['*foo _bar* baz_', '<em>foo _bar</em> baz_'],
  471: ['*[bar*](/url)', '*<a>bar*</a>'],
};
for (const [number, [typed, meant]] of Object.entries(standard))
  test(`example ${number} of CommonMark, ${typed}, is what it is there`, () => {
    assert.equal(shown(typed), `<p>${meant}</p>`);
  });

test('prose in ASCII is what the parser makes of it', () => {
  const word = fc.constantFrom('one', 'two,', '(three)', '"four."', '5%', 'a_b', 'six-seven');
  const marked = fc.tuple(fc.constantFrom('', '', '*', '**', '_'), fc.array(word, { minLength: 1, maxLength: 3 }));
  const prose = fc.array(
    marked.map(([mark, words]) => mark + words.join(' ') + mark),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(prose, fc.constantFrom(' ', '\n', '. '), (pieces, between) => {
      const text = pieces.join(between);
      assert.equal(shown(text), htmlOf(mdxToMdast(text)).replaceAll('\n', ' '));
    }),
    { numRuns: 300 },
  );
});

test('whatever is typed, an asterisk that readers would see is a stray, and no other is', () => {
  const piece = fc.constantFrom('甲', 'a', '。', '“', '”', '（', ' ', '*', '**', '\n', '<Value id="a" />', '1', '\\*');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = `甲${pieces.join('').replace(/\n\s*/g, '\n甲')}`;
      const escaped = text.split('\\*').length - 1;
      const strays = strayIn(text).join('').length;
      assert.equal(shown(text).split('*').length - 1, strays + escaped, text);
    }),
    { numRuns: 500 },
  );
});

test('marks that stay marks are told, unless they are escaped or code', () => {
  assert.deepEqual(strayIn('长3*宽4'), ['*']);
  assert.deepEqual(strayIn('** 重点 **在后'), ['**', '**']);
  assert.deepEqual(strayIn('书库的__钥匙__在这里'), ['__', '__']);
  assert.deepEqual(strayIn('长3\\*宽4，`*`，file_name_a，填写____处'), []);
});

test('one tilde is what it is, two pairs of two are told', () => {
  assert.equal(shown('（周二~周日，早~晚开放）'), '<p>（周二~周日，早~晚开放）</p>');
  assert.deepEqual(strayIn('（周二~周日，早~晚开放）'), []);
  assert.deepEqual(strayIn('原为~~周二~~周三'), ['~~']);
  assert.deepEqual(strayIn('a \\~~b\\~~ c'), []);
});
