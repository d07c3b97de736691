import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOfPage, type Marks } from '../../../../src/verify/numbers/blocks.ts';
import { parsePage } from '../../../../src/verify/pages.ts';
import { runsOf } from './runs.ts';

const page = (body: string) => `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`;
const runsIn = (html: string) => runsOf(blocksOfPage(parsePage('a.html', html).document));
/** The texts of a body, with the marks named, in the order of the page. */
const textsIn = (body: string, ...names: (keyof Marks)[]) =>
  runsIn(page(body))
    .slice(1)
    .map(({ text, attribute, marks }) => [...(attribute ? [attribute] : []), text, ...names.map((name) => marks[name])]);

test('text takes the source of the section around it, the nearest one', () => {
  assert.deepEqual(textsIn('<section data-source="1.1">a<p data-source="1.2">b</p><p>c</p></section>d', 'source'), [
    ['a', '1.1'],
    ['b', '1.2'],
    ['c', '1.1'],
    ['d', ''],
  ]);
});

test('a number set in several elements comes whole, as one text', () => {
  assert.deepEqual(textsIn('<a data-figure="beds">约<b>1.7</b>万<small>张</small></a>', 'figure'), [['约1.7万张', 'beds']]);
});

test('a number that names no figure is that of the entry it stands in, and none elsewhere', () => {
  assert.deepEqual(
    textsIn('<p id="f-beds"><b data-figure>1.7万</b><i data-figure="homes">9</i></p><b data-figure>3</b>', 'figure', 'entry'),
    [
      ['1.7万', 'beds', 'beds'],
      ['9', 'homes', 'beds'],
      ['3', '', ''],
    ],
  );
});

test('a marked element inside another speaks for itself, and the outer text is without it', () => {
  assert.deepEqual(textsIn('<p data-spoken="1.1-2">a <b data-structure="sentence">2</b> c</p>', 'spoken', 'structure'), [
    ['a c', '1.1-2', ''],
    ['2', '', 'sentence'],
  ]);
});

test('what a mark says of an element holds for its attributes too, also deep inside', () => {
  assert.deepEqual(textsIn('<p data-spoken="1.1-2">a<i><img alt="x" title="y"></i></p>', 'spoken'), [
    ['a', '1.1-2'],
    ['alt', 'x', '1.1-2'],
    ['title', 'y', '1.1-2'],
  ]);
});

for (const name of ['title', 'alt', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'content', 'label'])
  test(`the attribute ${name} is text that a person meets`, () => assert.deepEqual(textsIn(`<b ${name}="31"></b>`), [[name, '31']]));

test('structured data is read; styles, scripts and other attributes are not', () => {
  const body =
    '<script type="application/ld+json">{"a":1}</script><script>2</script><style>p{margin:3px}</style><b id="x4" class="c5"></b>';
  assert.deepEqual(textsIn(body), [['{"a":1}']]);
});

test('texts of pictures, templates, tables, and of browsers without scripts are read', () => {
  const body =
    '<svg><title>1</title><text>2</text></svg><template><p>3</p></template><noscript>4</noscript><table><caption>5</caption><td>6</table>';
  assert.deepEqual(textsIn(body).flat(), ['1', '2', '3', '4', '5', '6']);
});

test('a link names the sentence that it leads to', () => {
  assert.deepEqual(
    textsIn('<a href="transcript.html#s2.3-4">x</a><a href="verbatim.html#vo-1">y</a><a href="a.html#m2.3">z</a>', 'target'),
    [
      ['x', '2.3-4'],
      ['y', 'o-1'],
      ['z', ''],
    ],
  );
});

test('a text has the place of its beginning in the file', () => {
  const [, run] = runsIn('<title>t</title>\n<p>\n<b>31</b>');
  assert.equal(run?.at, '<title>t</title>\n<p>\n<b>'.length);
});

const elements = fc.constantFrom('p', 'b', 'section', 'li', 'svg', 'template', 'a');
const marks = fc.constantFrom('', ' data-figure="f"', ' data-spoken="1.1-1"', ' data-structure="count:x"', ' data-source="1.1"');
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('~', ' ', '\n'),
    fc
      .tuple(elements, marks, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, mark, children]) => `<${name}${mark}>${children.join('')}</${name}>`),
  ),
}));

test('every text of any tree of elements is in exactly one run, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(tree), (trees) => {
      let count = 0;
      const html = page(trees.join('').replaceAll('~', () => `<i>w${++count};</i>`));
      const words = runsIn(html)
        .slice(1)
        .flatMap(({ text }) => text.match(/w\d+;/g) ?? []);
      assert.deepEqual(
        words.toSorted((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1))),
        Array.from({ length: count }, (_, index) => `w${index + 1};`),
      );
    }),
    { numRuns: 300 },
  );
});
