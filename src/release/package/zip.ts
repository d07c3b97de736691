import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** A fixed time: the first day that a ZIP can name, at noon by the clock on the wall, which is how a ZIP writes it in any time zone. */
const noon = new Date(1980, 0, 1, 12);
/** What is packed already; packing it again costs time and saves nothing. Chromium packs a PDF so little that half of it goes. */
const isPacked = /\.(?:png|jpe?g|webp|gz|br|zip|wacz|pf_\w+)$/i;
/**
 * Files that everybody reads (`-rw-r--r--`), made on Unix (3). Of a ZIP made on MS-DOS, Info-ZIP's `unzip` takes each name for one in the
 * code page of that time, though a bit of its entry says that it is UTF-8, and unpacks Chinese names garbled.
 */
const origin = { os: 3, attrs: 0o100644 * 2 ** 16 };

/**
 * The most that a ZIP holds: what the format has numbers for (65,535 files are a sign that larger numbers follow), and what Node.js reads
 * in one piece (below 2 GiB, with what the ZIP adds), since `verify` reads it so. A report of 1,000 pages has a tenth of these files.
 */
export const mostFiles = 65_534;
export const mostBytes = 2_000_000_000;

/** More than a ZIP holds. A writer that did not refuse it would count anew from 0, and the ZIP would hold what its list does not. */
export class TooLarge extends Error {
  readonly files: number;
  readonly bytes: number;

  constructor(files: number, bytes: number) {
    super(`${files} files of ${bytes} bytes are more than a ZIP holds`);
    [this.files, this.bytes] = [files, bytes];
  }
}

/**
 * Packs files into a ZIP with a seal, whose bytes depend on nothing but paths and contents: neither on the clock nor on the processor, as
 * those of zlib do. `isStored` says which files are not compressed, `time` when they were changed last.
 * @throws TooLarge
 */
export function zipOf(
  files: ReadonlyMap<string, Uint8Array>,
  isStored: (path: string) => boolean = (path) => isPacked.test(path),
  time = noon,
): Uint8Array {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (files.size > mostFiles || bytes > mostBytes) throw new TooLarge(files.size, bytes);
  const members: Zippable = {};
  for (const [path, contents] of files) members[path] = [contents, { level: isStored(path) ? 0 : 9, mtime: time, ...origin }];
  return withSeal(zipSync(members));
}

/**
 * A ZIP without a closing comment, given one: the SHA-256 of all that precedes the closing record. Bits that no checksum of a member covers
 * are covered then too.
 */
function withSeal(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const comment = Buffer.from(`sha256:${createHash('sha256').update(zip.subarray(0, end)).digest('hex')}`);
  const whole = Buffer.concat([zip, comment]);
  whole.writeUInt16LE(comment.length, end + 20);
  return whole;
}
