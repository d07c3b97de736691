import { exifOf, orientationIn } from './orientation.ts';

const needed = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']);
const animated = new Set(['ANIM', 'ANMF']);
/** Flags of the chunk VP8X (RFC 9649, 2.7.1). */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/**
 * A WebP picture (RFC 9649) without metadata: Exif data but for the side that is up, XMP, chunks that nobody knows, and whatever
 * follows its end.
 * @returns null where a chunk is cut; `moving` where it is no picture but many
 */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null | 'moving' {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const total = source.readUInt32LE(4) + 8;
  if (total > source.length) return null;
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 12; at < total; ) {
    if (at + 8 > total) return null;
    const size = source.readUInt32LE(at + 4);
    // A chunk of odd length is padded by one byte.
    const end = at + 8 + size + (size % 2);
    if (end > total) return null;
    const type = source.toString('latin1', at, at + 4);
    if (animated.has(type)) return 'moving';
    if (type === 'EXIF') orientation = orientationIn(withoutPrefix(source.subarray(at + 8, at + 8 + size)));
    if (needed.has(type)) kept.push(Buffer.from(source.subarray(at, end)));
    at = end;
  }
  const extended = kept.find((chunk) => chunk.toString('latin1', 0, 4) === 'VP8X');
  if (extended) extended[8] = ((extended[8] ?? 0) & ~HAS_EXIF & ~HAS_XMP) | (orientation === 1 ? 0 : HAS_EXIF);
  if (extended && orientation !== 1) kept.push(exifChunk(orientation));
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  return Buffer.concat([Buffer.from('RIFF'), littleEndian(body.length), body]);
}

/** Some programs put into WebP what stands before Exif data in JPEG. */
function withoutPrefix(exif: Buffer): Buffer {
  return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

function exifChunk(orientation: number): Buffer {
  const data = exifOf(orientation);
  return Buffer.concat([Buffer.from('EXIF'), littleEndian(data.length), data]);
}

function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
