import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import { sourceLimits } from '../source-limits.ts';

interface Entry {
  method: number;
  isLocked: boolean;
  packed: number;
  unpacked: number;
  offset: number;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const fileSign = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** A ZIP archive of which only the files that are asked for are unpacked, and none beyond its limit. */
export class Archive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  /** How much may still be unpacked: two parts of the largest size. */
  #room = sourceLimits.partBytes * 2;

  /** @throws Refusal where its list of files is damaged */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    try {
      this.#readList();
    } catch (error) {
      throw error instanceof RangeError ? new Refusal('source-broken', { kind: 'zip' }) : error;
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * The text of a file of the archive; null where it has none of this name.
   * @throws Refusal where the file is larger than any document holds, locked, or damaged
   */
  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isLocked) throw new Refusal('source-locked');
    const most = Math.min(sourceLimits.partBytes, this.#room);
    if (entry.unpacked > most || most === 0) throw swollen();
    try {
      const start = this.#dataStart(entry);
      const packed = this.#bytes.subarray(start, start + entry.packed);
      const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
      this.#room -= bytes.length;
      return textOf(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw swollen();
      throw new Refusal('source-broken', { kind: 'zip' });
    }
  }

  #readList(): void {
    const end = this.#end();
    const count = this.#bytes.readUInt16LE(end + 10);
    if (count > sourceLimits.parts) throw swollen();
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let each = 0; each < count; each += 1) {
      if (this.#bytes.readUInt32LE(at) !== entrySign) throw new Refusal('source-broken', { kind: 'zip' });
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => this.#bytes.readUInt16LE(at + field)) as [
        number,
        number,
        number,
      ];
      const name = this.#bytes.toString('utf8', at + 46, at + 46 + nameLength);
      this.#entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
        method: this.#bytes.readUInt16LE(at + 10),
        isLocked: (this.#bytes.readUInt16LE(at + 8) & 1) === 1,
        packed: this.#bytes.readUInt32LE(at + 20),
        unpacked: this.#bytes.readUInt32LE(at + 24),
        offset: this.#bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
  }

  /** Where the end of the list stands: behind it there is only a comment. */
  #end(): number {
    const lowest = Math.max(0, this.#bytes.length - endLength - longestComment);
    for (let at = this.#bytes.length - endLength; at >= lowest; at -= 1) if (this.#bytes.readUInt32LE(at) === endSign) return at;
    throw new Refusal('source-broken', { kind: 'zip' });
  }

  #dataStart({ offset }: Entry): number {
    if (this.#bytes.readUInt32LE(offset) !== fileSign) throw new Refusal('source-broken', { kind: 'zip' });
    return offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
  }
}

function swollen(): Refusal {
  return new Refusal('source-swollen', { most: String(sourceLimits.partBytes) });
}

/** The text of a part: XML is UTF-8, or UTF-16 with a mark. */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
