import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type MdxFile, readMdx } from '../../../../src/report/mdx/mdx.ts';

function read(text: string): MdxFile {
  const { value } = readMdx('areas/1.mdx', text);
  assert.ok(value);
  return value;
}
const found = (text: string) => readMdx('areas/1.mdx', text).diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);

test('headings, tags and links are read with their places', () => {
  const text = '---\ntitle: 甲\n---\n\n## 1.1 乙 **丙**\n\n丁<Value id="a" />，见[文件](documents.html)。\n';
  const mdx = read(text);
  assert.equal(mdx.frontMatter, 'title: 甲');
  assert.deepEqual(
    mdx.headings.map(({ text }) => text),
    ['1.1 乙 丙'],
  );
  assert.deepEqual(
    mdx.tags.map(({ tag, attributes, under, place }) => [tag, attributes, under, place.line, place.column]),
    [['Value', { id: 'a' }, '1.1 乙 丙', 7, 2]],
  );
  assert.deepEqual(
    mdx.links.map(({ url }) => url),
    ['documents.html'],
  );
  assert.deepEqual(found(text), []);
});

test('the place of a word in an attribute is the word itself', () => {
  const [tag] = read('<Stats\n  title="两类 a"\n  figures="a bb | ccc"\n/>\n').tags;
  assert.deepEqual(tag?.placeOf('figures', 'ccc'), { file: 'areas/1.mdx', line: 3, column: 19 });
  assert.deepEqual(tag?.placeOf('figures', 'a'), { file: 'areas/1.mdx', line: 3, column: 12 });
  assert.deepEqual(tag?.placeOf('title'), { file: 'areas/1.mdx', line: 2, column: 10 });
});

test('what stops the parser is told in the terms of an author', () => {
  assert.deepEqual(found('甲<Value id="a" 乙\n'), ['mdx-unclosed 1:2']);
  assert.deepEqual(found('甲<Value id="a">乙\n'), ['mdx-unclosed 1:2']);
  assert.deepEqual(found('甲<Value id=“a” />\n'), ['mdx-wide-quotes 1:12']);
  assert.deepEqual(found('甲<Value id=a />\n'), ['attribute-not-string 1:12']);
  assert.deepEqual(found('甲</Value>乙\n'), ['mdx-closing-tag 1:2']);
  assert.deepEqual(found('增长<5%\n'), ['mdx-less-than 1:3']);
  assert.deepEqual(found('见<https://example.com>\n'), ['mdx-less-than 1:2']);
  assert.deepEqual(found('甲\n\n<!-- 注 -->\n'), ['mdx-comment 3:1']);
  assert.deepEqual(found('甲<br>乙\n'), ['mdx-html 1:2']);
  assert.deepEqual(found('甲{乙\n'), ['mdx-expression 1:2']);
  assert.deepEqual(found('## 甲 {#乙}\n'), ['mdx-expression 1:6']);
});

test('after what stops the parser, the rest of the file is still read', () => {
  assert.deepEqual(found('甲{乙\n\n增长<5%\n\n<Valeu id="a" />\n\n![照片][a]\n\n[a]: b.png\n'), [
    'mdx-expression 1:2',
    'mdx-less-than 3:3',
    'unknown-tag 5:1',
    'picture-reference 7:1',
  ]);
});

test('pictures are read with the places of their words, which are running text', () => {
  const { pictures, prose } = read('## 1.1 甲\n\n乙![丙](attachments/a.jpg "丁")戊\n\n![](b.jpg)\n');
  assert.deepEqual(
    pictures.map(({ url, alt, place, urlPlace }) => [url, alt, place.line, place.column, urlPlace.column]),
    [
      ['attachments/a.jpg', '丙', 3, 2, 7],
      ['b.jpg', '', 5, 1, 5],
    ],
  );
  assert.deepEqual(
    prose.filter(({ ofPicture }) => ofPicture).map(({ text, under, placeOf }) => [text, under, placeOf(0).line, placeOf(0).column]),
    [
      ['丙', '1.1 甲', 3, 4],
      ['丁', '1.1 甲', 3, 26],
    ],
  );
});

test('images and links by reference are seen too', () => {
  assert.deepEqual(found('![照片][a]\n\n[a]: http://example.com/a.png\n'), ['picture-reference 1:1']);
  assert.deepEqual(
    read('[甲][a]\n\n[a]: javascript:alert\n').links.map(({ url }) => url),
    ['javascript:alert'],
  );
});

test('any text is read, and what is wrong lies within it', () => {
  const piece = fc.constantFrom(
    '甲',
    ' ',
    '\n',
    '\n\n',
    '<',
    '>',
    '/>',
    '{',
    '}',
    '"',
    '“',
    '=',
    'id',
    '<Value ',
    '</Value>',
    '<b>',
    '<!--',
    '-->',
    '## ',
    '- ',
    '| ',
    '`',
    'import ',
    '![',
    '](',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const { place } of readMdx('areas/1.mdx', text).diagnostics)
        assert.ok(place.line >= 1 && place.line <= lines.length + 1 && place.column >= 1, JSON.stringify(place));
    }),
    { numRuns: 500 },
  );
});
