import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { narrativePictures } from '../../../src/integration/narrative/pictures.ts';
import { narrativeTree } from '../../../src/integration/narrative/tree.ts';

/** The tags that a narrative is compiled to, in their order: opening ones with their attributes, closing ones bare. */
function tagsOf(source: string): string[] {
  const { code } = mdxToJs(source, { mdastPlugins: [narrativeTree, narrativePictures], jsx: true, features: { frontmatter: false } });
  const compiled = code.slice(code.indexOf('<'), code.lastIndexOf('>') + 1);
  return [...compiled.matchAll(/<\/?(?:_components\.)?(Measure|Passage|Picture|PictureInText|p|a|td|img)\b([^>]*?)\s*\/?>/g)].map(
    ([tag, name, attributes]) => (tag.startsWith('</') ? `/${name}` : `${name}${attributes}`),
  );
}

test('a picture in a paragraph of its own is a figure, with its title as its caption', () => {
  assert.deepEqual(tagsOf('![A desk](attachments/a.jpg "The desk")\n'), [
    'Picture src="attachments/a.jpg" alt="A desk" caption="The desk"',
  ]);
  assert.deepEqual(tagsOf('![A desk](attachments/a.jpg)\n'), ['Picture src="attachments/a.jpg" alt="A desk"']);
});

test('pictures side by side in a paragraph are figures one after the other', () => {
  assert.deepEqual(tagsOf('![A](attachments/a.jpg)\n![B](attachments/b.jpg)\n'), [
    'Picture src="attachments/a.jpg" alt="A"',
    'Picture src="attachments/b.jpg" alt="B"',
  ]);
});

test('a picture among words, in a link or in a cell stays there', () => {
  assert.deepEqual(tagsOf('See ![A](attachments/a.jpg).\n'), ['p', 'PictureInText src="attachments/a.jpg" alt="A"', '/p']);
  assert.ok(tagsOf('[![A](attachments/a.jpg)](b.html)\n').includes('PictureInText src="attachments/a.jpg" alt="A"'));
  assert.ok(tagsOf('| A |\n| - |\n| ![A](attachments/a.jpg) |\n').includes('PictureInText src="attachments/a.jpg" alt="A"'));
});

test('a picture in a measure belongs to it, and no picture is left to Markdown', () => {
  const tags = tagsOf('## 1.1 Beds\n\n![A](attachments/a.jpg)\n\n> ![B](attachments/b.jpg)\n\n- ![C](attachments/c.jpg)\n');
  assert.deepEqual(
    tags.filter((tag) => /^Measure|^\/Measure|^Picture/.test(tag)),
    [
      'Measure number="1.1" name="Beds"',
      'Picture src="attachments/a.jpg" alt="A"',
      'Picture src="attachments/b.jpg" alt="B"',
      'Picture src="attachments/c.jpg" alt="C"',
      '/Measure',
    ],
  );
  assert.equal(
    tags.some((tag) => tag.startsWith('img')),
    false,
  );
});

test('words with characters that mean something in JSX are kept', () => {
  const { code } = mdxToJs('![A "b" & <c> {d}](attachments/a.jpg)\n'.replace('<c> {d}', '\\<c> \\{d}'), {
    mdastPlugins: [narrativePictures],
    features: { frontmatter: false },
  });
  assert.ok(code.includes(JSON.stringify('A "b" & <c> {d}')), code);
});
