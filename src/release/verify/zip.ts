import { inflateRawSync } from 'node:zlib';
import { hash, type ReadableFiles } from './files.ts';
import type { Tell } from './findings.ts';

/** The length of the closing record with the seal: 22 bytes and `sha256:` with 64 digits. */
const closing = 22 + 71;

/**
 * The members of a ZIP (APPNOTE 6.3.10). Its seal, the SHA-256 in the closing comment, covers every byte before the closing record, also
 * those that no member and no checksum covers; of that record every field but the comment follows from the rest.
 */
export function readZip(bytes: Buffer, name: string, tell: Tell): ReadableFiles {
  const broken = (what: string) => tell('broken', name, { other: what });
  const end = bytes.length - closing;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) {
    tell('unsealed', name);
    return new Map();
  }
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const comment = bytes.toString('latin1', end + 22);
  const isSealed = comment === `sha256:${hash(bytes.subarray(0, end))}` && bytes.readUInt16LE(end + 20) === comment.length;
  if (!isSealed) tell('unsealed', name);
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count || start + size !== end)
    broken('end of central directory');
  const files = new Map<string, () => Uint8Array>();
  let [entry, next] = [start, 0];
  for (let index = 0; index < count && entry + 46 <= end && next + 30 <= start; index++) {
    const { path, length, packed, full, sum, method } = entryAt(bytes, entry);
    const data = next + 30 + length;
    if (!isPlain(bytes, entry, next) || data + packed > start || files.has(path) || !isSafe(path)) {
      broken(path);
      return files;
    }
    const unpacked = unpack(bytes.subarray(data, data + packed), method, full);
    if (!unpacked || crc32(unpacked) !== sum) broken(path);
    files.set(path, () => unpacked ?? new Uint8Array());
    [entry, next] = [entry + 46 + length, data + packed];
  }
  if (next !== start || entry !== end) broken('central directory');
  return files;
}

/** What the central directory says of a member; `length` is that of its path in bytes. */
function entryAt(bytes: Buffer, entry: number) {
  const length = bytes.readUInt16LE(entry + 28);
  return {
    length,
    method: bytes.readUInt16LE(entry + 10),
    sum: bytes.readUInt32LE(entry + 16),
    packed: bytes.readUInt32LE(entry + 20),
    full: bytes.readUInt32LE(entry + 24),
    path: bytes.toString('utf8', entry + 46, entry + 46 + length),
  };
}

/** Whether an entry of the central directory, without extra field and comment, says what the header of its member at `next` says. */
function isPlain(bytes: Buffer, entry: number, next: number): boolean {
  const length = bytes.readUInt16LE(entry + 28);
  return (
    bytes.readUInt32LE(entry) === 0x02014b50 &&
    bytes.readUInt32LE(entry + 30) === 0 &&
    bytes.readUInt32LE(entry + 42) === next &&
    bytes.readUInt32LE(next) === 0x04034b50 &&
    bytes.subarray(next + 4, next + 30).equals(bytes.subarray(entry + 6, entry + 32)) &&
    bytes.subarray(next + 30, next + 30 + length).equals(bytes.subarray(entry + 46, entry + 46 + length))
  );
}

function isSafe(path: string): boolean {
  return !/^\/|\\|^[a-z]:/i.test(path) && !path.split('/').some((part) => part === '..' || part === '.' || part === '');
}

function unpack(data: Uint8Array, method: number, size: number): Uint8Array | null {
  try {
    const bytes = method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }) : method === 0 ? data : null;
    return bytes?.length === size ? bytes : null;
  } catch {
    return null;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a member. Node.js has a function for it only since 22. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
