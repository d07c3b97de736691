import { limits } from '../diagnostics/limits.ts';
import { failure, type Result, success } from '../report/result.ts';
import { lineDiagnostics, numeralDiagnostics } from '../report/text-limits.ts';
import { cleaned } from './characters.ts';
import { Archive } from './docx/archive.ts';
import { readDocx } from './docx/read-docx.ts';
import { decode } from './encoding.ts';
import { archiveKind, type FileKind, kindOf } from './file-kind.ts';
import { readMhtml } from './html/mhtml.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { Refusal } from './refusal.ts';
import { sourceLimits } from './source-limits.ts';
import { type SourceText, Tally } from './source-text.ts';

/**
 * The text of a document as an office has it: Word (.docx), a page as saved (.html, .mhtml), PDF, a text in any encoding that its bytes
 * tell. The same bytes always give the same text. Nothing is fetched, and nothing in a document is run.
 * @param name how messages name the document; its ending counts only where its bytes say nothing
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<Result<SourceText | null>> {
  try {
    if (bytes.length > sourceLimits.bytes) throw new Refusal('source-large', { most: String(sourceLimits.bytes) });
    if (bytes.every((byte) => byte <= 0x20)) throw new Refusal('source-empty');
    const tally = new Tally();
    const source = await read(bytes, name, tally);
    return checked(source, name, tally);
  } catch (error) {
    if (error instanceof Refusal) return error.result(name);
    throw error;
  }
}

async function read(bytes: Uint8Array, name: string, tally: Tally): Promise<SourceText> {
  const kind = kindOf(bytes, name);
  if (kind === 'zip') {
    const archive = new Archive(bytes);
    const held = archiveKind(archive.names);
    return held === 'docx' ? readDocx(archive, tally) : refuse(held);
  }
  if (kind === 'pdf') return readPdf(bytes, tally);
  if (kind === 'mhtml') return readMhtml(bytes, tally);
  if (kind === 'html') return readHtml(bytes, tally);
  return kind === 'text' ? readPlainText(bytes, name) : refuse(kind);
}

function refuse(kind: FileKind): never {
  throw kind === 'locked' ? new Refusal('source-locked') : new Refusal('source-kind', { kind });
}

/** A text file as it stands: its lines may mean something, as in a table. */
function readPlainText(bytes: Uint8Array, name: string): SourceText {
  const decoded = decode(bytes);
  if (!decoded) throw new Refusal('source-encoding');
  const mediaType = /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
  return { text: decoded.text, mediaType, encoding: decoded.encoding, leftOut: [] };
}

/** The text as it may stand in a report: without what nobody sees, within the limits, and a text at all. */
function checked(source: SourceText, name: string, tally: Tally): Result<SourceText | null> {
  const clean = cleaned(source.text, name, tally);
  if (clean.value === null) return failure(...clean.diagnostics);
  const text = clean.value.endsWith('\n') ? clean.value : `${clean.value}\n`;
  if (text.trim() === '') throw new Refusal('source-empty');
  if (text.includes('\ufffd')) throw new Refusal('source-garbled', { line: lineWith(text, '\ufffd') });
  if (!/[\p{Script=Han}\p{Script=Latin}]/u.test(text)) throw new Refusal('source-letters');
  if (Buffer.byteLength(text) > limits.transcriptBytes) throw new Refusal('source-long', { most: String(limits.transcriptBytes) });
  const beyond = [...lineDiagnostics(name, text), ...numeralDiagnostics(name, text)];
  return beyond.length > 0 ? failure(...beyond) : success({ ...source, text, leftOut: tally.leftOut });
}

/** The words around the first place of a character. */
function lineWith(text: string, character: string): string {
  const at = text.indexOf(character);
  return text.slice(Math.max(0, at - 12), at + 12).replace(/\s+/g, ' ');
}
