import assert from 'node:assert/strict';
import test from 'node:test';
import { measurePicture, scaledPicture } from '../../../../src/report/attachments/picture-codec.ts';
import { colourAt, jpegFromCamera, metadataOf, picture, pngFromCamera, sizeOf, webpFromCamera } from './pictures.ts';

const formats = [
  { format: 'jpeg', made: jpegFromCamera },
  { format: 'png', made: pngFromCamera },
  { format: 'webp', made: webpFromCamera },
] as const;

for (const { format, made } of formats) {
  test(`${format}: a picture that lies on its side is measured as it stands`, () => {
    assert.deepEqual(measurePicture(made(48, 32), format), { width: 48, height: 32 });
    assert.deepEqual(measurePicture(made(48, 32, 6), format), { width: 32, height: 48 });
  });

  test(`${format}: a narrower picture stands upright, has no metadata, and its height keeps its shape`, () => {
    const upright = scaledPicture(made(48, 32), format, 24);
    assert.deepEqual(sizeOf(upright), [24, 16]);
    assert.deepEqual(
      metadataOf(upright).filter((field) => /^exif|xmp|comment|orientation/i.test(field)),
      [],
    );
    // Turned by a half, what lay below is above: blue.
    const turned = scaledPicture(made(48, 32, 3), format, 24);
    const [red = 0, , blue = 0] = colourAt(turned, 'top');
    assert.ok(blue > 200 && red < 50, `${red} ${blue}`);
  });
}

test('a JPEG that is cut, or in whose data bytes were changed, is broken', () => {
  const whole = Buffer.from(picture('jpeg', 480, 320));
  const half = measurePicture(whole.subarray(0, whole.length >> 1), 'jpeg');
  assert.ok('broken' in half);
  const changed = Buffer.from(whole);
  changed.fill(0x55, whole.length - 600, whole.length - 100);
  assert.ok('broken' in measurePicture(changed, 'jpeg'));
});

test('what is no picture at all is broken', () => {
  assert.ok('broken' in measurePicture(Buffer.from('<html>'), 'png'));
});
