import { createHash } from 'node:crypto';

/** The SHA-256 of bytes or of a text in UTF-8, labelled as WARC and WACZ have it: `sha256:` and 64 hexadecimal digits. */
export function labelledDigest(contents: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(contents).digest('hex')}`;
}

/** An identifier made of a text: a UUID of version 8 (RFC 9562, 5.8) that holds the beginning of the text's SHA-256. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (byteAt(bytes, 6) & 0x0f) | 0x80;
  bytes[8] = (byteAt(bytes, 8) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function byteAt(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}
