import assert from 'node:assert/strict';
import test from 'node:test';
import { type Attachment, heightAt, madePictures, sizeText } from '../../../../src/report/attachments/attachment.ts';

const attachment = (path: string, width: number): Attachment => ({
  path,
  label: 'JPEG',
  mediaType: 'image/jpeg',
  bytes: new Uint8Array(),
  sha256: '',
  picture: { width, height: width },
});
const widthsOf = (width: number) => madePictures(attachment('attachments/a.jpg', width)).map((made) => made.width);

test('a picture is shown in widths that are not greater than its own', () => {
  assert.deepEqual(widthsOf(4000), [480, 960, 1600]);
  assert.deepEqual(widthsOf(1600), [480, 960, 1600]);
  assert.deepEqual(widthsOf(1000), [480, 960, 1000]);
  assert.deepEqual(widthsOf(480), [480]);
  assert.deepEqual(widthsOf(20), [20]);
});

test('pictures that differ in folder or ending are made under different names', () => {
  const paths = ['attachments/a.jpg', 'attachments/a.png', 'attachments/b/a.jpg'].flatMap((path) => madePictures(attachment(path, 20)));
  assert.deepEqual(
    paths.map(({ path }) => path),
    ['pictures/a-20.jpg', 'pictures/a-20.png', 'pictures/b/a-20.jpg'],
  );
});

test('a document has no widths', () => {
  assert.deepEqual(madePictures({ ...attachment('attachments/a.pdf', 1), picture: null }), []);
});

test('the height of a made picture keeps its shape and is never nothing', () => {
  assert.equal(heightAt(480, { width: 1300, height: 2000 }), 738);
  assert.equal(heightAt(480, { width: 9600, height: 4 }), 1);
});

test('the size of a file is told rounded up', () => {
  assert.deepEqual([1, 1000, 1001, 999_001, 1_000_000, 1_000_001, 19_950_001].map(sizeText), [
    '1 kB',
    '1 kB',
    '2 kB',
    '1000 kB',
    '1.0 MB',
    '1.1 MB',
    '20.0 MB',
  ]);
});
