/** What kind of document bytes are, whatever their name says. */
export type FileKind = 'docx' | 'pdf' | 'html' | 'mhtml' | 'text' | RefusedKind;

/** Kinds that are refused with the way out. */
export type RefusedKind = 'locked' | 'old-office' | 'rtf' | 'open-document' | 'sheet' | 'slides' | 'archive' | 'picture' | 'program';

/** How files of a kind begin, and behind how many bytes. */
const beginnings: [kind: RefusedKind | 'zip' | 'ole', beginnings: string[], behind?: number][] = [
  ['zip', ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']],
  ['ole', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['old-office', ['\x09\x08\x10\0', '\xdb\xa5', '\xec\xa5', '\x31\xbe\0\0']],
  ['rtf', ['{\\rtf']],
  ['picture', ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']],
  ['picture', ['WEBP'], 8],
  ['picture', ['ftypavif', 'ftypheic', 'ftypmif1', 'ftypheix'], 4],
  ['archive', ['Rar!', '7z\xbc\xaf', '\x1f\x8b\x08', 'BZh', '\xfd7zXZ']],
  ['program', ['MZ\x90\0', '\x7fELF']],
];
const mail = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,30}content-type:\s*multipart\//i;
const page =
  /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6]|font|center|script|link|style)\b/i;
const farthest = 8_000;

/** The kind of a document by its first bytes; its name decides only what is no beginning of anything. */
export function kindOf(bytes: Uint8Array, name: string): FileKind | 'zip' {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, farthest)).replace(/^ï»¿/, '');
  const bits = Buffer.from(bytes.subarray(0, 1_100)).toString('latin1');
  if (/^[\s\S]{0,1000}%PDF-\d/.test(bits)) return 'pdf';
  const found = beginnings.find(([, marks, behind = 0]) => marks.some((mark) => bits.startsWith(mark, behind)))?.[0];
  if (found === 'ole') return oleKind(bytes);
  if (found) return found;
  if (mail.test(head)) return 'mhtml';
  return page.test(unspaced(head)) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(head)) ? 'html' : 'text';
}

/** A page in UTF-16 has a zero beside each letter. */
function unspaced(head: string): string {
  return head.replace(/^(?:ÿþ|þÿ)/, '').replaceAll('\0', '');
}

/** Word before 2007, WPS and Excel keep files in one, and so does every document under a password: by the names of what it holds. */
function oleKind(bytes: Uint8Array): RefusedKind {
  const list = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string) => list.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'locked';
  if (holds('Workbook')) return 'sheet';
  return holds('PowerPoint Document') ? 'slides' : 'old-office';
}

/** The kind of a ZIP archive by the names of its files. */
export function archiveKind(names: readonly string[]): FileKind {
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.includes('word/document.xml')) return 'docx';
  if (holds(/^xl\/workbook/)) return 'sheet';
  if (holds(/^ppt\//)) return 'slides';
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml') ? 'open-document' : 'archive';
}
