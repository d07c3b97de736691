import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Code } from '../findings/codes.ts';

/** A failure of the YAML parser in an author's terms: its code, the offset of the very word, the words of its message. */
export interface YamlMistake {
  code: Code;
  offset: number;
  details: Record<string, string>;
}

const key = String.raw`^(?<indent>[ \t]*(?:- +)?)(?<key>[A-Za-z]\w*)`;
const wrongColon = new RegExp(`${key}(?<colon>：|:(?=[^\\s:]))(?<value>.*)`);
const plainPair = new RegExp(`${key}(?<colon>: +)(?<value>[^"'\\s].*)`);
const indentation = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'];

/**
 * What an author most likely did where the parser failed. The parser names the place where it gave up,
 * which is often a line or a file later than the mistake.
 */
export function yamlMistake(error: YAMLError, text: string, document: Document): YamlMistake {
  const [start, end] = error.pos;
  if (error.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', offset: start, details: { key: wordAt(text, start) } };
  const tab = /^ *\t/m.exec(text.slice(lineStart(text, start)));
  if (error.code === 'TAB_AS_INDENT' && tab) return { code: 'yaml-tab', offset: lineStart(text, start) + tab.index + tab[0].length - 1, details: {} };
  return colonMistake(text, start, end) ?? unclosedMistake(error, text, document) ?? quotesNeeded(error, text) ?? other(error);
}

/** Wide colons, and colons without a space, in the lines that an error spans. */
export function colonMistake(text: string, start: number, end: number): YamlMistake | null {
  for (let at = lineStart(text, start); at <= Math.min(end, text.length); at = lineEnd(text, at) + 1) {
    const groups = wrongColon.exec(text.slice(at, lineEnd(text, at)))?.groups;
    if (!groups) continue;
    const offset = at + (groups.indent ?? '').length + (groups.key ?? '').length;
    return { code: 'yaml-colon', offset, details: { key: groups.key ?? '', value: (groups.value ?? '').trim() } };
  }
  return null;
}

function unclosedMistake(error: YAMLError, text: string, document: Document): YamlMistake | null {
  if (/^Missing closing/.test(error.message)) {
    let offset = error.pos[0];
    visit(document, {
      Scalar: (_, node) => {
        if (isScalar(node) && node.type?.startsWith('QUOTE') && (node.range?.[1] ?? 0) >= error.pos[0]) offset = node.range?.[0] ?? offset;
      },
    });
    return { code: 'yaml-unclosed', offset, details: { open: text[offset] ?? '"', close: text[offset] ?? '"' } };
  }
  const close = /^Flow (?:sequence|map) .* with a ([\]}])$/.exec(error.message)?.[1];
  if (close === undefined) return null;
  const open = close === ']' ? '[' : '{';
  const offset = text.lastIndexOf(open, error.pos[0]);
  return { code: 'yaml-unclosed', offset, details: { open, close } };
}

/** A value such as `%` or `关于: 通知`, which means something else to YAML unless it stands in quotes. */
function quotesNeeded(error: YAMLError, text: string): YamlMistake | null {
  const at = lineStart(text, error.pos[0]);
  const groups = plainPair.exec(text.slice(at, lineEnd(text, at)))?.groups;
  if (!groups) return null;
  const value = (groups.value ?? '').trim();
  const misread = error.code === 'BAD_SCALAR_START' || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /: /.test(value));
  if (!misread) return null;
  const offset = at + (groups.indent ?? '').length + (groups.key ?? '').length + (groups.colon ?? '').length;
  return { code: 'yaml-quotes-needed', offset, details: { key: groups.key ?? '', value } };
}

function other(error: YAMLError): YamlMistake {
  const code = indentation.includes(error.code) ? 'yaml-indent' : 'yaml-syntax';
  return { code, offset: error.pos[0], details: { problem: error.message } };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function wordAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}
