import assert from 'node:assert/strict';
import test from 'node:test';
import { cleanJpeg } from '../../../../src/report/attachments/clean-jpeg.ts';
import { cleanPng } from '../../../../src/report/attachments/clean-png.ts';
import { cleanWebp } from '../../../../src/report/attachments/clean-webp.ts';
import {
  cameraWords,
  colourAt,
  exifData,
  jpegFromCamera,
  metadataOf,
  picture,
  pngChunk,
  pngFromCamera,
  riff,
  sizeOf,
  webpChunk,
  webpFromCamera,
} from './pictures.ts';

const formats = [
  { name: 'JPEG', made: jpegFromCamera, plain: picture('jpeg', 48, 32), clean: cleanJpeg },
  { name: 'PNG', made: pngFromCamera, plain: picture('png', 48, 32), clean: cleanPng },
  { name: 'WebP', made: webpFromCamera, plain: picture('webp', 48, 32), clean: cleanWebp },
] as const;
/** Degrees of the invented place: 30/1 and 40/1. */
const place = exifData(1).subarray(-24, -8);

for (const { name, made, plain, clean } of formats) {
  test(`${name}: where a picture was taken and with what is taken out`, () => {
    const given = made(48, 32);
    assert.ok(given.includes(cameraWords) && given.includes(place), 'the picture has it to begin with');
    const cleaned = Buffer.from(clean(given) ?? '');
    assert.ok(!cleaned.includes(cameraWords) && !cleaned.includes(place));
    assert.deepEqual(
      metadataOf(cleaned).filter((field) => /^exif|xmp|comment|png-/i.test(field)),
      [],
    );
  });

  test(`${name}: its pixels are those that it had`, () => {
    const cleaned = clean(made(48, 32)) as Uint8Array;
    assert.deepEqual(sizeOf(cleaned), [48, 32]);
    for (const edge of ['top', 'bottom'] as const) assert.deepEqual(colourAt(cleaned, edge), colourAt(plain, edge));
  });

  test(`${name}: which side is up stays, and nothing else of Exif data`, () => {
    const cleaned = Buffer.from(clean(made(48, 32, 6)) as Uint8Array);
    assert.ok(!cleaned.includes(cameraWords) && !cleaned.includes(place));
    assert.deepEqual(metadataOf(cleaned).includes('orientation'), true);
  });

  test(`${name}: one that is cut anywhere is refused`, () => {
    const whole = Buffer.from(plain);
    for (let length = 12; length < whole.length; length += 7) assert.equal(clean(whole.subarray(0, length)), null, `${length} bytes`);
  });

  test(`${name}: one without metadata is as it was`, () => {
    assert.deepEqual(sizeOf(clean(plain) as Uint8Array), [48, 32]);
    assert.equal(Buffer.compare(clean(clean(plain) as Uint8Array) as Uint8Array, clean(plain) as Uint8Array), 0);
  });
}

test('a PNG in which one byte was changed is refused', () => {
  const changed = Buffer.from(picture('png', 48, 32));
  const at = changed.indexOf('IDAT') + 12;
  changed[at] = (changed[at] ?? 0) ^ 1;
  assert.equal(cleanPng(changed), null);
});

test('a PNG keeps one frame of an animation', () => {
  const plain = Buffer.from(picture('png', 48, 32));
  const moving = Buffer.concat([plain.subarray(0, 33), pngChunk('acTL', Buffer.alloc(8)), plain.subarray(33)]);
  assert.deepEqual(cleanPng(moving), plain);
});

test('a PNG with a chunk that must not be passed over is refused', () => {
  const plain = Buffer.from(picture('png', 48, 32));
  assert.equal(cleanPng(Buffer.concat([plain.subarray(0, 33), pngChunk('ABCD', Buffer.alloc(0)), plain.subarray(33)])), null);
});

test('a WebP of many pictures is told from one', () => {
  assert.equal(cleanWebp(riff([webpChunk('VP8X', Buffer.alloc(10)), webpChunk('ANIM', Buffer.alloc(6))])), 'moving');
});
