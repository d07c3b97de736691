/** The lead and trail bytes of each character of an encoding of two bytes, as the decoder of the platform reads them. */
const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: 'gbk' | 'big5'): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0xfe; lead >= 0x81; lead -= 1) {
    for (let trail = 0xfe; trail >= 0x40; trail -= 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** A text in GBK, GB 18030 or Big5; GB 18030 writes characters that GBK does not have in four bytes. */
export function encoded(text: string, encoding: 'gbk' | 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding === 'big5' ? 'big5' : 'gbk');
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    return table.get(character) ?? (encoding === 'gb18030' ? fourBytes(character) : refuse(character, encoding));
  });
  return Uint8Array.from(bytes);
}

/** A text in UTF-16, with or without the mark of its byte order. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function fourBytes(character: string): number[] {
  const decoder = new TextDecoder('gb18030');
  for (let second = 0x30; second <= 0x39; second += 1)
    for (let third = 0x81; third <= 0xfe; third += 1)
      for (let fourth = 0x30; fourth <= 0x39; fourth += 1)
        for (const first of [0x81, 0x82, 0x83, 0x84, 0x90, 0x95])
          if (decoder.decode(Uint8Array.of(first, second, third, fourth)) === character) return [first, second, third, fourth];
  return refuse(character, 'gb18030');
}

function refuse(character: string, encoding: string): never {
  throw new Error(`${encoding} has no ${character}`);
}
