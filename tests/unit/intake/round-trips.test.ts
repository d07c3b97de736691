import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { readSource } from '../../../src/intake/read-source.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { docxOfText } from '../../setup/documents/docx-file.ts';
import { encoded, utf16 } from '../../setup/documents/encoded.ts';
import { pdfOf, typeset } from '../../setup/documents/pdf-file.ts';
import { laidOutPage, mhtmlOf, savedPage } from '../../setup/documents/saved-page.ts';
import { speech, traditionalSpeech } from '../../setup/documents/speech.ts';

/** The file of the first has no end of its last line; a text that was read has one. */
const texts = {
  'a speech that was given': readFileSync(join(packageRoot, 'content/transcript.txt'), 'utf8').replace(/\n?$/, '\n'),
  'an invented one': speech,
};
const inTraditional = Converter({ from: 'cn', to: 'tw' });
const utf8 = (text: string) => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const { value, diagnostics } = await readSource(bytes, name);
  assert.deepEqual(diagnostics, []);
  return value?.text ?? '';
}

/** No document but a text file has blank lines, and none of them has white space around its lines. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** A PDF has no spaces of its own kind, and not more than one. */
const withPlainSpaces = (text: string) => text.replace(/[ \u00a0]+/g, ' ');
/** A table of no columns of its own, in a single cell of a page, is lines of text. */
const withoutTables = (text: string) => text.replace(/^\|.*\|$/gm, '');

for (const [name, text] of Object.entries(texts)) {
  test(`${name} is the same in every encoding of a text file`, async () => {
    assert.equal(await textOf(utf8(text), 'a.txt'), text);
    assert.equal(await textOf(utf8(`\ufeff${text}`), 'a.txt'), text);
    assert.equal(await textOf(utf8(text.replaceAll('\n', '\r\n')), 'a.txt'), text);
    assert.equal(await textOf(encoded(text, 'gb18030'), 'a.txt'), text);
    const inGbk = text.replaceAll('\u00a0', ' ');
    assert.equal(await textOf(encoded(inGbk, 'gbk'), 'a.txt'), inGbk);
    for (const order of ['le', 'be'] as const)
      for (const mark of [true, false]) assert.equal(await textOf(utf16(text, order, mark), 'a.txt'), text);
  });

  test(`${name} is the same as a Word document whose runs end in the middle of numbers`, async () => {
    assert.deepEqual(linesOf(await textOf(docxOfText(text), 'a.docx')), linesOf(text));
  });

  test(`${name} is the same as a saved page, without what stands around it`, async () => {
    assert.deepEqual(linesOf(await textOf(utf8(savedPage(text)), 'a.html')), linesOf(text));
    const inGbk = savedPage(text, 'gb2312');
    assert.deepEqual(linesOf(await textOf(encoded(inGbk, 'gbk'), 'a.html')), linesOf(text));
    const plain = withoutTables(text);
    assert.deepEqual(linesOf(await textOf(utf8(laidOutPage(plain)), 'a.htm')), linesOf(plain));
  });

  test(`${name} is the same as a page in one file`, async () => {
    const page = utf8(savedPage(text));
    assert.deepEqual(linesOf(await textOf(mhtmlOf(page, 'quoted-printable'), 'a.mhtml')), linesOf(text));
    const inGbk = encoded(savedPage(text, 'gb2312'), 'gbk');
    assert.deepEqual(linesOf(await textOf(mhtmlOf(inGbk, 'base64', 'gb2312'), 'a.mht')), linesOf(text));
  });

  test(`${name} is the same as a PDF, without running heads and numbers of pages`, async () => {
    const read = await textOf(pdfOf(typeset(text, '江城市人民政府新闻办公室')), 'a.pdf');
    assert.deepEqual(linesOf(withPlainSpaces(read)), linesOf(withPlainSpaces(text)));
  });
}

test('a text in traditional characters is the same in Big5', async () => {
  assert.equal(await textOf(encoded(traditionalSpeech, 'big5'), 'a.txt'), traditionalSpeech);
  assert.deepEqual(
    linesOf(await textOf(encoded(inTraditional(savedPage(traditionalSpeech, 'big5')), 'big5'), 'a.html')),
    linesOf(traditionalSpeech),
  );
});

test('the same bytes give the same text, whatever they are called', async () => {
  const bytes = docxOfText(speech);
  assert.deepEqual(await readSource(bytes, 'a.docx'), await readSource(bytes, '讲话.txt'));
});
