import { crc32 } from 'node:zlib';
import { exifOf, orientationIn } from './orientation.ts';

const signatureLength = 8;
/** Besides the critical chunks, those that say how pixels and colours are meant (PNG, third edition, 11.3). */
const needed = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'pHYs']);
const critical = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/**
 * A PNG picture without metadata: texts, times, Exif data but for the side that is up, further frames, and whatever follows its end.
 * @returns null where a chunk is cut, changed (its checksum differs) or of a kind that nobody can pass over
 */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let exif: Uint8Array[] = [];
  for (let at = signatureLength; at + 12 <= source.length; ) {
    const end = at + 12 + source.readUInt32BE(at);
    if (end > source.length) return null;
    const chunk = source.subarray(at, end);
    const type = chunk.toString('latin1', 4, 8);
    const isCritical = /^[A-Z]/.test(type);
    if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(chunk.length - 4) || (isCritical && !critical.has(type))) return null;
    if (type === 'eXIf') exif = orientationChunk(orientationIn(chunk.subarray(8, -4)));
    if (critical.has(type) || needed.has(type)) kept.push(chunk);
    // The head comes first, and what Exif data say must come before the pixels.
    if (type === 'IEND') return Buffer.concat([source.subarray(0, signatureLength), ...kept.slice(0, 1), ...exif, ...kept.slice(1)]);
    at = end;
  }
  return null;
}

function orientationChunk(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const data = Buffer.concat([Buffer.from('eXIf'), exifOf(orientation)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - 4);
  checksum.writeUInt32BE(crc32(data));
  return [Buffer.concat([length, data, checksum])];
}
