import { crc32 } from 'node:zlib';
import load from 'wasm-vips';

const vips = await load({ dynamicLibraries: [] });

/** A picture without metadata: red above, blue below, so that its sides can be told from each other. */
export function picture(format: 'jpeg' | 'png' | 'webp', width: number, height: number): Uint8Array {
  const half = Math.ceil(height / 2);
  const red = vips.Image.black(width, half, { bands: 3 }).linear([1, 1, 1], [250, 0, 0]);
  const blue = vips.Image.black(width, height - half, { bands: 3 }).linear([1, 1, 1], [0, 0, 250]);
  const image = red.join(blue, 'vertical').cast('uchar').copy({ interpretation: 'srgb' });
  const keep = 'none';
  if (format === 'jpeg') return image.jpegsaveBuffer({ keep });
  return format === 'png' ? image.pngsaveBuffer({ keep }) : image.webpsaveBuffer({ keep, lossless: true });
}

/** The colour in the middle of an edge of a picture, as red, green and blue. */
export function colourAt(bytes: Uint8Array, edge: 'top' | 'bottom'): number[] {
  const image = vips.Image.newFromBuffer(bytes);
  return image.getpoint(Math.floor(image.width / 2), edge === 'top' ? 0 : image.height - 1).map((value) => Math.round(value));
}

/** The size of a picture as its bytes lie, whichever side they say is up. */
export function sizeOf(bytes: Uint8Array): [number, number] {
  const { width, height } = vips.Image.newFromBuffer(bytes);
  return [width, height];
}

/** The names of all metadata that a decoder finds in a picture. */
export function metadataOf(bytes: Uint8Array): string[] {
  const fields = vips.Image.newFromBuffer(bytes).getFields() as unknown as { size(): number; get(index: number): string };
  return Array.from({ length: fields.size() }, (_, index) => fields.get(index));
}

/** Where the invented photographer stood: 30° 40′ north, in words that are easy to find in bytes. */
export const cameraWords = 'Invented Camera Works';

/** Exif data as a camera writes them: its name, the side that is up, and a place (big-endian TIFF, Exif 2.32). */
export function exifData(orientation: number): Buffer {
  const name = Buffer.from(`${cameraWords}\0`);
  const names = 8 + 2 + 3 * 12 + 4;
  const places = names + name.length + (name.length % 2);
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (type === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const count = (entries: number) => Buffer.from([0, entries]);
  const none = Buffer.alloc(4);
  const degrees = Buffer.alloc(24);
  for (const [index, number] of [30, 1, 40, 1, 0, 1].entries()) degrees.writeUInt32BE(number, index * 4);
  const place = [count(1), entry(0x0002, 5, 3, places + 2 + 12 + 4), none, degrees];
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const main = [entry(0x0110, 2, name.length, names), entry(0x0112, 3, 1, orientation), entry(0x8825, 4, 1, places)];
  return Buffer.concat([head, count(3), ...main, none, name, Buffer.alloc(name.length % 2), ...place]);
}

/** A JPEG with what cameras and programs add: Exif data, a comment, and something behind its end. */
export function jpegFromCamera(width: number, height: number, orientation = 1): Buffer {
  const plain = Buffer.from(picture('jpeg', width, height));
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifData(orientation)]);
  const parts = [segment(0xe1, exif), segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${cameraWords}</x>`))];
  const comment = segment(0xfe, Buffer.from(cameraWords));
  return Buffer.concat([plain.subarray(0, 2), ...parts, comment, plain.subarray(2), Buffer.from(cameraWords)]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A PNG with Exif data and a text. */
export function pngFromCamera(width: number, height: number, orientation = 1): Buffer {
  const plain = Buffer.from(picture('png', width, height));
  // The head is always the first chunk: 8 bytes of signature, 25 of it.
  const added = [pngChunk('eXIf', exifData(orientation)), pngChunk('tEXt', Buffer.from(`Author\0${cameraWords}`))];
  return Buffer.concat([plain.subarray(0, 33), ...added, plain.subarray(33), Buffer.from(cameraWords)]);
}

/** A chunk of a PNG with its length and checksum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A WebP (RFC 9649, extended format) with Exif data and XMP. */
export function webpFromCamera(width: number, height: number, orientation = 1): Buffer {
  const plain = Buffer.from(picture('webp', width, height));
  const extended = Buffer.alloc(10);
  extended[0] = 0x08 | 0x04;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const xmp = Buffer.from(`<x>${cameraWords}</x>`);
  return riff([webpChunk('VP8X', extended), plain.subarray(12), webpChunk('EXIF', exifData(orientation)), webpChunk('XMP ', xmp)]);
}

/** A chunk of a WebP. */
export function webpChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type), length, data, Buffer.alloc(data.length % 2)]);
}

/** The file around the chunks of a WebP. */
export function riff(chunks: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}
