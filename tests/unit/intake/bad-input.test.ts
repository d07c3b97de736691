import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from '../../../src/diagnostics/limits.ts';
import { messageOf } from '../../../src/diagnostics/message.ts';
import { languages } from '../../../src/i18n/language.ts';
import { readSource } from '../../../src/intake/read-source.ts';
import { sourceLimits } from '../../../src/intake/source-limits.ts';
import { docxOf, docxOfText, paragraph, part, run } from '../../setup/documents/docx-file.ts';
import { encoded } from '../../setup/documents/encoded.ts';
import { pdfOf, typeset } from '../../setup/documents/pdf-file.ts';
import { savedPage } from '../../setup/documents/saved-page.ts';
import { speech } from '../../setup/documents/speech.ts';
import { zipOf } from '../../setup/documents/zip-file.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => new TextEncoder().encode(text);
const ole = (name: string) => Buffer.concat([latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);
const docx = docxOfText(speech);
const document = part('document', `<w:body>${paragraph(run('讲话'))}</w:body>`);
const image = '<</Type/XObject>>';

/** What is refused, and with which code. */
const refused: [what: string, code: string, bytes: () => Uint8Array, name?: string][] = [
  ['nothing', 'source-empty', () => new Uint8Array()],
  ['white space alone', 'source-empty', () => utf8(' \r\n\t\n')],
  ['a Word document without a word', 'source-empty', () => docxOf(paragraph(''))],
  ['a page without a word', 'source-empty', () => utf8('<html><body><script>var a = "全文";</script></body></html>')],
  ['digits and signs alone', 'source-letters', () => utf8('12.5%\n——\n')],
  ['a file beyond the limit', 'source-large', () => new Uint8Array(sourceLimits.bytes + 1).fill(0x61)],
  ['a document of Word before 2007', 'source-kind', () => ole('WordDocument')],
  ['a spreadsheet of Excel before 2007', 'source-kind', () => ole('Workbook')],
  ['Rich Text Format', 'source-kind', () => latin('{\\rtf1\\ansi \\u20840?}')],
  [
    'OpenDocument',
    'source-kind',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '', 'META-INF/manifest.xml': '' }),
  ],
  ['a spreadsheet', 'source-kind', () => zipOf({ 'xl/workbook.xml': '<workbook/>' })],
  ['a presentation', 'source-kind', () => zipOf({ 'ppt/presentation.xml': '<p/>' })],
  ['an archive of documents', 'source-kind', () => zipOf({ 'a.docx': docx })],
  ['a picture', 'source-kind', () => latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), '讲话.txt'],
  ['a program', 'source-kind', () => latin(`MZ\x90\0${'\0'.repeat(60)}`)],
  ['a Word document under a password', 'source-locked', () => ole('EncryptedPackage')],
  ['an archive under a password', 'source-locked', () => zipOf({ 'word/document.xml': document }, { isLocked: true })],
  ['a PDF under a password', 'source-locked', () => pdfOf(typeset(speech, '页眉'), lockedTrailer)],
  ['half a Word document', 'source-broken', () => docx.subarray(0, docx.length / 2)],
  ['a Word document with broken bytes', 'source-broken', () => docx.map((byte, at) => (at > 300 && at < 400 ? 0xff : byte))],
  ['a Word document without a body', 'source-broken', () => zipOf({ 'word/document.xml': '<w:document/>' })],
  ['the beginning of a PDF', 'source-broken', () => latin('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  [
    'a message without a page',
    'source-broken',
    () => latin('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\nx\n--b--'),
  ],
  ['an archive that says how large it becomes', 'source-swollen', () => docxOf('<w:p/>'.repeat(5_500_000))],
  [
    'an archive that says it is small and is not',
    'source-swollen',
    () => zipOf({ 'word/document.xml': `${document}${' '.repeat(sourceLimits.partBytes)}` }, { size: 9 }),
  ],
  ['bytes of no encoding', 'source-encoding', () => Uint8Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 37) % 0x7f))],
  ['too few characters to tell GBK from Big5', 'source-encoding', () => encoded('北京', 'gbk')],
  ['a PDF of pages without text', 'source-scanned', () => pdfOf([[], []], `/Scan ${image}`)],
  ['a PDF whose font needs a table that is not in it', 'source-garbled', () => withTable(pdfOf(typeset(speech, '页眉')))],
  ['a PDF whose letters have no names', 'source-garbled', () => pdfOf(typeset(speech.replace(/\p{Script=Han}/gu, '\ue123'), '页眉'))],
  ['a page with a broken character in its text', 'source-garbled', () => broken(encoded(savedPage(speech, 'gbk'), 'gbk'))],
  [
    'a page of elements inside each other without end',
    'source-nested',
    () => utf8(`<html>${'<div>'.repeat(100_000)}全文${'</x>'.repeat(100_000)}`),
  ],
  ['a text beyond the limit', 'source-long', () => utf8('新增图书馆座。\n'.repeat(limits.transcriptBytes / 20))],
  ['a PDF of more pages than a speech has', 'source-pages', () => pdfOf(Array.from({ length: sourceLimits.pages + 1 }, () => []))],
  ['a line beyond the limit', 'line-long', () => utf8('新增图书馆座，'.repeat(3_000))],
  ['an order to write from right to left', 'hidden-character', () => utf8('新增\u202e021\u202c座图书馆\n')],
];

/** A PDF says so itself where its text is encrypted (ISO 32000-1, 7.6); of a key that nobody has. */
const lockedTrailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/** A font that is coded by a table of Adobe's, which is not in the PDF (ISO 32000-1, 9.7.5.2). */
function withTable(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace('/Encoding /Identity-H', '/Encoding /GBK-EUC-H '), 'latin1');
}

/** The second byte of a character in the middle of the text is missing its place. */
function broken(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf(Buffer.from(encoded('凭身份证', 'gbk')));
  return bytes.map((byte, each) => (each === at ? 0xff : byte));
}

for (const [what, code, bytes, name = '讲话'] of refused) {
  test(`${what} is refused in one sentence with the way out`, async () => {
    const { value, diagnostics } = await readSource(bytes(), name);
    assert.equal(value, null);
    assert.deepEqual(
      diagnostics.map((each) => each.code),
      [code],
    );
    for (const language of languages)
      for (const diagnostic of diagnostics)
        for (const words of Object.values(messageOf(diagnostic, language))) assert.match(words, /^(?!.*undefined).*\p{L}/su);
  });
}

test('a page of twenty megabytes is read where its text is short enough', async () => {
  const filler = `<!-- ${'x'.repeat(1_000)} -->`;
  const page = savedPage(speech);
  const bytes = utf8(page.replace('</head>', `${filler.repeat(18_000)}</head>`));
  assert.ok(bytes.length > 18_000_000 && bytes.length < sourceLimits.bytes);
  const { value, diagnostics } = await readSource(bytes, 'a.html');
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(value?.text, (await readSource(utf8(page), 'a.html')).value?.text);
});
