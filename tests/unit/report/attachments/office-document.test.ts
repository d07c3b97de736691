import assert from 'node:assert/strict';
import test from 'node:test';
import { officeMistake, pdfMistake } from '../../../../src/report/attachments/office-document.ts';
import { zipOf } from './zip.ts';

const word = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

test('a document is what its main part says', () => {
  assert.equal(officeMistake(zipOf(word), 'docx'), null);
  assert.equal(officeMistake(zipOf(word), 'xlsx'), 'broken');
  assert.equal(officeMistake(zipOf(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx'), null);
  assert.equal(officeMistake(zipOf(['letter.txt']), 'docx'), 'broken');
});

test('an archive that is cut anywhere is broken', () => {
  const whole = zipOf(word);
  for (let length = 4; length < whole.length; length++) assert.equal(officeMistake(whole.subarray(0, length), 'docx'), 'broken');
});

test('a document with macros brings a program', () => {
  assert.equal(officeMistake(zipOf([...word, 'word/vbaProject.bin']), 'docx'), 'macros');
  assert.equal(officeMistake(zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml']), 'xlsx'), 'macros');
});

test('a PDF ends as one, and starts no program that can be seen', () => {
  const pdf = (text: string) => pdfMistake(Buffer.from(`%PDF-1.4\n${text}`));
  assert.equal(pdf('1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'), null);
  assert.equal(pdf('1 0 obj\n<< /Type /Catalog >>\nendobj\n'), 'broken');
  assert.equal(pdf('1 0 obj\n<< /S /JavaScript /JS (a) >>\nendobj\n%%EOF\n'), 'macros');
  assert.equal(pdf('1 0 obj\n<< /S /Launch /F (a.exe) >>\nendobj\n%%EOF\n'), 'macros');
});
