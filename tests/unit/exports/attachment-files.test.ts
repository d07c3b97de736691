import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentFiles } from '../../../src/exports/attachment-files.ts';
import { readAttachments } from '../../../src/report/attachments/read-attachments.ts';
import { jpegFromCamera, metadataOf, sizeOf } from '../report/attachments/pictures.ts';

const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
const content = new Map<string, Uint8Array>([
  ['attachments/desk.jpg', jpegFromCamera(300, 600, 6)],
  ['attachments/rules.pdf', pdf],
]);
const files = attachmentFiles({ attachments: readAttachments(content).value });

test('a site gets each attachment, and the widths of pictures, under names of their own', () => {
  assert.deepEqual(
    files.map(({ path, mediaType }) => `${path} ${mediaType}`),
    [
      'attachments/desk.jpg image/jpeg',
      'pictures/desk-480.jpg image/jpeg',
      'pictures/desk-600.jpg image/jpeg',
      'attachments/rules.pdf application/pdf',
    ],
  );
  assert.equal(files.at(-1)?.contents(), pdf);
});

test('a made picture has the width of its name, stands upright and carries nothing but pixels', () => {
  const made = files.filter(({ path }) => path.startsWith('pictures/')).map(({ contents }) => contents());
  assert.deepEqual(made.map(sizeOf), [
    [480, 240],
    [600, 300],
  ]);
  for (const bytes of made)
    assert.deepEqual(
      metadataOf(bytes).filter((field) => /exif|xmp|icc|orientation|comment/i.test(field)),
      [],
    );
});
