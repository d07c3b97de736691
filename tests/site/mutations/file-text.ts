import { asciiOnly } from '../../../src/search/build/ascii-only.ts';

const descriptionHead = Buffer.from('iTXtDescription\0\0\0\0\0', 'latin1');

/** What a file says: its text, that of the search in its own characters, or what a picture says. */
export function textOf(name: string, bytes: Uint8Array): string {
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isOfSearch(name)) return text().replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  if (!name.endsWith('.png')) return text();
  const { start, end } = descriptionIn(bytes);
  return Buffer.from(bytes.slice(start, end)).toString();
}

/** Where the description of a picture stands in its file. */
function descriptionIn(png: Uint8Array): { start: number; end: number } {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(descriptionHead);
  return { start: at + descriptionHead.length, end: at + 4 + bytes.readUInt32BE(at - 4) };
}

/** The file that says another text, written as the one that it replaces. */
export function bytesOf(name: string, text: string, former: Uint8Array = new Uint8Array()): Uint8Array {
  if (name.endsWith('.png')) return describedAnew(former, text);
  return new Uint8Array(Buffer.from(isOfSearch(name) ? asciiOnly(text) : text));
}

function isOfSearch(name: string): boolean {
  return /^search\/.*\.js$/.test(name);
}

function describedAnew(png: Uint8Array, text: string): Uint8Array {
  const { start, end } = descriptionIn(png);
  const at = start - descriptionHead.length;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(descriptionHead.length - 4 + Buffer.byteLength(text));
  return new Uint8Array(Buffer.concat([png.slice(0, at - 4), length, descriptionHead, Buffer.from(text), png.slice(end)]));
}
