import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Files } from './files.ts';

/** A fixed time: the first day that a ZIP can name, at noon by the clock on the wall, which is how a ZIP writes it in any time zone. */
const noon = new Date(1980, 0, 1, 12);
/** What is packed already; packing it again costs time and saves nothing. Chromium packs a PDF so little that half of it goes. */
const isPacked = /\.(?:png|jpe?g|webp|gz|br|zip|wacz|pf_\w+)$/i;

/**
 * Packs files into a ZIP with a seal, whose bytes depend on nothing but paths and contents: neither on the clock nor on the processor, as
 * those of zlib do. `isStored` says which files are not compressed.
 */
export function zipOf(files: Files, isStored: (path: string) => boolean = (path) => isPacked.test(path)): Uint8Array {
  const members: Zippable = {};
  for (const [path, bytes] of files) members[path] = [bytes, { level: isStored(path) ? 0 : 9, mtime: noon, os: 0, attrs: 0 }];
  return withSeal(zipSync(members));
}

/**
 * A ZIP without a closing comment, given one: the SHA-256 of all that precedes the closing record. Bits that no checksum of a member covers
 * are covered then too.
 */
export function withSeal(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const comment = Buffer.from(`sha256:${createHash('sha256').update(zip.subarray(0, end)).digest('hex')}`);
  const whole = Buffer.concat([zip, comment]);
  whole.writeUInt16LE(comment.length, end + 20);
  return whole;
}
