import assert from 'node:assert/strict';
import test from 'node:test';
import { mostBytes, readAttachments } from '../../../../src/report/attachments/read-attachments.ts';
import { sha256 } from '../../../../src/report/transcript/read.ts';
import { cameraWords, jpegFromCamera, picture } from './pictures.ts';
import { zipOf } from './zip.ts';

const read = (files: Record<string, Uint8Array>) => readAttachments(new Map(Object.entries(files)));
const codesOf = (files: Record<string, Uint8Array>) => read(files).diagnostics.map(({ code, place }) => `${code} ${place.file}`);
const jpeg = picture('jpeg', 48, 32);
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

test('a picture is published without metadata, with its size and the hash of what is published', () => {
  const { value, diagnostics } = read({ 'attachments/desk.jpg': jpegFromCamera(48, 32, 6), 'overview.mdx': Buffer.from('') });
  assert.deepEqual(diagnostics, []);
  const desk = value.get('attachments/desk.jpg');
  assert.ok(desk);
  assert.deepEqual([...value.keys()], ['attachments/desk.jpg']);
  assert.ok(!Buffer.from(desk.bytes).includes(cameraWords));
  assert.deepEqual(desk.picture, { width: 32, height: 48 });
  assert.equal(desk.sha256, sha256(desk.bytes));
});

test('a document is published as it is', () => {
  const docx = zipOf(['[Content_Types].xml', 'word/document.xml']);
  const { value } = read({ 'attachments/a/rules.docx': docx, 'attachments/plan.PDF': pdf });
  assert.equal(value.get('attachments/a/rules.docx')?.bytes, docx);
  assert.equal(value.get('attachments/plan.PDF')?.mediaType, 'application/pdf');
});

test('a file that is too large is refused before it is decoded', () => {
  const large = Buffer.concat([pdf, Buffer.alloc(mostBytes), Buffer.from('%%EOF')]);
  assert.deepEqual(codesOf({ 'attachments/plan.pdf': large }), ['attachment-too-large attachments/plan.pdf']);
  const allowed = Buffer.concat([pdf, Buffer.alloc(mostBytes - pdf.length - 5), Buffer.from('%%EOF')]);
  assert.deepEqual(codesOf({ 'attachments/plan.pdf': allowed }), []);
});

test('drawings, pages and what browsers do not open are refused', () => {
  for (const ending of ['svg', 'html', 'gif', 'heic', 'doc', 'exe', 'txt', 'constructor'])
    assert.deepEqual(codesOf({ [`attachments/a.${ending}`]: jpeg }), [`attachment-kind attachments/a.${ending}`]);
});

test('a page or a drawing under the name of a picture is refused', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!DOCTYPE html>', ''])
    assert.deepEqual(codesOf({ 'attachments/a.png': Buffer.from(text) }), ['attachment-disguised attachments/a.png']);
});

test('names that differ only in capital letters are refused', () => {
  assert.deepEqual(codesOf({ 'attachments/A.jpg': jpeg, 'attachments/a.jpg': jpeg }), ['attachment-name attachments/a.jpg']);
});

test('a name that is no address is refused', () => {
  for (const name of ['会场.jpg', 'a b.jpg', '.a/b.jpg', "it's.jpg"])
    assert.deepEqual(codesOf({ [`attachments/${name}`]: jpeg }), [`attachment-name attachments/${name}`]);
});
