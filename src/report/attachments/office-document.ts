/** The part without which a document is none of its kind (ECMA-376, part 1, 11.2 and 12.2). */
const mainParts: Record<string, string> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

/** The end of the central directory of a ZIP archive (APPNOTE 4.3.16) and one of its entries (4.3.12). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * What is wrong with a Word or Excel document, by the names of the parts in it: `broken` where it cannot be opened or is none of its
 * kind, `macros` where it brings programs; null where nothing is.
 */
export function officeMistake(bytes: Uint8Array, ending: string): 'broken' | 'macros' | null {
  const names = namesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!names?.includes('[Content_Types].xml') || !names.includes(mainParts[ending] ?? '')) return 'broken';
  return names.some((name) => /(?:^|\/)vbaProject\.bin$|\/(?:macrosheets|activeX)\//i.test(name)) ? 'macros' : null;
}

/** What is wrong with a PDF: it must end as it begins, and may not be one that starts programs where that can be seen. */
export function pdfMistake(bytes: Uint8Array): 'broken' | 'macros' | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Readers accept some bytes behind the mark of the end (ISO 32000-1, annex H.3).
  if (!text.slice(-1024).includes('%%EOF')) return 'broken';
  return /\/(?:JavaScript|Launch)\b/.test(text) ? 'macros' : null;
}

/** The names of the files in a ZIP archive; null where its directory cannot be read. */
function namesIn(zip: Buffer): string[] | null {
  let end = zip.length - endLength;
  const furthest = Math.max(0, end - longestComment);
  while (end >= furthest && zip.readUInt32LE(end) !== END) end--;
  if (end < furthest) return null;
  const count = zip.readUInt16LE(end + 10);
  const names: string[] = [];
  for (let at = zip.readUInt32LE(end + 16); names.length < count; ) {
    if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
