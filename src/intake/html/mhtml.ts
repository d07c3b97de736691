import { Refusal } from '../refusal.ts';
import { type SourceText, Tally } from '../source-text.ts';
import { readHtml } from './read-html.ts';

/** A part of a message (RFC 2045): what its header says, and its bytes as they were before they were sent. */
interface Part {
  header: Map<string, string>;
  body: Uint8Array;
}

const farthestHeader = 20_000;
/** Frames and advertisements of a page; a page of an office has a few. */
const mostPages = 20;

/**
 * The article of a page that a browser saved with all that belongs to it (MHTML, RFC 2557).
 * Of several pages, as frames are, the one with the longest text.
 * @throws Refusal where no page is in it
 */
export function readMhtml(bytes: Uint8Array, tally: Tally): SourceText {
  const pages = partsOf(bytes, 0).filter(({ header }) => /^(?:text\/html|application\/xhtml\+xml)/i.test(header.get('content-type') ?? ''));
  const largest = pages.toSorted((one, other) => other.body.length - one.body.length).slice(0, mostPages);
  const read = largest.map(({ header, body }) => {
    const counted = new Tally();
    return { counted, source: readHtml(body, counted, parameter(header.get('content-type') ?? '', 'charset')) };
  });
  const longest = read.toSorted((one, other) => other.source.text.length - one.source.text.length)[0];
  if (!longest) throw new Refusal('source-broken', { kind: 'mhtml' });
  for (const { kind, count } of longest.counted.leftOut) tally.add(kind, count);
  return { ...longest.source, mediaType: 'multipart/related' };
}

/** The parts of a message that are none of several parts themselves. */
function partsOf(bytes: Uint8Array, depth: number): Part[] {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, farthestHeader));
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return [];
  const header = headerOf(text.slice(0, end.index));
  const body = bytes.subarray(end.index + end[0].length);
  const type = header.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
  if (boundary === undefined) return [{ header, body: unpacked(body, header.get('content-transfer-encoding') ?? '') }];
  return depth > 3 ? [] : split(body, boundary).flatMap((part) => partsOf(part, depth + 1));
}

function headerOf(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === '' ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

function parameter(value: string, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value) ?? [];
  return quoted ?? plain;
}

/** What stands between the lines of a boundary. */
function split(body: Uint8Array, boundary: string): Uint8Array[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const mark = `--${boundary}`;
  const parts: Uint8Array[] = [];
  let start = -1;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (start >= 0) parts.push(bytes.subarray(start, at));
    const line = bytes.indexOf('\n', at);
    start = line < 0 ? bytes.length : line + 1;
  }
  if (start >= 0 && start < bytes.length) parts.push(bytes.subarray(start));
  return parts;
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(new TextDecoder('windows-1252').decode(body), 'base64');
  return /quoted-printable/i.test(encoding) ? fromQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7: =E4 is a byte, = at the end of a line joins it with the next. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] !== 0x3d) {
      bytes[length] = body[at] ?? 0;
      length += 1;
      continue;
    }
    const code = String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0);
    if (/^[\dA-F]{2}$/i.test(code)) {
      bytes[length] = Number.parseInt(code, 16);
      length += 1;
    }
    at += code.startsWith('\n') ? 1 : 2;
  }
  return bytes.subarray(0, length);
}
