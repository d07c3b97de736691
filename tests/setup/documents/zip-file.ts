import { crc32, deflateRawSync } from 'node:zlib';

/** What a ZIP says of its files that is not so. */
interface Untruths {
  /** The size of each file when it is unpacked, as the list says. */
  size?: number;
  /** Whether the files are said to be locked by a password. */
  isLocked?: boolean;
}

/** A ZIP archive of files (PKWARE APPNOTE 6.3, deflated). */
export function zipOf(files: Record<string, string | Uint8Array>, { size, isLocked }: Untruths = {}): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isLocked ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size ?? data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 10);
    entry.writeUInt16LE(0, 0);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, path, packed);
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, entry.subarray(0, 2), entry.subarray(2, 14), path);
    offset += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
